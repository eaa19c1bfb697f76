// The email and the calendar file with hostile texts in every field, read back by other parsers.
import fc from 'fast-check';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../src/islands/deadline/ics.ts';
import { eml } from '../../../src/islands/request/eml.ts';
import { isAddress, mailAddress } from '../../../src/islands/request/address.ts';
import { mailto, oneLine } from '../../../src/islands/request/mailto.ts';

const runs = { seed: 20261122, numRuns: 500 };

/** Line ends of every standard, each followed by the beginning of a header or of a calendar property. */
const lineEnds = [
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u000b',
  '\f',
  '\r\n ',
  '\r\n\t',
  '\r\n\r\n',
  '%0D%0A',
];
const fields = [
  'Bcc: evil@evil.example',
  'Subject: other',
  'Content-Type: text/html',
  'END:VEVENT',
  'BEGIN:VALARM',
  'ATTACH:https://evil.example',
  '.',
  '--boundary',
];
const pieces = [
  '?bcc=evil@evil.example',
  '&bcc=evil@evil.example',
  '#',
  ',evil@evil.example',
  ';',
  ':',
  '\\',
  '\\n',
  '"',
  '=?utf-8?B?QmNjOg==?=',
  '=?utf-8?Q?=0D=0ABcc:?=',
  '\u0000',
  '\u202e',
  '\ud800',
  '\udc00',
  '😀',
  '\u200d',
  '<script>',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lineEnds),
      fc.constantFrom(...fields),
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom('x', 'ы', '😀', ' ', ',').map((unit) => unit.repeat(1000)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const address = fc.oneof(fc.constantFrom('a@b.example', "o'neil+x@mail.b-c.example"), fc.emailAddress());
const mail = fc.record({
  to: address.filter(isAddress),
  cc: fc.uniqueArray(address.filter(isAddress), { maxLength: 3 }),
  subject: text.map((one) => oneLine(one)),
  body: text,
});

/** A text as mail and calendars can contain it: without lone surrogates and control characters, with LF line ends. */
const normalized = (some: string): string =>
  Array.from(some.replaceAll('\r\n', '\n'))
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if ([10, 11, 12, 13, 0x85, 0x2028, 0x2029].includes(code)) return '\n';
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
      return (code < 32 && code !== 9) || (code > 126 && code < 160) ? '' : letter;
    })
    .join('');
const lines = (some: string): string => some.replaceAll('\r\n', '\n');

describe('A header', () => {
  test('has any text on one well-formed line', () => {
    fc.assert(
      fc.property(text, (one) => {
        const line = oneLine(one);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(150);
      }),
      runs,
    );
  });
  test('does not accept two addresses, or an address with anything else, as one address', () => {
    fc.assert(
      fc.property(fc.tuple(text, address, text), ([before, some, after]) => {
        const one = before + some + after;
        if (!isAddress(one)) return;
        expect(one).not.toMatch(/[\p{C}\p{Z}\s,;:<>()[\]"\\]|@.*@/u);
        expect(mailAddress(one)).toMatch(/@[\w.-]+$/);
      }),
      runs,
    );
  });
});

describe('The mailto: link', () => {
  test('has only its own fields, whatever the texts', () => {
    fc.assert(
      fc.property(mail, (email) => {
        const url = mailto(email);
        expect(url).toMatch(/^mailto:[\x21-\x7e]+$/);
        expect(url).not.toMatch(/["<>\\^`{|}\s]|%(?![0-9A-F]{2})/);
        const { protocol, pathname, search, hash } = new URL(url);
        expect([protocol, decodeURIComponent(pathname), hash]).toEqual(['mailto:', email.to, '']);
        const parts = search
          .slice(1)
          .split('&')
          .map((part) => part.split('=').map(decodeURIComponent));
        expect(parts).toEqual([
          ...(email.cc.length ? [['cc', email.cc.join(',')]] : []),
          ['subject', email.subject],
          ...(email.body ? [['body', normalized(email.body).replaceAll('\n', '\r\n')]] : []),
        ]);
      }),
      runs,
    );
  });
});

describe('The file of an email', () => {
  test('has only its own headers and one part, and is read back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (email) => {
        const file = await eml(email);
        expect(file).toMatch(/^[\r\n -~]*$/);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [head = ''] = file.split('\r\n\r\n');
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
        const names = head.split(/\r\n(?![ \t])/).map((line) => line.replace(/:.*/s, '').toLowerCase());
        expect(names.toSorted()).toEqual(
          [
            ...(email.cc.length ? ['cc'] : []),
            'content-transfer-encoding',
            'content-type',
            'mime-version',
            'subject',
            'to',
            'x-unsent',
          ].toSorted(),
        );
        const read = await PostalMime.parse(file);
        expect(read.to?.map((one) => one.address)).toEqual([email.to]);
        expect((read.cc ?? []).map((one) => one.address)).toEqual(email.cc);
        expect(read.bcc).toBeUndefined();
        expect(read.subject ?? '').toBe(email.subject);
        expect(read.attachments).toEqual([]);
        expect(read.html).toBeUndefined();
        expect(lines(read.text ?? '').trimEnd()).toBe(normalized(email.body).trimEnd());
      }),
      { ...runs, numRuns: 300 },
    );
  });
  test('is refused for an invalid address', async () => {
    await fc.assert(
      fc.asyncProperty(mail, fc.tuple(address, fc.constantFrom(...lineEnds, ...pieces), text), async (email, parts) => {
        const wrong = parts.join('');
        fc.pre(!isAddress(wrong));
        await expect(eml({ ...email, to: wrong })).rejects.toThrow(RangeError);
        await expect(eml({ ...email, cc: [...email.cc, wrong] })).rejects.toThrow(RangeError);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe('The calendar file', () => {
  test('has one event with only its own properties, and is read back unchanged', () => {
    const event = fc.record({
      message: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 11, 31) }),
      stamp: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 11, 31) }),
      at: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 11, 31) }),
      title: text,
      description: text,
      url: text.map((one) => new URL(`https://regulation.example/en/deadline/?at=${one}`).href),
      host: fc.domain(),
    });
    fc.assert(
      fc.property(event, (one) => {
        const file = calendarFile(one);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
        const [only, ...others] = calendar.getAllSubcomponents();
        expect([only?.name, others]).toEqual(['vevent', []]);
        expect(only?.getAllSubcomponents()).toEqual([]);
        expect(
          only
            ?.getAllProperties()
            .map(({ name }) => name)
            .toSorted(),
        ).toEqual([
          'description',
          'dtend',
          'dtstamp',
          'dtstart',
          'last-modified',
          'sequence',
          'summary',
          'transp',
          'uid',
          'url',
        ]);
        const value = (name: string): string => String(only?.getFirstPropertyValue(name));
        expect(value('summary')).toBe(oneLine(one.title));
        expect(lines(value('description'))).toBe(normalized(one.description));
        expect(value('url')).toBe(one.url);
      }),
      { ...runs, numRuns: 200 },
    );
  });
});
