// Arbitraries of fast-check for the property tests of the deadline: messages, questions and dates.
import fc from 'fast-check';
import { moscow } from './moscow-time.ts';

const first = moscow('2024-01-01T00:00');
/** Late enough to include every kind of day, early enough that no deadline needs the calendar of 2028. */
const last = moscow('2027-12-20T00:00');
const hour = 3_600_000;

/** A millisecond of the published years; half of them within a second of midnight, an opening or a closing. */
export const message = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc
    .tuple(
      fc.integer({ min: 0, max: Math.floor((last - first) / (24 * hour)) - 1 }),
      fc.constantFrom(0, 8, 16),
      fc.constantFrom(-1000, -1, 0, 1, 1000),
    )
    .map(([day, at, by]) => Math.max(first, first + (day * 24 + at) * hour + by)),
);

/** A version, with a level where it has levels: every question with a target. */
export const question = fc.constantFrom(
  { deployment: 'saas' },
  ...['on-premise', 'cloud'].flatMap((deployment) => ['1', '2', '3', '4'].map((level) => ({ deployment, level }))),
);

/** A date of the published years. */
export const date = fc
  .integer({ min: 0, max: Math.floor((last - first) / (24 * hour)) })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
