// The shape of policy.yaml: every id and figure of one edition. The schema is the manual; types are inferred from it.
import { z } from 'zod';
import { circumstances, factValues, weekdays } from './vocabulary.ts';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case Latin letters, digits and single hyphens, such as "server-window"',
  );

/** The fields that define an id or refer to one, and what the id is of; src/content/check/policy.ts compares them. */
export const idFields = z.registry<{ kind: string; defines: boolean }>();

const newId = (kind: string) => id.clone().register(idFields, { kind, defines: true });
const idOf = (kind: string) => id.clone().register(idFields, { kind, defines: false });
const clause = idOf('clause');
const condition = idOf('condition');
const deployment = idOf('deployment');
const entitlement = idOf('entitlement');
const reading = idOf('reading');
const role = idOf('role');

export const isoDate = z.iso
  .date('a date in quotes, such as "2027-03-01"')
  .describe('A calendar date without a time zone, "2027-03-01". In quotes: a bare date would be read as a time stamp.');

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

const target = z
  .strictObject({ duration, unit: z.enum(['elapsed', 'working']) })
  .describe('A length of time. `working`: worded as hours of work; `elapsed`: worded plainly as hours.');

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
const serviceCondition = z.strictObject({ id: condition, tier: idOf('tier').optional() });

const service = z.strictObject({
  id: newId('service'),
  cells: z
    .record(id, z.enum(['described', 'provided', 'not-provided']))
    .optional()
    .describe('What each tier of the list gives: `described` in terms.yaml, plainly `provided`, or `not-provided`.'),
  conditions: z.array(serviceCondition).default([]),
  counterpart: idOf('service')
    .optional()
    .describe('The service of another list that means the same task in other versions.'),
});

const window = z.strictObject({
  id: newId('window'),
  clause,
  week: z
    .array(
      z.strictObject({
        days: z.array(weekday).min(1),
        parts: z
          .array(z.strictObject({ open: timeOfDay, close: timeOfDay }))
          .min(1)
          .describe('Half-open: `open` is inside, `close` is outside (reading `window-end`).'),
      }),
    )
    .min(1)
    .describe('Business hours by weekday; a weekday in no row is closed. A day may have several parts, in order.'),
  moved: weekday
    .optional()
    .describe('The weekday whose hours a weekend day has that was made working; without it such a day stays closed.'),
});

const response = z.strictObject({
  id: newId('response'),
  deployments: z.array(deployment).min(1),
  clause,
  target: z
    .union([target, z.literal('level')], 'a target, such as { duration: PT12H, unit: working }, or the word level')
    .describe('The target itself, or `level`: each priority level has its own.'),
  latest: idOf('window').describe('The window whose hours count in the strictest reading.'),
  earliest: z
    .strictObject({ clock: idOf('clock'), reading })
    .optional()
    .describe('Another reading under which the same target ends earlier: a window, or `elapsed`, plain elapsed time.'),
  committed: z
    .strictObject({ window: idOf('window'), moved: z.boolean(), clause, reading: reading.optional() })
    .describe(
      'When the target holds. `moved`: also on a weekend day made working. Outside it the answer is an estimate; `reading`: the reading that says so, where the clause itself does not.',
    ),
});

const level = z.strictObject({
  id: newId('level'),
  target,
  when: z.array(facts).min(1).describe('The level fits when any of these sets of facts holds.'),
  fix: z.enum(['now', 'release']).describe('`now`: mended at once; `release`: only by updating to a new release.'),
  copy: z.array(role).default([]).describe('Roles in copy of the email.'),
  tell: z.array(role).default([]).describe('Roles that are informed besides.'),
  readings: z.array(reading).default([]).describe('Readings on which an answer with this level rests.'),
});

export const Policy = z.strictObject({
  effective: isoDate
    .nullable()
    .describe("First day in force, in the policy's zone; null only for the earliest edition (reading `date`)."),
  zone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'an IANA time zone, such as Europe/Moscow')
    .describe('IANA time zone in which windows and days are meant, such as Europe/Moscow.'),
  languages: z.array(language).min(1).describe('Languages in which support is given.'),
  outline: z
    .array(z.strictObject({ section: newId('section'), clauses: z.array(newId('clause')).min(1) }))
    .min(1)
    .describe('Sections and clauses in print order. The second clause of the third section is printed as 3.2.'),
  errata: z
    .array(
      z.strictObject({
        date: isoDate,
        clauses: z.array(clause).min(1).describe('The clauses that it mends.'),
        reason: z.record(language, z.string().trim().min(1)).describe('What was wrong, in every language of the site.'),
      }),
    )
    .default([])
    .describe('Corrections made after the edition came into force, earliest first; the pages show them.'),
  replaced: z
    .record(id, clause)
    .default({})
    .describe('Clauses of the edition before that this one no longer has, each with the clause that takes its place.'),
  entitlements: z
    .array(z.strictObject({ id: newId('entitlement'), clause }))
    .describe('What a partner must have; `clause` is where it is required.'),
  deployments: z
    .array(
      z.strictObject({
        id: newId('deployment'),
        requires: z.array(entitlement).describe('Entitlements without which there is no support at all.'),
        clause: clause.describe('The clause on which support for this version rests.'),
        unlisted: clause.describe('The clause that leaves outside what no list names.'),
        conditions: z.array(condition).default([]),
      }),
    )
    .min(1)
    .describe('Versions of the product.'),
  tiers: z
    .array(
      z.strictObject({
        id: newId('tier'),
        deployments: z.array(deployment).min(1),
        clauses: z.array(clause).min(1),
        paid: z
          .strictObject({ entitlement, billing: z.enum(['hourly', 'flat']), conditions: z.array(condition) })
          .optional()
          .describe('Set for a tier paid for apart: the entitlement that unlocks it, and what to do until then.'),
      }),
    )
    .min(1)
    .describe('Tiers of support, lowest first.'),
  conditions: z
    .array(z.strictObject({ id: newId('condition'), clause: clause.optional() }))
    .describe('What the reader may have to do for a task, and where it is said; else in the clause of the list.'),
  services: z
    .array(
      z.strictObject({
        id: newId('list'),
        clause,
        tiers: z.record(idOf('tier'), clause).describe('Which tier covers the list, by which clause.'),
        items: z.array(service).min(1),
      }),
    )
    .describe('Lists of services, each in print order.'),
  matters: z
    .array(
      z.strictObject({
        id: newId('service'),
        outcome: z.enum(['partner', 'release']),
        clause,
        deployments: z.array(deployment).min(1),
      }),
    )
    .describe('Matters that a clause settles without a tier: the work of the partner, or a later release.'),
  windows: z.array(window).min(1).describe('Business hours.'),
  clock: z
    .strictObject({ starts: z.enum(['last-message', 'first-message']), clause })
    .describe("Which of the partner's messages starts the clock, and the clause that says so."),
  responses: z.array(response).min(1).describe('Response targets, one for each version.'),
  levels: z.array(level).describe('Priority levels, most urgent first.'),
  priorities: z.strictObject({
    clause,
    deployments: z.array(deployment).describe('Versions to which the levels apply (reading `deployment`).'),
    fix: clause.describe('The clause that leaves lower levels to a release.'),
    thirdParty: z
      .strictObject({ level: idOf('level'), clause, unless: entitlement })
      .optional()
      .describe(
        "What a third party's software changes: at this level only a consultation is given, unless this is held.",
      ),
  }),
  request: z
    .strictObject({
      clause: clause.describe('The clause that lists what it contains.'),
      items: z
        .array(z.strictObject({ id: newId('item'), asked: z.boolean().default(false) }))
        .min(1)
        .describe('What it contains, in print order. `asked`: only once support asks for it.'),
      question: clause.describe('The clause that allows one question a request.'),
      access: condition
        .optional()
        .describe('The condition of a version under which support needs access to the server.'),
    })
    .describe("What the partner's request must be like."),
  roles: z
    .array(z.strictObject({ id: newId('role'), clause, email: z.boolean().default(false) }))
    .describe(
      'Roles in contact and escalation. `email`: the address is in site.yaml; others are known to the partner.',
    ),
  shares: z
    .record(id, z.number().min(0).max(1))
    .describe('Parts of a whole, 0 to 1, that the text prints as percentages.'),
  examples: z
    .array(z.strictObject({ deployment, level: idOf('level').optional(), at: localTime }))
    .default([])
    .describe("Questions that the site works out as examples; `at` is local time in the policy's zone."),
  readings: z
    .array(
      z.strictObject({
        id: newId('reading'),
        clauses: z.array(clause).min(1),
        affects: z.array(z.enum(['coverage', 'priority', 'deadline'])).describe('The tools whose answers rest on it.'),
        when: z
          .enum(circumstances)
          .optional()
          .describe('When an answer rests on it; without one, the part of the policy that names the reading decides.'),
      }),
    )
    .describe('Where the source is unclear; the words are in terms.yaml. `clauses`: where it is shown.'),
});
export type Policy = z.infer<typeof Policy>;

export type Target = z.infer<typeof target>;
export type Service = z.infer<typeof service>;
export type Window = z.infer<typeof window>;
export type Response = z.infer<typeof response>;
export type Level = z.infer<typeof level>;
