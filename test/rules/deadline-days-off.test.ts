// The boundaries of every run of days off, in pairs (clause server-window, reading `holidays`). Level 1 has two hours.
import { describe, expect, test } from 'vitest';
import { deadline, type Deadline } from '../../src/rules/deadline.ts';
import { runs } from '../support/rules/days-off.ts';
import { inMoscow, moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';

function ask(message: string): Deadline {
  return deadline(policy, calendars, { deployment: 'on-premise', level: '1', messages: [moscow(message)] });
}

/** Status, earliest end if there is one, and latest end. */
function ends(answer: Deadline): string[] {
  if (answer.status === 'no-target') return [answer.status];
  const { status, earliest, latest } = answer;
  return [status, ...(earliest === undefined ? [] : [inMoscow(earliest)]), inMoscow(latest)];
}

for (const { name, eve, saturday, holidayNext, off, back } of runs) {
  // Where the return or the eve lies in a year without a calendar, the worked examples say what holds.
  if (!back) continue;
  describe(name, () => {
    if (eve) {
      test('the last second of the eve is counted, and the rest waits for the return', () => {
        const answer = ask(`${eve}T15:59:59`);
        const latest = `${back}T09:59:59`;
        expect(ends(answer)).toEqual(saturday ? ['estimate', latest] : ['committed', `${eve}T17:59:59`, latest]);
        const readings = saturday ? ['holidays', 'working-saturday'] : ['past-closing', 'holidays'];
        expect(answer.readings).toEqual([...readings, ...(holidayNext ? ['short-day'] : [])]);
      });
      test('closing on the eve is outside, and both hours wait for the return', () => {
        const answer = ask(`${eve}T16:00:00`);
        expect(ends(answer)).toEqual(['estimate', `${back}T10:00:00`]);
        const outside = ['out-of-window', 'holidays', 'window-end'];
        expect(answer.readings).toEqual(saturday ? [...outside, 'working-saturday'] : outside);
      });
    }
    test.each(off)('%s is closed all day', (day) => {
      for (const time of ['00:00:00', '08:00:00', '15:59:59', '23:59:59']) {
        const answer = ask(`${day}T${time}`);
        expect(ends(answer)).toEqual(['estimate', `${back}T10:00:00`]);
        expect(answer.readings).toEqual(['out-of-window', 'holidays']);
      }
    });
    test('a second before the opening on return is still outside', () => {
      expect(ends(ask(`${back}T07:59:59`))).toEqual(['estimate', `${back}T10:00:00`]);
    });
    test('the opening on return ends the days off', () => {
      const due = `${back}T10:00:00`;
      expect(ends(ask(`${back}T08:00:00`))).toEqual(['committed', due, due]);
    });
  });
}
