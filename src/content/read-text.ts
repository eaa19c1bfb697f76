// Text that must be UTF-8: the files of the content folder, and the input of the commands.
import { readFileSync } from 'node:fs';

/** Bytes that are no UTF-8 text; `line`, from 1, is the first that cannot be read. */
export class EncodingError extends Error {
  override name = 'EncodingError';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

const asUtf8 =
  'save it as UTF-8; Windows PowerShell does so with "| Out-File -Encoding utf8 NAME" in place of "> NAME".';

/** Whether bytes are text as UTF-16: marked so at the start, or with the zero bytes that UTF-8 text does not have. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
}

/** Decodes UTF-8, with or without a byte-order mark; letters of two characters, «и» and a breve, become one. Throws EncodingError. */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new EncodingError(`UTF-16, or no text: ${asUtf8}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    // Without `fatal` every wrong byte becomes U+FFFD, which a text in UTF-8 hardly ever holds itself.
    const before = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? '';
    throw new EncodingError(`Not UTF-8, perhaps Windows-1251: ${asUtf8}`, before.split('\n').length);
  }
}

/** Reads a text file. Throws EncodingError for one that is not UTF-8, and Node's own error for one that cannot be read. */
export function readText(path: string): string {
  return decodeUtf8(readFileSync(path));
}
