// The shape of policy.yaml: every id and figure of one edition. The schema is the manual; types are inferred from it.
import { z } from 'zod';
import { circumstances, factValues, weekdays } from './vocabulary.ts';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case Latin letters, digits and single hyphens, such as "server-window"',
  );

/** A calendar date without a time zone, `2027-03-01`. Quoted in YAML: a bare date would be read as a time stamp. */
export const isoDate = z.iso.date('a date in quotes, such as "2027-03-01"');

/** A time of day, `00:00` to `24:00`, on a 24-hour clock. */
const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of day in quotes, such as "08:00", at most "24:00"');

/** An ISO 8601 duration in hours and minutes, `PT4H` or `PT1H30M`, longer than zero. */
const duration = z
  .string()
  .regex(/^PT(?=.*[1-9])(?:\d{1,4}H)?(?:\d{1,4}M)?$/, 'a duration in hours and minutes, such as PT4H or PT1H30M');

/** A date and time without a zone, `2026-11-23T15:00`. */
const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, 'a date and time in quotes, such as "2026-11-23T15:00"');

const language = z.string().regex(/^[a-z]{2}$/, 'a two-letter language code, such as ru');

const weekday = z.enum(weekdays);

/** A figure that is a length of time. `working`: hours of work, worded so; `elapsed`: hours, worded plainly. */
const target = z.strictObject({ duration, unit: z.enum(['elapsed', 'working']) });

/** Facts that must all hold; each lists the values that satisfy it, and a fact left out does not matter. */
const facts = z
  .strictObject({
    functions: z.array(z.enum(factValues.functions)).min(1),
    users: z.array(z.enum(factValues.users)).min(1),
    degree: z.array(z.enum(factValues.degree)).min(1),
    thirdParty: z.array(z.enum(factValues.thirdParty)).min(1),
  })
  .partial();

/** Something to do or know before a task can be done, in every tier and version of its list unless narrowed. */
const serviceCondition = z.strictObject({ id, tier: id.optional() });

const service = z.strictObject({
  id,
  /** What each tier of the list gives: `described` in terms.yaml, plainly `provided`, or `not-provided`. */
  cells: z.record(id, z.enum(['described', 'provided', 'not-provided'])).optional(),
  conditions: z.array(serviceCondition).default([]),
  /** The service of another list that means the same task in other versions. */
  counterpart: id.optional(),
});

const window = z.strictObject({
  id,
  clause: id,
  /** Business hours by weekday; a weekday in no row is closed. A day may have several parts, in order. */
  week: z
    .array(
      z.strictObject({
        days: z.array(weekday).min(1),
        /** Half-open: `open` is inside, `close` is outside (reading `window-end`). */
        parts: z.array(z.strictObject({ open: timeOfDay, close: timeOfDay })).min(1),
      }),
    )
    .min(1),
  /** The weekday whose hours a weekend day has that was made working; without it such a day stays closed. */
  moved: weekday.optional(),
});

const response = z.strictObject({
  id,
  deployments: z.array(id).min(1),
  clause: id,
  /** The target itself, or `level`: each priority level has its own. */
  target: z.union(
    [target, z.literal('level')],
    'a target, such as { duration: PT12H, unit: working }, or the word level',
  ),
  /** The window whose hours count in the strictest reading. */
  latest: id,
  /** Another reading under which the same target ends earlier: a window, or `elapsed`, plain elapsed time. */
  earliest: z.strictObject({ clock: id, reading: id }).optional(),
  /**
   * When the target holds. `moved`: also on a weekend day made working. Outside it the answer is an estimate;
   * `reading`: the reading that says so, where the clause itself does not.
   */
  committed: z.strictObject({ window: id, moved: z.boolean(), clause: id, reading: id.optional() }),
});

const level = z.strictObject({
  id,
  target,
  /** The level fits when any of these sets of facts holds. */
  when: z.array(facts).min(1),
  /** `now`: mended at once; `release`: only by updating to a new release. */
  fix: z.enum(['now', 'release']),
  copy: z.array(id).default([]),
  tell: z.array(id).default([]),
  readings: z.array(id).default([]),
});

export const Policy = z.strictObject({
  /** First day in force, in the policy's zone; null only for the earliest edition (reading `date`). */
  effective: isoDate.nullable(),
  /** IANA time zone in which windows and days are meant, such as Europe/Moscow. */
  zone: z.string().regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'an IANA time zone, such as Europe/Moscow'),
  /** Languages in which support is given. */
  languages: z.array(language).min(1),
  outline: z.array(z.strictObject({ section: id, clauses: z.array(id).min(1) })).min(1),
  /** Clauses of the edition before that this one no longer has, each with the clause that takes its place. */
  replaced: z.record(id, id).default({}),
  entitlements: z.array(z.strictObject({ id, clause: id })),
  deployments: z
    .array(
      z.strictObject({
        id,
        /** Entitlements without which there is no support at all. */
        requires: z.array(id),
        /** The clause on which support for this version rests. */
        clause: id,
        /** The clause that leaves outside what no list names. */
        unlisted: id,
        conditions: z.array(id).default([]),
      }),
    )
    .min(1),
  tiers: z
    .array(
      z.strictObject({
        id,
        deployments: z.array(id).min(1),
        clauses: z.array(id).min(1),
        /** Set for a tier paid for apart: the entitlement that unlocks it, and what to do until then. */
        paid: z
          .strictObject({ entitlement: id, billing: z.enum(['hourly', 'flat']), conditions: z.array(id) })
          .optional(),
      }),
    )
    .min(1),
  conditions: z.array(z.strictObject({ id, clause: id.optional() })),
  services: z.array(z.strictObject({ id, clause: id, tiers: z.record(id, id), items: z.array(service).min(1) })),
  matters: z.array(
    z.strictObject({ id, outcome: z.enum(['partner', 'release']), clause: id, deployments: z.array(id).min(1) }),
  ),
  windows: z.array(window).min(1),
  /** Which of the partner's messages starts the clock, and the clause that says so. */
  clock: z.strictObject({ starts: z.enum(['last-message', 'first-message']), clause: id }),
  responses: z.array(response).min(1),
  levels: z.array(level),
  priorities: z.strictObject({
    clause: id,
    /** Versions to which the levels apply (reading `deployment`). */
    deployments: z.array(id),
    /** The clause that leaves lower levels to a release. */
    fix: id,
    /** What a third party's software changes: at this level only a consultation is given, unless this is held. */
    thirdParty: z.strictObject({ level: id, clause: id, unless: id }).optional(),
  }),
  /** What the partner's request must be like. */
  request: z.strictObject({
    /** The clause that lists what it contains. */
    clause: id,
    /** What it contains, in print order. `asked`: only once support asks for it. */
    items: z.array(z.strictObject({ id, asked: z.boolean().default(false) })).min(1),
    /** The clause that allows one question a request. */
    question: id,
    /** The condition of a version under which support needs access to the server. */
    access: id.optional(),
  }),
  roles: z.array(z.strictObject({ id, clause: id, email: z.boolean().default(false) })),
  /** Parts of a whole, 0 to 1, that the text prints as percentages. */
  shares: z.record(id, z.number().min(0).max(1)),
  /** Questions that the site works out as examples; `at` is local time in the policy's zone. */
  examples: z.array(z.strictObject({ deployment: id, level: id.optional(), at: localTime })).default([]),
  readings: z.array(
    z.strictObject({
      id,
      clauses: z.array(id).min(1),
      /** The tools whose answers rest on it. */
      affects: z.array(z.enum(['coverage', 'priority', 'deadline'])),
      /** When an answer rests on it; without one, the part of the policy that names the reading decides. */
      when: z.enum(circumstances).optional(),
    }),
  ),
});
export type Policy = z.infer<typeof Policy>;

export type Target = z.infer<typeof target>;
export type Service = z.infer<typeof service>;
export type Window = z.infer<typeof window>;
export type Response = z.infer<typeof response>;
export type Level = z.infer<typeof level>;
