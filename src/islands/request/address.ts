// Email addresses: as people paste them, and as mail needs them. Domains and local parts may have letters of any script.

/**
 * The domain as DNS has it, its letters of other scripts in Punycode (RFC 5890); undefined for what is no domain of two
 * parts or more.
 */
function asciiDomain(domain: string): string | undefined {
  // No sign that would end the host of an address or be dropped from it, and no hyphen at an end that Punycode would hide.
  if (/[^a-z\d.\-\u0080-\u{10ffff}]|(^|\.)-|-(\.|$)/iu.test(domain)) return undefined;
  try {
    const host = /^[\w.-]+$/.test(domain) ? domain : new URL(`http://${domain}`).hostname;
    return /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/i.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** An address in the parts of its @, the domain as DNS has it; undefined for a text that is not one address. */
function partsOf(address: string): { local: string; domain: string } | undefined {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = asciiDomain(address.slice(at + 1));
  const length = new TextEncoder().encode(local).length;
  if (domain === undefined || length > 64 || length + domain.length > 253) return undefined;
  return /^[\w.!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+$/u.test(local) ? { local, domain } : undefined;
}

/** Whether a text is one email address and nothing else. */
export function isAddress(text: string): boolean {
  return partsOf(text) !== undefined;
}

/** Whether the part before the @ has letters that only some mail servers take (SMTPUTF8, RFC 6531). */
export function needsSmtpUtf8(address: string): boolean {
  return isAddress(address) && /[^\p{ASCII}].*@/u.test(address);
}

/** The address as mail has it: the domain in Punycode, the local part as it is. Throws RangeError for what is none. */
export function mailAddress(address: string): string {
  const parts = partsOf(address);
  if (!parts) throw new RangeError(`"${address}" is no email address.`);
  return `${parts.local}@${parts.domain}`;
}

/**
 * The one address in a text as it was pasted: with invisible characters, quotes or a comma around it, after `mailto:`, or
 * in angle brackets after a name. Undefined where there is none, or more than one.
 */
export function addressIn(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''));
  const [whole, inBrackets] = /<([^<>]*)>/.exec(plain) ?? [];
  const found = bare(inBrackets ?? plain);
  const rest = whole === undefined ? '' : bare(plain.replace(whole, ''));
  return isAddress(found) && (!rest.includes('@') || rest === found) ? found : undefined;
}

/** A text without the signs around it, and without the scheme and the query of a link. */
function bare(text: string): string {
  const around = /^[\s"'`«»“”„‘’()[\]<>,;:.]+|[\s"'`«»“”„‘’()[\]<>,;:.!?]+$/g;
  const trimmed = text.replaceAll(around, '');
  if (!/^mailto:/i.test(trimmed)) return trimmed;
  const [address = ''] = trimmed.slice('mailto:'.length).split('?');
  try {
    return decodeURIComponent(address).replaceAll(around, '');
  } catch {
    return address;
  }
}
