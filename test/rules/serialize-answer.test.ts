import { expect, test } from 'vitest';
import { serializeAnswer } from '../../src/rules/serialize-answer.ts';
import { moscow } from '../support/rules/moscow-time.ts';

test('the instants of an answer are serializeAnswer in a zone, and nothing else is', () => {
  const at = moscow('2026-11-23T15:00');
  expect(
    serializeAnswer({ start: at, steps: [{ step: 'due', at, messages: 2 }], years: [2028] }, 'Europe/Moscow'),
  ).toEqual({
    start: '2026-11-23T15:00:00+03:00',
    steps: [{ step: 'due', at: '2026-11-23T15:00:00+03:00', messages: 2 }],
    years: [2028],
  });
});

test('an instant that never comes is null', () => {
  expect(serializeAnswer({ opening: { open: true, closes: Infinity } }, 'UTC')).toEqual({
    opening: { open: true, closes: null },
  });
});

test('what stands where an instant may stand and is none stays as it is', () => {
  expect(serializeAnswer({ at: 'noon', earliest: null }, 'UTC')).toEqual({ at: 'noon', earliest: null });
});
