// What holds for every deadline, whatever the message.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalsFrom } from '../../src/rules/business-hours.ts';
import { deadline, type Deadline } from '../../src/rules/deadline.ts';
import { parseInstant } from '../../src/rules/instant.ts';
import { hoursFor } from '../../src/rules/response.ts';
import type { BusinessHours } from '../../src/rules/year-table.ts';
import { date, message, question } from '../support/rules/arbitrary-questions.ts';
import { fuzzRuns } from '../support/long-run.ts';
import { inMoscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';

type Due = Exclude<Deadline, { status: 'no-target' }>;

function due(given: { deployment: string; level?: string }, messages: number[], by = calendars): Due {
  const answer = deadline(policy, by, { ...given, messages });
  if (answer.status === 'no-target') throw new Error('Every question here has a target.');
  return answer;
}

const targetHours: Record<string, number> = { PT2H: 2, PT4H: 4, PT5H: 5, PT8H: 8, PT12H: 12 };

/** Milliseconds for which the window is open from one instant to another. */
function openBetween(hours: BusinessHours, from: number, to: number): number {
  let open = 0;
  for (const interval of intervalsFrom(hours, from)) {
    if (interval.from >= to) break;
    if (interval.open) open += Math.min(interval.to, to) - interval.from;
  }
  return open;
}

/** A UTC instant as somebody writes it whose clock is so many minutes ahead of UTC. */
function withOffset(at: number, ahead: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const local = new Date(at + ahead * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(ahead);
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

describe('Every deadline', () => {
  test('a later message never ends earlier (clause clock-start)', () => {
    fc.assert(
      fc.property(question, message, message, (given, a, b) => {
        const [sooner, later] = [due(given, [Math.min(a, b)]), due(given, [Math.max(a, b)])];
        expect(later.latest).toBeGreaterThanOrEqual(sooner.latest);
        if (sooner.status === 'committed' && later.status === 'committed')
          expect(later.earliest).toBeGreaterThanOrEqual(sooner.earliest ?? NaN);
      }),
      fuzzRuns(1000),
    );
  });

  test('a message a moment later never ends earlier either', () => {
    fc.assert(
      fc.property(question, message, fc.integer({ min: 1, max: 120_000 }), (given, at, wait) => {
        expect(due(given, [at + wait]).latest).toBeGreaterThanOrEqual(due(given, [at]).latest);
      }),
      fuzzRuns(1000),
    );
  });

  test('the window is open exactly as long as the target from the message to the latest end', () => {
    const hours = hoursFor(policy, calendars, 'processing');
    fc.assert(
      fc.property(question, message, (given, at) => {
        const { latest, target, opening } = due(given, [at]);
        const wanted = (targetHours[target.duration] ?? NaN) * 3_600_000;
        expect(openBetween(hours, at, latest)).toBe(wanted);
        expect(opening.open).toBe(openBetween(hours, at, at + 1) === 1);
        // It ends with the last open moment, not at an opening after it (reading `window-end`).
        expect(openBetween(hours, at, latest - 1)).toBe(wanted - 1);
      }),
      fuzzRuns(1000),
    );
  });

  test('a working day is open exactly twelve hours from a SaaS message to the earliest end', () => {
    const hours = hoursFor(policy, calendars, 'working-day');
    fc.assert(
      fc.property(message, (at) => {
        const { earliest = NaN } = due({ deployment: 'saas' }, [at]);
        expect(openBetween(hours, at, earliest)).toBe(12 * 3_600_000);
        expect(openBetween(hours, at, earliest - 1)).toBe(12 * 3_600_000 - 1);
      }),
      fuzzRuns(1000),
    );
  });

  test('the earliest end is never after the latest, and both come after the message', () => {
    fc.assert(
      fc.property(question, message, (given, at) => {
        const { earliest, latest } = due(given, [at]);
        expect(latest).toBeGreaterThanOrEqual(earliest ?? latest);
        expect(earliest ?? latest).toBeGreaterThan(at);
      }),
      fuzzRuns(1000),
    );
  });

  test('the reading `past-closing` is named where a server answer is a range, and nowhere else', () => {
    fc.assert(
      fc.property(question, message, (given, at) => {
        const { earliest, latest, readings } = due(given, [at]);
        const range = given.deployment !== 'saas' && earliest !== undefined && earliest < latest;
        expect(readings.includes('past-closing')).toBe(range);
      }),
      fuzzRuns(1000),
    );
  });

  test('the offset in which the time of a message is written does not matter', () => {
    const ahead = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(question, message, ahead, ahead, (given, at, one, other) => {
        const [a, b] = [one, other].map((offset) => due(given, [parseInstant(withOffset(at, offset))]));
        expect(a).toEqual(b);
      }),
      fuzzRuns(100),
    );
  });

  test('the order of the messages does not matter', () => {
    const shuffled = fc
      .uniqueArray(message, { minLength: 2, maxLength: 5 })
      .chain((messages) =>
        fc.tuple(
          fc.constant(messages),
          fc.shuffledSubarray(messages, { minLength: messages.length, maxLength: messages.length }),
        ),
      );
    fc.assert(
      fc.property(question, shuffled, (given, [messages, others]) => {
        expect(due(given, others)).toEqual(due(given, messages));
      }),
      fuzzRuns(100),
    );
  });

  test('one more holiday never makes it earlier, nor turns an estimate into a commitment', () => {
    fc.assert(
      fc.property(question, message, date, fc.integer({ min: 0, max: 10 }), (given, at, any, near) => {
        // Half of the holidays fall within ten days of the message, where they matter.
        const on = near % 2 ? any : inMoscow(at + near * 86_400_000).slice(0, 10);
        const year = calendars[Number(on.slice(0, 4))];
        if (!year) throw new Error(`${on} lies in the published years.`);
        const holidays = [...year.holidays, { id: 'extra', from: on }];
        const before = due(given, [at]);
        const after = due(given, [at], { ...calendars, [year.year]: { ...year, holidays } });
        expect(after.latest).toBeGreaterThanOrEqual(before.latest);
        if (before.earliest !== undefined && after.earliest !== undefined)
          expect(after.earliest).toBeGreaterThanOrEqual(before.earliest);
        if (before.status === 'estimate') expect(after.status).toBe('estimate');
      }),
      fuzzRuns(150),
    );
  });
});
