// The code that embeds a tool is the same on the page of the tool and in docs/embedding.md; embed.spec.ts runs that code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../support/built/built-site.ts';
import { decodeEntities } from '../support/built/elements.ts';

/** The code that a page offers, or an empty string. */
function embedCode(page: string): string {
  const [, code = ''] = /<pre><code>(.*?)<\/code><\/pre>/s.exec(readFileSync(join(dist, page), 'utf8')) ?? [];
  return decodeEntities(code);
}

test('A tool’s page offers the code that docs/embedding.md describes', () => {
  const [, described = ''] = /```html\n(.*?)\n```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  expect(embedCode('en/deadline/index.html')).toBe(described);
  expect(embedCode('ru/coverage/index.html')).toContain('/ru/embed/coverage/?theme=auto"\n  title="');
});

test('A tool in a frame or of a pinned edition offers no code', () => {
  expect(embedCode('en/embed/deadline/index.html')).toBe('');
  expect(embedCode('en/editions/initial/deadline/index.html')).toBe('');
});
