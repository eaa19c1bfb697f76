// The build reads the content before it writes anything, so that invalid content leaves `dist` and `.astro` unchanged.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/built/build-site.ts';
import { contentCopy, type ContentCopy, policy, printedPath } from '../support/content/content-copy.ts';
import { figures } from '../support/content/known-ids.ts';

function build(copy: ContentCopy): { status: number | null; terminal: string; written: boolean } {
  const out = join(copy.dir, 'dist');
  return { ...buildSite(out, { CONTENT_DIR: copy.dir }), written: existsSync(out) };
}

const reply = 'editions/initial/en/saas-reply.mdx';
const misspelt = '---\ntitle: Reply time\n---\n\nA reply is given within <Figure of="responses.sas" />.\n';

test(
  'A build of invalid content fails, prints each file, line and remedy and nothing else, and writes nothing',
  () => {
    const copy = contentCopy();
    const zone = copy.change(policy, 'zone: Europe/Moscow', 'zone: Europe/Moskow');
    copy.write(reply, misspelt);
    const { status, terminal, written } = build(copy);
    expect(status).toBe(1);
    expect(terminal).toContain(
      `The content has problems to mend first:
  ${printedPath(copy, policy)}:${zone.line}
    "Europe/Moskow" is not a known time zone. Write an IANA name, such as Europe/Moscow.
  ${printedPath(copy, reply)}:5
    Unknown figure "responses.sas". Known: ${figures}.
`,
    );
    // Advice that Astro adds to every error with the word "window", which the list of known figures contains.
    expect(terminal).not.toContain('Browser APIs are not available on the server');
    expect(written).toBe(false);
  },
  2 * 60_000,
);
