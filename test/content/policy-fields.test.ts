import { describe, expect, test } from 'vitest';
import { contentCopy, policy } from '../support/content/content-copy.ts';

const effective = 'effective: null';
const opening = 'open: "08:00"';

describe('A field of policy.yaml', () => {
  test('that is misspelt is reported as unknown, and the right one as missing', () => {
    const copy = contentCopy();
    const line = copy.change(policy, '{ id: basic, deployments:', '{ id: basic, deploymnts:');
    expect(copy.problems()).toEqual([
      { ...line, message: 'tiers.1.deployments: missing; expected array.' },
      { ...line, message: 'tiers.1: unknown field "deploymnts". Check the spelling, or remove it.' },
    ]);
  });

  test('that is unknown is refused, even where no field is missing', () => {
    const copy = contentCopy();
    const line = copy.change(policy, '    moved: mon\n  - id: working-day', '    movd: mon\n  - id: working-day');
    expect(copy.problems()).toEqual([
      { ...line, message: 'windows.0: unknown field "movd". Check the spelling, or remove it.' },
    ]);
  });

  test('that is misspelt at the top level is reported with its line', () => {
    const copy = contentCopy();
    const line = copy.change(policy, 'shares: {', 'share: {');
    expect(copy.problems()).toEqual([
      { file: policy, message: 'shares: missing; expected record.' },
      { ...line, message: 'unknown field "share". Check the spelling, or remove it.' },
    ]);
  });

  test('with an empty list is reported as empty', () => {
    const copy = contentCopy();
    const line = copy.change(policy, 'clauses: [email-only, languages]', 'clauses: []');
    expect(copy.problems()).toEqual([
      { ...line, message: 'outline.1.clauses: empty; it needs at least one entry or word.' },
    ]);
  });

  test('that is missing is reported with the line of its entry', () => {
    const copy = contentCopy();
    copy.change(
      policy,
      '    latest: processing\n    earliest: { clock: working-day',
      '    earliest: { clock: working-day',
    );
    expect(copy.problems()).toEqual([
      {
        ...copy.place(policy, '- id: saas\n    deployments'),
        message: 'responses.0.latest: missing; expected string.',
      },
    ]);
  });

  test('that is missing at the top level is reported without a line', () => {
    const copy = contentCopy();
    copy.change(policy, 'clock: { starts: last-message, clause: clock-start }', '');
    expect(copy.problems()).toEqual([{ file: policy, message: 'clock: missing; expected object.' }]);
  });

  test('with a number instead of a text is not reported as missing', () => {
    const copy = contentCopy();
    copy.change(policy, '- id: "1"', '- id: 1');
    const [problem] = copy.problems();
    expect(problem?.message).toMatch(/^levels\.0\.id: /);
    expect(problem?.message).not.toContain('missing');
  });

  test('with a number instead of a text has a message of its own', () => {
    const copy = contentCopy();
    copy.change(policy, '- id: "1"', '- id: 1');
    expect(copy.problems()[0]?.message).not.toContain('Invalid input');
  });

  test('without a value has a message of its own', () => {
    const copy = contentCopy();
    copy.change(policy, 'zone: Europe/Moscow', 'zone:');
    expect(copy.problems()[0]?.message).not.toContain('Invalid input');
  });

  test('with a number below the minimum is not reported as empty', () => {
    const copy = contentCopy();
    copy.change(policy, '{ everything: 1 }', '{ everything: -1 }');
    expect(copy.problems()[0]?.message).not.toContain('empty');
  });

  test.each([
    ['1 March 2027', 'effective: 1 March 2027'],
    ['01.03.2027', 'effective: "01.03.2027"'],
    ['an impossible date', 'effective: "2027-02-30"'],
  ])('is no date: %s', (_, becomes) => {
    const copy = contentCopy();
    const line = copy.change(policy, effective, becomes);
    expect(copy.problems()).toEqual([{ ...line, message: 'effective: a date in quotes, such as "2027-03-01".' }]);
  });

  test('may have a date without quotes', () => {
    const copy = contentCopy();
    copy.change(policy, effective, 'effective: 2027-03-01');
    expect(copy.problems()).toEqual([]);
    expect(copy.read().editions[0]?.policy.effective).toBe('2027-03-01');
  });

  test.each(['"8:00"', '"8am"', '"24:01"', '"08:60"', '"08.00"'])(
    'is refused with an invalid time of day: %s',
    (time) => {
      const copy = contentCopy();
      const line = copy.change(policy, opening, `open: ${time}`);
      expect(copy.problems()).toEqual([
        {
          ...line,
          message: 'windows.0.week.0.parts.0.open: a time of day in quotes, such as "08:00", at most "24:00".',
        },
      ]);
    },
  );

  test('may have a time of day without quotes', () => {
    const copy = contentCopy();
    copy.change(policy, opening, 'open: 08:00');
    expect(copy.problems()).toEqual([]);
    expect(copy.read().editions[0]?.policy.windows[0]?.week[0]?.parts[0]?.open).toBe('08:00');
  });

  test.each(['12h', 'PT', 'PT0H', 'P1D', 'PT1.5H'])('is refused with an invalid duration: %s', (duration) => {
    const copy = contentCopy();
    const line = copy.change(policy, 'duration: PT2H', `duration: ${duration}`);
    expect(copy.problems()).toEqual([
      { ...line, message: 'levels.0.target.duration: a duration in hours and minutes, such as PT4H or PT1H30M.' },
    ]);
  });

  test.each([
    [
      'an id in capitals',
      'section: scope',
      'section: Scope',
      'outline.0.section: an id is lower-case Latin letters, digits and single hyphens, such as "server-window".',
    ],
    [
      'a word outside its list',
      'outcome: partner, clause: hardware-network, deployments: [on-premise, cloud] }\n  - { id: network',
      'outcome: client, clause: hardware-network, deployments: [on-premise, cloud] }\n  - { id: network',
      'matters.0.outcome: Invalid option: expected one of "partner"|"release".',
    ],
    [
      'a share above one',
      '{ everything: 1 }',
      '{ everything: 100 }',
      'shares.everything: Too big: expected number to be <=1.',
    ],
    ['a zone in words', 'zone: Europe/Moscow', 'zone: Moscow time', 'zone: an IANA time zone, such as Europe/Moscow.'],
    [
      'an unknown time zone',
      'zone: Europe/Moscow',
      'zone: Europe/Moskow',
      '"Europe/Moskow" is not a known time zone. Write an IANA name, such as Europe/Moscow.',
    ],
    [
      'an example with a date but no time',
      'level: "4", at: "2026-11-23T08:00"',
      'level: "4", at: "2026-11-23"',
      'examples.3.at: a date and time in quotes, such as "2026-11-23T15:00".',
    ],
  ])('is refused: %s', (_, was, becomes, message) => {
    const copy = contentCopy();
    const line = copy.change(policy, was, becomes);
    expect(copy.problems()).toEqual([{ ...line, message }]);
  });

  test('is refused: an example on an impossible date', () => {
    const copy = contentCopy();
    const line = copy.change(policy, '"2026-11-23T08:01"', '"2026-02-30T08:01"');
    expect(copy.problems()).toEqual([
      { ...line, message: '"2026-02-30T08:01" is no time, or no single one, in Europe/Moscow. Give another.' },
    ]);
  });
});

describe('A file that is not YAML', () => {
  test.each([
    ['a field written twice', effective, `${effective}\neffective: null`, 'Not YAML: Map keys must be unique.'],
    ['a tab', '  - { id: support, email', '\t- { id: support, email', 'Not YAML: Tabs are not allowed as indentation.'],
  ])('is refused with the line: %s', (_, was, becomes, message) => {
    const copy = contentCopy();
    const line = copy.change(policy, was, becomes);
    expect(copy.problems()).toEqual([{ ...line, message }]);
  });

  test('is refused where a brace is not closed, with the next line', () => {
    const copy = contentCopy();
    copy.change(policy, '{ id: partner, clause: eligibility }', '{ id: partner, clause: eligibility');
    expect(copy.problems()).toEqual([
      {
        ...copy.place(policy, '- { id: subscription, clause'),
        message: 'Not YAML: Flow map in block collection must be sufficiently indented and end with a }.',
      },
    ]);
  });

  test('is refused when it is empty', () => {
    const copy = contentCopy();
    copy.write(policy, '');
    expect(copy.problems()).toMatchObject([{ file: policy }]);
  });

  test('has a message of its own when it is empty', () => {
    const copy = contentCopy();
    copy.write(policy, '');
    expect(copy.problems()[0]?.message).not.toContain('Invalid input');
  });

  test('is refused with its line where a word is in asterisks', () => {
    const copy = contentCopy();
    copy.change(policy, 'zone: Europe/Moscow', 'zone: *Moscow*');
    expect(copy.problems()).toMatchObject([{ file: policy }]);
  });
});
