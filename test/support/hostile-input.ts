// Arbitraries of fast-check for hostile texts and queries: known attacks of every kind, and random text.
import fc from 'fast-check';

const markup = [
  '<script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  "'onfocus=hacked=1 autofocus='",
  '<svg/onload=hacked=1>',
  '</textarea></script><iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:hacked=1',
  '{{constructor.constructor("hacked=1")()}}',
  ['$', '{hacked=1}'].join(''),
  '{value}',
  '{name} {list}',
  "$& $1 $` $'",
  '<!--',
  ']]>',
];
const prototypeNames = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'length',
  'then',
];
/** Values with letters that look like the right ones: Cyrillic, full width, mathematical; other case; spaces. */
const lookalikes = [
  'сloud',
  'clоud',
  'ｃｌｏｕｄ',
  '𝒸loud',
  'CLOUD',
  'sааs',
  ' cloud',
  'cloud ',
  'cloud\u200d',
  'I\u0307',
];
const invisible = [
  '\u202edoulc',
  '\u2066cloud\u2069',
  '\u200f\u200e',
  'cloud\u0000',
  '\u0000',
  '\r\nBcc: all@evil.example',
  'cloud\u2028',
  '\u0085\u000b\u001b[31m',
  '\ud800',
  'a\udfff',
  '\ufeff',
  '\u00ad',
  '\u{e0001}\u{e0041}',
];
const rightToLeft = ['سحابة', 'ענן cloud', 'cloud (ענן)'];
export const strangeTimes = [
  '0000-01-01T00:00',
  '275760-09-13T00:00',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00',
  '0000-00-00T00:00Z',
  '1999-12-31T23:59',
  '2000-01-01T00:00',
  '2000-01-01T00:00+14:00',
  '2099-12-31T23:59:59',
  '2099-12-31T23:59-14:00',
  '2100-01-01T00:00',
  '9999-12-31T23:59',
  '2026-02-30T10:00',
  '2026-13-01T25:61',
  '2026-11-23T24:00',
  '2026-11-23T15:00+99:99',
  '2026-10-25T01:30',
  '2026-11-23',
  '1e308',
  'NaN',
];
const zones = [
  'Mars/Olympus',
  'Europe/Moscow\u0000',
  'UTC+99',
  '+99:99',
  '../../etc/passwd',
  'Etc/GMT+0',
  'GMT',
  'EST5EDT',
  '+05:30',
];
const separators = [
  'cloud;saas',
  'cloud|saas',
  'cloud,saas',
  ',,,',
  'cloud,',
  'ssl;backup',
  'ssl,ssl',
  'ssl,,backup',
  'cloud&amp;level=2',
  'a=b=c',
];
const huge = fc
  .tuple(fc.constantFrom('x', 'ы', '😀', '%', '\u202e', '<b>', '__proto__,', ','), fc.constantFrom(201, 2001))
  .map(([unit, times]) => unit.repeat(times));

/** Texts of which hardly any is a valid value. */
export const hostileText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...markup, ...prototypeNames, ...lookalikes, ...invisible, ...rightToLeft, ...zones),
  },
  { weight: 3, arbitrary: fc.constantFrom(...strangeTimes, ...separators) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 1, arbitrary: huge },
);

/** Parts of a query that no encoder writes. */
const malformed = fc.constantFrom(
  '%',
  '%zz',
  '%E0%A4%A',
  '%u0041',
  '%C0%AF',
  '%00',
  '&&&',
  '=',
  '?',
  '+',
  ';',
  '[]',
  '%ED%A0%80',
);

function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

/**
 * A query of a tool: parameters with valid values, with hostile values, with hostile names, some of them twice, and parts
 * that no encoder writes. `good`: valid values by name.
 */
export function hostileQuery(good: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
  const names = Object.keys(good);
  const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, hostileText);
  const right = fc
    .constantFrom(...names)
    .chain((one) => fc.constantFrom(...(good[one] ?? [''])).map((value) => [one, encodeURIComponent(value)] as const));
  const wrong = fc.tuple(name, hostileText).map(([one, value]) => [encoded(one), encoded(value)] as const);
  const broken = fc
    .tuple(fc.constantFrom(...names), malformed, hostileText)
    // Not encoded, but without characters that end a query.
    .map(([one, piece, value]) => [one, piece + value.replaceAll(/[#\p{Cs}]/gu, '')] as const);
  const part = fc.oneof({ weight: 3, arbitrary: right }, { weight: 4, arbitrary: wrong }, broken);
  const joined = (parts: readonly (readonly [string, string])[], by: string): string =>
    parts.map(([one, value]) => `${one}=${value}`).join(by);
  const longest = fc
    .tuple(name, name, fc.constantFrom('x', '%', 'ы', '%E2%80%AE'))
    .map(([one, other, unit]) => `${encoded(one)}=${unit.repeat(30_000)}&${encoded(other)}=1`);
  return fc.oneof(
    { weight: 1, arbitrary: longest },
    {
      weight: 12,
      arbitrary: fc
        .uniqueArray(part, { selector: ([one]) => one, minLength: 1, maxLength: 12 })
        .map((parts) => joined(parts, '&')),
    },
    { weight: 6, arbitrary: fc.array(part, { minLength: 2, maxLength: 12 }).map((parts) => joined(parts, '&')) },
    // Wrong separators between valid parameters.
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(right, { minLength: 2, maxLength: 4 }), fc.constantFrom(';', ',', '?', '#', ' ', '|', '&amp;'))
        .map(([parts, by]) => joined(parts, by)),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 100, max: 5000 })
        .map((n) => Array.from({ length: n }, (_, i) => `p${i}=${i}`).join('&')),
    },
  );
}
