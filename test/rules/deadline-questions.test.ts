// What the deadline does with questions that the worked examples cannot hold: wrong ids, no message, another policy.
import { describe, expect, test } from 'vitest';
import { deadline } from '../../src/rules/deadline.ts';
import { clockStart, hoursFor } from '../../src/rules/response.ts';
import { segments } from '../../src/rules/segments.ts';
import { moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';

const messages = [moscow('2026-11-23T10:00')];

describe('A question that the regulation does not know is refused with what it knows', () => {
  test('an unknown version', () => {
    expect(() => deadline(policy, calendars, { deployment: 'desktop', messages })).toThrow(
      'Unknown deployment "desktop". Known: saas, on-premise, cloud.',
    );
  });
  test('an unknown level', () => {
    expect(() => deadline(policy, calendars, { deployment: 'cloud', level: '5', messages })).toThrow(
      'Unknown level "5". Known: 1, 2, 3, 4.',
    );
  });
  test('no message at all', () => {
    expect(() => deadline(policy, calendars, { deployment: 'saas', messages: [] })).toThrow(
      'No message: the clock runs from a message, give at least one.',
    );
  });
  test('a version without a response', () => {
    expect(() => deadline({ ...policy, responses: [] }, calendars, { deployment: 'saas', messages })).toThrow(
      'No response covers deployment "saas": add it to responses in policy.yaml.',
    );
  });
});

test('a level says nothing of SaaS, which has one target (clause saas-reply, reading `deployment`)', () => {
  const question = { deployment: 'saas', messages };
  expect(deadline(policy, calendars, { ...question, level: '3' })).toEqual(deadline(policy, calendars, question));
});

describe('The message that starts the clock is a setting (clause clock-start, reading `restart`)', () => {
  const three = ['2026-11-23T11:00', '2026-11-23T09:00', '2026-11-23T10:00'].map(moscow);

  test('by this regulation the last one does', () => {
    expect(clockStart(policy, three)).toBe(moscow('2026-11-23T11:00'));
  });
  test('by the other reading the first one would', () => {
    const other = { ...policy, clock: { ...policy.clock, starts: 'first-message' as const } };
    expect(clockStart(other, three)).toBe(moscow('2026-11-23T09:00'));
  });
});

describe('The steps tell what the answer rests on', () => {
  test('the clock starts at the last of so many messages', () => {
    const two = ['2026-11-23T09:00', '2026-11-23T10:00'].map(moscow);
    const { steps } = deadline(policy, calendars, { deployment: 'cloud', level: '1', messages: two });
    expect(steps[0]).toEqual({
      step: 'clock-starts',
      clause: 'clock-start',
      at: moscow('2026-11-23T10:00'),
      messages: 2,
    });
  });
  test('the target is that of the level', () => {
    const { steps } = deadline(policy, calendars, { deployment: 'cloud', level: '3', messages });
    expect(steps[1]).toEqual({
      step: 'target',
      clause: 'priority-levels',
      level: '3',
      target: { duration: 'PT5H', unit: 'elapsed' },
    });
  });
  test('SaaS counts working hours', () => {
    const { steps } = deadline(policy, calendars, { deployment: 'saas', messages });
    expect(steps[1]).toEqual({
      step: 'target',
      clause: 'saas-reply',
      target: { duration: 'PT12H', unit: 'working' },
    });
  });
  test('each end names the clock that it was counted by, and the earlier one its reading', () => {
    const late = [moscow('2026-11-23T15:00')];
    const { steps } = deadline(policy, calendars, { deployment: 'cloud', level: '1', messages: late });
    expect(steps.slice(-2)).toEqual([
      {
        step: 'due',
        clause: 'priority-window',
        clock: 'elapsed',
        at: moscow('2026-11-23T17:00'),
        reading: 'past-closing',
      },
      { step: 'due', clause: 'server-window', clock: 'processing', at: moscow('2026-11-24T09:00') },
    ]);
  });
});

describe('A policy that names what it does not have is refused with what it has', () => {
  test('an unknown window', () => {
    expect(() => hoursFor(policy, calendars, 'night')).toThrow(
      'Unknown window "night". Known: processing, working-day.',
    );
  });
  test('an unknown response', () => {
    const answer = { ...deadline(policy, calendars, { deployment: 'saas', messages }), response: 'phone' };
    expect(() => segments(policy, calendars, answer)).toThrow('Unknown response "phone". Known: saas, server.');
  });
});
