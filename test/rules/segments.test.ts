import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/rules/deadline.ts';
import { milliseconds } from '../../src/rules/duration.ts';
import { parseInstant } from '../../src/rules/instant.ts';
import { segments } from '../../src/rules/segments.ts';
import { fuzzRuns } from '../support/long-run.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';

const at = (text: string): number => parseInstant(`${text}+03:00`);

describe('the intervals between the message and the deadline', () => {
  test('over a night: an hour counts, sixteen hours do not, three hours count (clauses server-window, priority-levels)', () => {
    const answer = deadline(policy, calendars, { deployment: 'cloud', level: '2', messages: [at('2026-11-23T15:00')] });
    expect(segments(policy, calendars, answer)).toEqual([
      { from: at('2026-11-23T15:00'), to: at('2026-11-23T16:00'), clause: 'server-window', open: true },
      {
        from: at('2026-11-23T16:00'),
        to: at('2026-11-24T08:00'),
        clause: 'server-window',
        open: false,
        reason: 'night',
      },
      { from: at('2026-11-24T08:00'), to: at('2026-11-24T11:00'), clause: 'server-window', open: true },
    ]);
  });

  test('over the New Year: the moved day, the holidays and the weekend are each named', () => {
    const answer = deadline(policy, calendars, { deployment: 'cloud', level: '1', messages: [at('2026-12-30T15:30')] });
    const named = segments(policy, calendars, answer).map((one) => [
      one.open ? 'counted' : one.reason === 'holiday' ? one.holiday : one.reason,
      one.to,
    ]);
    expect(named).toEqual([
      ['counted', at('2026-12-30T16:00')],
      ['night', at('2026-12-31T00:00')],
      ['moved', at('2027-01-01T00:00')],
      ['new-year', at('2027-01-09T00:00')],
      ['weekend', at('2027-01-11T00:00')],
      ['night', at('2027-01-11T08:00')],
      ['counted', at('2027-01-11T09:30')],
    ]);
  });

  test('a deadline at closing ends with the counted interval', () => {
    const answer = deadline(policy, calendars, { deployment: 'cloud', level: '4', messages: [at('2026-11-23T08:00')] });
    expect(segments(policy, calendars, answer)).toEqual([
      { from: at('2026-11-23T08:00'), to: at('2026-11-23T16:00'), clause: 'server-window', open: true },
    ]);
  });

  test('a question without a level has none', () => {
    const answer = deadline(policy, calendars, { deployment: 'cloud', messages: [at('2026-11-23T08:00')] });
    expect(segments(policy, calendars, answer)).toEqual([]);
  });

  test('they join without gaps from the message to the deadline, and the open ones add up to the target', () => {
    const instant = fc.integer({ min: at('2024-01-01T00:00'), max: at('2027-12-01T00:00') });
    fc.assert(
      fc.property(instant, fc.constantFrom('1', '2', '3', '4', undefined), (message, level) => {
        const deployment = level ? 'on-premise' : 'saas';
        const answer = deadline(policy, calendars, { deployment, level, messages: [message] });
        if (answer.status === 'no-target') throw new Error('every case here has a target');
        const all = segments(policy, calendars, answer);
        expect(all[0]?.from).toBe(message);
        expect(all.at(-1)?.to).toBe(answer.latest);
        for (const [i, one] of all.slice(1).entries()) expect(one.from).toBe(all[i]?.to);
        const open = all.filter((one) => one.open).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(open).toBe(milliseconds(answer.target.duration));
      }),
      fuzzRuns(100),
    );
  });
});
