// `_headers` as Netlify and Cloudflare Pages apply it: every rule that matches an address.
import { readFileSync } from 'node:fs';
import { dist } from './built-site.ts';

const rules = readFileSync(`${dist}_headers`, 'utf8')
  .split('\n\n')
  .filter((rule) => rule.startsWith('/'))
  .map((rule) => {
    const [path = '', ...lines] = rule.trimEnd().split('\n');
    const pattern = path
      .replaceAll(/[.]/g, String.raw`\.`)
      .replaceAll('*', '.*')
      .replaceAll(/:\w+/g, '[^/]+');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
    return { matches: new RegExp(`^${pattern}$`), headers };
  });

export const ruleCount = rules.length;

/** The headers of an address. A header that two of the matching rules set comes twice. */
export function headersOf(address: string): [string, string][] {
  return rules.filter(({ matches }) => matches.test(address)).flatMap(({ headers }) => headers);
}
