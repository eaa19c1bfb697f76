// The closed sets of words that policies and questions are written in. Free of imports: the browser loads it too.

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Every value of every fact that decides a priority level, least severe first. */
export const factValues = {
  /** How many functions of the platform the failure affects. */
  functions: ['one', 'several', 'all'],
  /** How many of its users. */
  users: ['one', 'several', 'all'],
  /** Whether what is affected still works in part. */
  degree: ['partial', 'full'],
  /** Whether a third party's software caused it. */
  thirdParty: ['no', 'yes'],
} as const;
export type Fact = keyof typeof factValues;
/** The facts in the order in which they are asked for. */
export const facts = Object.keys(factValues) as Fact[];
export type Facts = { [F in Fact]: (typeof factValues)[F][number] };

/** Circumstances in which an answer depends on how an unclear clause is interpreted (a reading). */
export const circumstances = [
  /** A public holiday or a day off moved by decree was skipped, or the message came on one. */
  'day-off',
  /** The message or the deadline falls exactly on a closing. */
  'boundary',
  /** The count reaches into the last open hour of the day before a public holiday. */
  'short-day',
  /** The message came on a weekend day made working. */
  'working-weekend',
  /** There was more than one message. */
  'several-messages',
  /** The version has no priority levels. */
  'no-levels',
  /** Facts fit two levels, neither of which is part of the other. */
  'overlap',
  /** The answer names a contact. */
  'contact',
] as const;
export type Circumstance = (typeof circumstances)[number];
