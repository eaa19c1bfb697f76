import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { eml } from '../../../src/islands/request/eml.ts';
import { isAddress, mailto, oneLine } from '../../../src/islands/request/mailto.ts';

const email = {
  to: 'support@vendor.example',
  cc: ['head@vendor.example', 'admin+1@partner.example'],
  subject: 'On-premise, уровень 2: почему отчёт о поездках за вчерашний день строится пустым, хотя поездки есть?',
  body: 'Здравствуйте!\n\nПочему отчёт пустой?\n\n— «кавычки» & амперсанд = 100 % 🚚\n',
};

describe('A text for a header', () => {
  test('is one line without control characters', () => {
    expect(oneLine(' Empty\r\nBcc: all@evil.example\u0000\u2028 report\t ')).toBe('Empty Bcc: all@evil.example report');
  });
  test('is cut between words', () => {
    expect(oneLine('one two three', 9)).toBe('one two…');
    expect(oneLine('one two three', 13)).toBe('one two three');
    expect(oneLine('🚚'.repeat(20), 5)).toBe('🚚🚚🚚🚚…');
  });
});

describe('An address', () => {
  test.each(['a@b.example', "o'neil+x@mail.b-c.example", 'A.B@C.EXAMPLE'])('is %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });
  test.each([
    '',
    'a',
    'a@b',
    'a b@c.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'A <a@b.example>',
    'a@b.example?bcc=c@d.example',
    'a@-b.example',
    'имя@b.example',
    `${'a'.repeat(250)}@b.example`,
  ])('is not %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe('The mailto: link', () => {
  test('has recipient, copy, subject and body', () => {
    const [addresses = '', query = ''] = mailto(email).split('?');
    expect(addresses).toBe('mailto:support@vendor.example');
    const fields = new URLSearchParams(query.replaceAll('+', '%2B'));
    expect([...fields.keys()]).toEqual(['cc', 'subject', 'body']);
    expect(fields.get('cc')).toBe('head@vendor.example,admin+1@partner.example');
    expect(fields.get('subject')).toBe(email.subject);
    expect(fields.get('body')).toBe(email.body.replaceAll('\n', '\r\n'));
  });
  test('leaves out empty parts', () => {
    expect(mailto({ to: 'a@b.example', cc: [], subject: 'x', body: '' })).toBe('mailto:a@b.example?subject=x');
  });
  test('has no fields from the text of others', () => {
    const url = mailto({ to: 'a@b.example', cc: [], subject: 'x&bcc=c@d.example', body: 'y#z?&cc=e@f.example' });
    expect(url).toBe('mailto:a@b.example?subject=x%26bcc%3Dc%40d.example&body=y%23z%3F%26cc%3De%40f.example');
  });
});

describe('The file of an email', () => {
  test('is a draft that a parser reads back unchanged', async () => {
    const file = await eml(email);
    const read = await PostalMime.parse(file);
    expect(read.to).toEqual([{ address: email.to, name: '' }]);
    expect(read.cc?.map(({ address }) => address)).toEqual(email.cc);
    expect(read.subject).toBe(email.subject);
    expect(read.text).toBe(email.body.replaceAll('\n', '\r\n'));
    const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]));
    expect(headers['x-unsent']).toBe('1');
    expect(headers['content-type']).toBe('text/plain; charset=UTF-8');
    expect(Object.keys(headers).toSorted()).toEqual(
      ['cc', 'content-transfer-encoding', 'content-type', 'mime-version', 'subject', 'to', 'x-unsent'].toSorted(),
    );
  });
  test('is ASCII with CR LF line ends, and encoded words of at most 75 characters', async () => {
    const file = await eml(email);
    expect(file).toMatch(/^[\r\n -~]*$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    for (const [word] of file.matchAll(/=\?utf-8\?B\?[^?]*\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
  });
  test('has no header from the text of a field', async () => {
    const file = await eml({ ...email, cc: [], subject: 'x\r\nBcc: c@d.example', body: 'y\r\n.\r\nBcc: c@d.example' });
    const read = await PostalMime.parse(file);
    expect(read.subject).toBe('x Bcc: c@d.example');
    expect(read.bcc).toBeUndefined();
    expect(read.cc).toBeUndefined();
    await expect(eml({ ...email, cc: ['a@b.example\r\nBcc: c@d.example'] })).rejects.toThrow('is no email address');
  });
});
