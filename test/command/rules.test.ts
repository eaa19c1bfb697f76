import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../support/hostile-input.ts';
import { type CommandResult, run } from '../support/content/run-command.ts';

const rules = (line: string, input?: string | Uint8Array | Uint8Array[]): Promise<CommandResult> =>
  run('rules', line.split(' '), input === undefined ? {} : { input });

const monday = 'deadline --deployment cloud --level 2 --at 2026-11-23T15:00+03:00';

describe('The deadline', () => {
  // 15:00 + 4 h: one hour until closing at 16:00 and three from 08:00 the next day; or on end until 19:00.
  test('is printed in words with its trace, its reasons and its reading', async () => {
    const { status, out, error } = await rules(`${monday} --lang en`);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/23 Nov 2026,? 19:00 \(MSK\) — Tue,? 24 Nov 2026,? 11:00 \(MSK\)$/);
    expect(out).toMatch(/15:00–16:00 · 1\shour counted · clause 3\.4/);
    expect(out).toMatch(/08:00–11:00 · 3\shours counted · clause 3\.4/);
    expect(out).toMatch(/The target: 4\shours\. \(clause 8\.1\)/);
    expect(out).toContain('Reading taken: The answer is a range.');
  });

  test('is in the first language of the site by default', async () => {
    expect((await rules(monday)).out).toContain('Почему так:');
  });

  test('is printed as JSON with the whole answer of the rules and times in the zone of the policy', async () => {
    const { out } = await rules(`${monday} --json`);
    expect(JSON.parse(out)).toMatchObject({
      tool: 'deadline',
      edition: 'initial',
      question: { deployment: 'cloud', level: '2', at: ['2026-11-23T15:00:00+03:00'] },
      answer: {
        status: 'committed',
        start: '2026-11-23T15:00:00+03:00',
        opening: { open: true, closes: '2026-11-23T16:00:00+03:00' },
        earliest: '2026-11-23T19:00:00+03:00',
        latest: '2026-11-24T11:00:00+03:00',
        readings: ['past-closing'],
      },
      words: { why: [{ clause: 'clock-start', number: '3.5' }, {}, {}, {}, {}], readings: [{ id: 'past-closing' }] },
    });
  });

  test('is counted from the last of several messages', async () => {
    const { out } = await rules(`${monday} --at 2026-11-23T09:00+03:00 --json`);
    expect(JSON.parse(out)).toMatchObject({ answer: { start: '2026-11-23T15:00:00+03:00' } });
  });

  test('accepts a local time with a zone', async () => {
    const { out } = await rules('deadline --deployment saas --at 2026-11-23T09:00 --zone America/Sao_Paulo --json');
    expect(JSON.parse(out)).toMatchObject({ answer: { start: '2026-11-23T15:00:00+03:00' } });
  });
});

describe('Coverage', () => {
  test('is printed with the tier, its conditions and its clauses', async () => {
    const { status, out } = await rules(
      'coverage --deployment cloud --has partner --has subscription --service backup --lang en',
    );
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe('Covered for an extra charge: Extended support');
    expect(out).toContain('Basic support: the service is not provided. (clause 7.7)');
  });

  test('is printed with what would entitle the partner', async () => {
    const { out } = await rules('coverage --deployment cloud --has partner --service ssl --json');
    expect(JSON.parse(out)).toMatchObject({
      answer: {
        outcome: 'not-entitled',
        missing: [{ entitlement: 'subscription', clause: 'subscription-required' }],
        then: { outcome: 'covered', tier: 'basic' },
      },
    });
  });
});

describe('Priority', () => {
  test('is printed with the level, its target and who goes in copy', async () => {
    const { status, out } = await rules(
      'priority --deployment cloud --functions one --users several --degree full --third-party no --lang en',
    );
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Level 2\. Reaction time: 4\shours$/);
    expect(out).toContain('Copy: account administrator and head of technical support');
  });

  test('does not apply to a question', async () => {
    const { out } = await rules('priority --deployment cloud --kind question --json');
    expect(JSON.parse(out)).toMatchObject({ answer: { outcome: 'question' } });
  });
});

describe('An invalid question exits with 2 and an error with the remedy', () => {
  test.each([
    ['', 'Say what to answer: deadline, coverage, priority, lines. More: npm run rules -- --help.'],
    ['guess', 'Say what to answer: deadline, coverage, priority, lines. More: npm run rules -- --help.'],
    ['deadline --deploiment cloud', "Unknown option '--deploiment'. The options: npm run rules -- --help."],
    ['deadline cloud', '"cloud" belongs to no option: write --name value.'],
    [
      'deadline --deployment clod --at 2026-11-23T15:00+03:00',
      'deployment: "clod" is not one of saas, on-premise, cloud.',
    ],
    ['deadline --at 2026-11-23T15:00+03:00', 'deployment: missing; it is one of saas, on-premise, cloud.'],
    ['deadline --deployment cloud', 'at: missing; say when the partner wrote, 2026-11-23T15:00+03:00.'],
    [
      'deadline --deployment cloud --at 2026-11-23T15:00',
      'at: "2026-11-23T15:00" has no offset. Write it like 2026-11-23T15:00+03:00, or name a zone.',
    ],
    [
      'deadline --deployment cloud --at yesterday --zone Europe/Moscow',
      'at: "yesterday" is not a date and time. Write it like 2026-11-23T15:00+03:00.',
    ],
    [
      'deadline --deployment saas --at 2026-03-29T01:30 --zone Europe/Lisbon',
      'at: "2026-03-29T01:30" was skipped in Europe/Lisbon when the clocks went forward. Give another time.',
    ],
    [
      'deadline --deployment saas --at 2026-10-25T01:30 --zone Europe/Lisbon',
      'at: "2026-10-25T01:30" came twice in Europe/Lisbon when the clocks went back. Write its offset.',
    ],
    ['coverage --deployment saas --service bugs --level 2', 'unknown "level": check the spelling, or leave it out.'],
    [
      'coverage --deployment saas --has gold --service bugs',
      'has: "gold" is not one of partner, subscription, extended.',
    ],
    [
      'priority --deployment cloud --functions one',
      'users: missing; it is one of one, several, all. A question has no facts: kind question.',
    ],
    [`${monday} --lang de`, 'lang: "de" is not one of ru, en.'],
    [`${monday} --level 3`, "Option '--level' stands twice: give it one value. The options: npm run rules -- --help."],
    [
      `${monday} --zone Mars`,
      'zone: "Mars" is not a time zone. Write an IANA name, such as Europe/Moscow, or an offset, such as +03:00.',
    ],
    [`${monday} --zone MSK`, 'zone: "MSK" is not a time zone. Write Europe/Moscow.'],
    [
      `${monday} --zone CST`,
      'zone: "CST" is not a time zone. Write America/Chicago or Asia/Shanghai or America/Havana or America/Mexico_City.',
    ],
  ])('%s', async (line, message) => {
    expect(await run('rules', line ? line.split(' ') : [])).toEqual({ status: 2, out: '', error: `${message}\n` });
  });
});

test('An unknown edition exits with 2 and lists the known ones', async () => {
  const { status, error } = await rules(`${monday} --edition 1999`);
  expect(status).toBe(2);
  expect(error).toMatch(/^edition: "1999" is not one of initial\b/);
});

describe('JSON lines', () => {
  const due = '{"tool":"deadline","deployment":"cloud","level":"1","at":"2026-11-24T08:30+03:00"}';

  test('are answered one by one, in order', async () => {
    const { status, out } = await rules('lines', `${due}\n\n{"tool":"priority","deployment":"saas"}\n`);
    expect(status).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { tool: 'deadline', answer: { latest: '2026-11-24T10:30:00+03:00' } },
      { tool: 'priority', answer: { outcome: 'no-levels' } },
    ]);
  });

  test('that are invalid are reported by their number; the others are answered, and the command exits with 2', async () => {
    const { status, out } = await rules(
      'lines',
      `not json\n{"tool":"luck"}\n{"tool":"deadline","deployment":7}\n{"tool":"deadline","deployment":7,"at":[]}\n${due}\n`,
    );
    expect(status).toBe(2);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { line: 1, error: 'Not a JSON object on one line, such as {"tool":"deadline","deployment":"cloud"}.' },
      { line: 2, error: 'tool: "luck" is not one of deadline, coverage, priority.' },
      ...[3, 4].map((line) => ({
        line,
        error:
          'at: missing; say when the partner wrote, 2026-11-23T15:00+03:00; deployment: 7 is not one of saas, on-premise, cloud.',
      })),
      { tool: 'deadline' },
    ]);
  });
});

describe('The input of JSON lines', () => {
  const level2 = '{"tool":"deadline","deployment":"cloud","level":2,"at":"2026-11-23T15:00+03:00"}';
  const answered = { tool: 'deadline', question: { deployment: 'cloud', level: '2' } };
  const facts = '"tool":"priority","deployment":"cloud","functions":"one","users":"several","degree":"full"';
  const linesOf = (out: string): unknown[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  const utf16 = Buffer.from(`${level2}\r\n${level2}\r\n`, 'utf16le');

  test.each([
    ['a byte-order mark', `\ufeff${level2}\n`, 1],
    ['a byte-order mark at each of two joined files', `\ufeff${level2}\n\ufeff${level2}\n`, 2],
    ['line ends of Windows, and empty lines', `\ufeff\r\n${level2}\r\n\r\n${level2}\r\n`, 2],
    ['no line end after the last', `${level2}\n${level2}`, 2],
  ])('may have %s', async (_, input, count) => {
    const { status, out } = await rules('lines', input);
    expect(status).toBe(0);
    expect(linesOf(out)).toMatchObject(Array<unknown>(count).fill(answered));
  });

  test('arrives in pieces that cut a letter in two, and has no line end at U+2028', async () => {
    const bytes = Buffer.from(`{"tool":"luck\u2028— удача"}\n${level2}\n`);
    for (let cut = 0; cut < 30; cut++) {
      const { out } = await rules('lines', [bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(linesOf(out)).toMatchObject([
        { line: 1, error: expect.stringContaining('"luck\u2028— удача"') as string },
        answered,
      ]);
    }
  });

  test.each([
    ['a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['a mark and the other order of bytes', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16()],
    ['no mark', utf16],
    ['no mark and the other order of bytes', Buffer.from(utf16).swap16()],
  ])('is refused as UTF-16 with %s, and told how to be saved', async (_, input) => {
    const { status, out, error } = await rules('lines', input);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(/^UTF-16.*save it as UTF-8.*Out-File -Encoding utf8/);
  });

  test('is refused by the line where it is Windows-1251; the other lines are answered', async () => {
    const windows = Buffer.concat([
      Buffer.from('{"tool":"'),
      Buffer.from([0xf1, 0xf0, 0xee, 0xea]),
      Buffer.from('"}\n'),
    ]);
    const { status, out } = await rules(
      'lines',
      Buffer.concat([Buffer.from(`${level2}\n`), windows, Buffer.from(level2)]),
    );
    expect(status).toBe(2);
    expect(linesOf(out)).toMatchObject([
      answered,
      { line: 2, error: expect.stringMatching(/^Not UTF-8, perhaps Windows-1251: save it as UTF-8/) as string },
      answered,
    ]);
  });

  test('may give an id as a number or a truth value, where it is unmistakable', async () => {
    const { status, out } = await rules(
      'lines',
      `{${facts},"thirdParty":false}\n{${facts},"thirdParty":true}\n${level2}\n`,
    );
    expect(status).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { question: { thirdParty: 'no' } },
      { question: { thirdParty: 'yes' } },
      { question: { level: '2' } },
    ]);
  });

  test.each([
    ['"level":5', 'level: 5 is not one of 1, 2, 3, 4.'],
    ['"level":2.5', 'level: 2.5 is not one of 1, 2, 3, 4.'],
    ['"level":true', 'level: true is not one of 1, 2, 3, 4.'],
    ['"level":[2]', 'level: [2] is not one of 1, 2, 3, 4.'],
    ['"level":"2","edition":2027', 'edition: "2027" is not one of initial.'],
  ])('is refused for %s', async (level, error) => {
    const { out } = await rules('lines', level2.replace('"level":2', level));
    expect(linesOf(out)).toEqual([{ line: 1, error }]);
  });

  test('is told apart where it is an array', async () => {
    const error = 'A JSON array: write each question on a line of its own, without [ and ].';
    for (const input of [`[${level2}]`, `  [\n`]) {
      const { status, out } = await rules('lines', input);
      expect(status).toBe(2);
      expect(linesOf(out)).toEqual([{ line: 1, error }]);
    }
  });
});

test('Every hostile line is answered or refused, and nothing else is printed', async () => {
  const value = fc.oneof(hostileText, fc.constantFrom(null, 7, -0, true, [], {}, [[]], { length: 1 }, ['cloud', null]));
  const good = fc.constantFrom(
    'deadline',
    'coverage',
    'cloud',
    'saas',
    '2',
    'ssl',
    'failure',
    'one',
    'full',
    'no',
    '2026-11-23T15:00Z',
  );
  const name = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom('tool', 'deployment', 'level', 'at', 'zone', 'service', 'has', 'kind', 'edition'),
    },
    hostileText,
  );
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.dictionary(name, fc.oneof(good, value)).map((one) => JSON.stringify({ tool: 'deadline', ...one })),
    },
    { weight: 1, arbitrary: fc.jsonValue().map((one) => JSON.stringify(one)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '{"__proto__":{"tool":"deadline"}}',
        '{"tool":"deadline","__proto__":1}',
        '{',
        '[]',
        'null',
        '"',
        '\ufeff{}',
      ),
    },
  );
  const lines = fc.sample(line, { seed: 20261122, numRuns: 400 });
  const { status, out, error } = await rules('lines', lines.join('\n'));
  expect({ status, error }).toEqual({ status: 2, error: '' });
  const answers = out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one) as { line?: number; error?: string; answer?: object });
  expect(answers).toHaveLength(lines.length);
  for (const one of answers) expect(one.error ?? one.answer).toBeTruthy();
});

test('Invalid content exits with 1 and the problems in its files', async () => {
  const { status, error } = await run('rules', monday.split(' '), { env: { CONTENT_DIR: 'test/examples' } });
  expect(status).toBe(1);
  expect(error).toContain('This file is missing.');
});

test('--help prints the usage', async () => {
  const { status, out } = await rules('--help');
  expect(status).toBe(0);
  expect(out).toContain('npm run -s rules -- lines < questions.jsonl');
});
