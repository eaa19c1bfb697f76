// The code for a frame, on the page where a partner finds it and in docs/embedding.md: the browser tests run that one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../support/built.ts';

const plain: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function offered(page: string): string {
  const [, code = ''] = /<pre><code>(.*?)<\/code><\/pre>/s.exec(readFileSync(join(dist, page), 'utf8')) ?? [];
  return code.replaceAll(/&(\w+|#39);/g, (_, name: string) => plain[name] ?? '');
}

test('A tool’s page offers the code that docs/embedding.md describes', () => {
  const [, described = ''] = /```html\n(.*?)\n```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  expect(offered('en/deadline/index.html')).toBe(described);
  expect(offered('ru/coverage/index.html')).toContain('/ru/embed/coverage/?theme=auto"\n  title="');
});

test('A page of a frame or of a pinned edition offers none', () => {
  expect(offered('en/embed/deadline/index.html')).toBe('');
  expect(offered('en/editions/initial/deadline/index.html')).toBe('');
});
