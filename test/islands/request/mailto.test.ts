import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { eml } from '../../../src/islands/request/eml.ts';
import { longestMailto, mailLink, mailto, oneLine } from '../../../src/islands/request/mailto.ts';

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

describe('The mailto: link with addresses in other scripts', () => {
  // xn--e1afmkfd.xn--p1ai and xn--mnchen-3ya: the forms that the registries publish; %D0%B8… is «иван» in UTF-8.
  test('has the domain in Punycode, and the local part percent-encoded', () => {
    const cc = ['admin@пример.рф', 'info@münchen.example', 'иван@пример.рф'];
    expect(mailto({ to: 'a@b.example', cc, subject: 'x', body: '' })).toBe(
      'mailto:a@b.example?cc=admin@xn--e1afmkfd.xn--p1ai,info@xn--mnchen-3ya.example,' +
        '%D0%B8%D0%B2%D0%B0%D0%BD@xn--e1afmkfd.xn--p1ai&subject=x',
    );
  });
});

describe('A link that is too long for the system', () => {
  const windows = longestMailto('Windows');

  test.each([
    ['Windows', 2000],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 2000],
    ['macOS', 16_000],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15', 16_000],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 16_000],
    ['Linux', 8000],
    ['Chrome OS', 8000],
    ['', 8000],
  ])('is one of more characters than %j allows: %i', (system, longest) => {
    expect(longestMailto(system)).toBe(longest);
  });
  test('is whole up to the last character that fits', () => {
    // mailto:a@b.example?subject=x&body= has 34 characters, and each «ы» six.
    const long = (letters: number) => ({ to: 'a@b.example', cc: [], subject: 'x', body: 'ы'.repeat(letters) });
    expect(mailLink(long(327), windows, 'paste')).toMatchObject({ whole: true });
    expect(mailLink(long(327), windows, 'paste').href).toHaveLength(34 + 327 * 6);
    expect(mailLink(long(328), windows, 'paste').whole).toBe(false);
    expect(mailLink(long(328), longestMailto('Linux'), 'paste').whole).toBe(true);
  });
  test('has the short text as its body, and never none', () => {
    expect(mailLink({ ...email, body: 'x'.repeat(3000) }, windows, 'Paste here')).toEqual({
      href: mailto({ ...email, body: 'Paste here' }),
      whole: false,
    });
  });
  test('has a subject that leaves room for the short text', () => {
    // 150 signs of twelve characters each leave 200 for the rest.
    const body = 'Вставьте сюда текст письма, который скопирован.';
    const { href } = mailLink({ ...email, subject: '🚚'.repeat(150), body: 'x'.repeat(3000) }, windows, body);
    expect(href.length).toBeLessThanOrEqual(2000);
    const fields = new URLSearchParams(href.split('?')[1]);
    expect(fields.get('body')).toBe(body);
    expect(fields.get('subject')).toMatch(/^(🚚){50,140}…$/u);
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
  test('has domains in Punycode, and stays ASCII with them', async () => {
    const file = await eml({ ...email, to: 'support@münchen.example', cc: ['admin@пример.рф'] });
    expect(file).toMatch(/^[\r\n -~]*$/);
    expect(file).toContain('To: <support@xn--mnchen-3ya.example>\r\n');
    expect(file).toContain('\r\nCc: <admin@xn--e1afmkfd.xn--p1ai>\r\n');
  });
  test('has letters before the @ in UTF-8, as RFC 6532 wants them', async () => {
    const file = await eml({ ...email, cc: ['иван@пример.рф', 'a@b.example'] });
    expect(file).toContain('\r\nCc: <иван@xn--e1afmkfd.xn--p1ai>,\r\n <a@b.example>\r\n');
    const read = await PostalMime.parse(file);
    expect(read.cc?.map(({ address }) => address)).toEqual(['иван@xn--e1afmkfd.xn--p1ai', 'a@b.example']);
  });
});
