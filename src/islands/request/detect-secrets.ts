// What should not go into an email: things that look like a password, a private key or a token.

const patterns = {
  key: [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/, /PuTTY-User-Key-File/],
  password: [
    // "password: value" in the languages of the site. A value is ASCII, four characters or more, no address, not masked.
    /(?:^|[^\p{L}\d])(?:password|passwd|passphrase|pass|pwd|пароль)["']?\s*[:=]\s*(?!https?:|[*x•.]+(?:\s|$))[!-~]{4,}/iu,
    // "the password is value": the value has a digit or a sign, so that "the password is wrong" says nothing.
    /(?:^|[^\p{L}\d])(?:password|passphrase|пароль)\s+(?:is|—|–|-)\s+(?=[!-~]*[\d!@#$%^&*_+=~])[!-~]{4,}/iu,
    // In an address: ssh://user:value@host, and on a command line: sshpass -p value.
    /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]+:[^\s/@]+@/i,
    /\bsshpass\s+-p\s*\S+/,
  ],
  token: [
    /(?:^|[^\p{L}\d])(?:api[_-]?key|secret|token|access[_-]?key|session[_-]?key|токен)["']?\s*[:=]\s*["']?[\w.~+/-]{12,}/iu,
    /\bbearer\s+[\w.~+/-]{16,}/i,
    /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bgh[pousr]_\w{20,}/,
    // A long run of hexadecimal digits with letters among them: a session's hash. Numbers of devices have none.
    /(?:^|[^\w-])(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{32,}(?![\w-])/i,
  ],
};
type Secret = keyof typeof patterns;

/** What a text seems to hold, each kind once. */
export function secretsIn(text: string): Secret[] {
  return (Object.keys(patterns) as Secret[]).filter((kind) => patterns[kind].some((pattern) => pattern.test(text)));
}
