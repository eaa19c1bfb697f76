// A content folder with hostile names and values is either read or refused with errors that name the file.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { hostileText } from '../support/hostile-input.ts';
import { contentCopy, policy, terms } from '../support/content/content-copy.ts';

const files = [policy, terms, 'site.yaml', 'calendars/2026.yaml', 'calendars/names.yaml'];

/** The positions of the names and values in a YAML text. */
function places(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  visit(parseDocument(text), {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range) found.push([node.range[0], node.range[1]]);
    },
  });
  return found;
}

const sources = files.map((file) => {
  const text = readFileSync(`content/${file}`, 'utf8');
  return { file, text, places: places(text) };
});

/** A file of the folder with hostile texts in place of one to three names or values, with or without quotes. */
const broken = fc.constantFrom(...sources).chain(({ file, text, places }) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...places), hostileText, fc.boolean()), {
      selector: ([[from]]) => from,
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => ({
      file,
      text: changes
        .toSorted(([[a]], [[b]]) => b - a)
        .reduce(
          (left, [[from, to], by, quotes]) => left.slice(0, from) + (quotes ? JSON.stringify(by) : by) + left.slice(to),
          text,
        ),
    })),
);

test('Hostile names and values cause only problems that name their file, and no other error', () => {
  const copy = contentCopy();
  fc.assert(
    fc.property(broken, ({ file, text }) => {
      copy.write(file, text);
      for (const problem of copy.problems()) {
        expect(problem.file).not.toBe('');
        expect(problem.message).toMatch(/\S{3}/);
      }
      copy.write(file, sources.find((one) => one.file === file)?.text ?? '');
    }),
    { seed: 20261122, numRuns: 150, endOnFailure: true },
  );
});
