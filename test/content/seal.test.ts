import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { sealProblems } from '../../src/content/seal.ts';

test('No edition in force has changed since it was sealed, except by errata (content/README.md)', () => {
  const problems = readContent('content').editions.flatMap((edition) =>
    sealProblems(join('content/editions', edition.id), edition, Date.now()),
  );
  expect(problems).toEqual([]);
});
