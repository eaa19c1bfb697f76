// An email as a file that a mail program opens as a draft (RFC 5322). The library is loaded when the file is asked for.
import { plainText } from '../../wording/plain-text.ts';
import { mailAddress } from './address.ts';
import { type Email, oneLine } from './mailto.ts';

/** Bytes of a word of the subject: encoded, with the header's name before it, its line has fewer than 76 characters. */
const wordBytes = 39;

/**
 * The file's text, in ASCII but for letters of other scripts before the @ of an address, which are UTF-8 (RFC 6532).
 * `X-Unsent` opens it for writing; sender, date and id are left to the program that sends it. Throws RangeError for an
 * address that is none: it would end up in a header.
 */
export async function eml({ to, cc, subject, body }: Email): Promise<string> {
  const [recipient, copies] = [mailAddress(to), cc.map(mailAddress)];
  const { createMimeMessage } = await import('mimetext/browser');
  const message = createMimeMessage();
  for (const field of message.headers.fields) {
    if (['From', 'Date', 'Message-ID'].includes(field.name)) field.disabled = true;
    // The library writes the whole subject as one encoded word, which RFC 2047 limits to 75 characters.
    if (field.name === 'Subject') field.dump = () => encodedWords(oneLine(subject), (text) => message.toBase64(text));
  }
  message.setTo(recipient);
  if (copies.length) message.setCc(copies);
  message.setSubject(subject);
  message.setHeader('X-Unsent', '1');
  const data = message.toBase64(plainText(body).replaceAll('\n', '\r\n')).replaceAll(/.{76}(?=.)/g, '$&\r\n');
  message.addMessage({ contentType: 'text/plain', encoding: 'base64', data });
  return `${message.asRaw()}\r\n`;
}

/** A header's text as encoded words (RFC 2047), folded; no character is cut in two. */
function encodedWords(text: string, toBase64: (text: string) => string): string {
  const words = [''];
  for (const character of text) {
    const longer = (words.at(-1) ?? '') + character;
    if (new TextEncoder().encode(longer).length > wordBytes) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${toBase64(word)}?=`).join('\r\n ');
}
