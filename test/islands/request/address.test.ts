import { describe, expect, test } from 'vitest';
import { addressIn, isAddress, mailAddress, needsSmtpUtf8 } from '../../../src/islands/request/address.ts';

describe('An address', () => {
  test.each([
    'a@b.example',
    "o'neil+x@mail.b-c.example",
    'A.B@C.EXAMPLE',
    'a@b.c',
    'admin@пример.рф',
    'info@münchen.example',
    'иван@пример.рф',
    'a@xn--e1afmkfd.xn--p1ai',
    'a@почта.пример.рф',
    'a@例子。中国',
  ])('is %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });
  test.each([
    '',
    'a',
    'a@b',
    'a@пример',
    'a b@c.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'A <a@b.example>',
    'a@b.example?bcc=c@d.example',
    'a@-b.example',
    'a@-пример.рф',
    'a@пример..рф',
    'a@пример.рф/path',
    'a@пример.рф:25',
    'a@пример.рф%2Ecom',
    'a@192.0.2.1',
    `${'a'.repeat(65)}@b.example`,
    `${'я'.repeat(33)}@b.example`,
    `a@${'п'.repeat(64)}.рф`,
    `a@${'b.'.repeat(130)}example`,
  ])('is not %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

// The Punycode of пример.рф and münchen is what the registries publish.
describe('An address as mail has it', () => {
  test.each([
    ['admin@пример.рф', 'admin@xn--e1afmkfd.xn--p1ai'],
    ['admin@ПРИМЕР.РФ', 'admin@xn--e1afmkfd.xn--p1ai'],
    ['info@münchen.example', 'info@xn--mnchen-3ya.example'],
    ['иван@пример.рф', 'иван@xn--e1afmkfd.xn--p1ai'],
    ['A.B@C.EXAMPLE', 'A.B@C.EXAMPLE'],
  ])('%s is %s', (address, written) => {
    expect(mailAddress(address)).toBe(written);
  });
  test('needs a server that takes letters before the @, where there are any', () => {
    expect(needsSmtpUtf8('иван@пример.рф')).toBe(true);
    expect(needsSmtpUtf8('admin@пример.рф')).toBe(false);
    expect(needsSmtpUtf8('иван')).toBe(false);
  });
  test('is refused where it is none', () => {
    expect(() => mailAddress('a@b')).toThrow(new RangeError('"a@b" is no email address.'));
  });
});

describe('Pasted text', () => {
  test.each([
    ' admin@x.example ',
    'admin@x.example,',
    'admin@x.example;',
    'admin@x.example.',
    'admin@x.example!',
    '<admin@x.example>',
    '«admin@x.example».',
    '(admin@x.example)',
    "'admin@x.example'",
    'mailto:admin@x.example',
    'MAILTO:admin%40x.example?subject=Hello',
    'Admin <admin@x.example>',
    '"Admin, Chief" <admin@x.example>,',
    'admin@x.example <mailto:admin@x.example>',
    '\u200badmin@x.example\ufeff',
    'admin@x.\u00adexample',
    '\u2068admin@x.example\u2069',
    'admin@x.example\u00a0\r\n',
    'admin＠x．example',
  ])('%j has the address', (text) => {
    expect(addressIn(text)).toBe('admin@x.example');
  });
  test('has an address in another script as it is written', () => {
    expect(addressIn('Иван <иван@пример.рф>')).toBe('иван@пример.рф');
    // «й» as и and a breve, as macOS writes it.
    expect(addressIn('\u0438\u0306@пример.рф')).toBe('й@пример.рф');
  });
  test.each([
    '',
    'admin',
    'ivan petrov@x.example',
    'a@x.example, b@y.example',
    'A <a@x.example>, B <b@y.example>',
    'a@x.example <b@y.example>',
    'admin(at)x.example',
    'mailto:%E0%A4%A',
  ])('%j has none, or more than one', (text) => {
    expect(addressIn(text)).toBeUndefined();
  });
});
