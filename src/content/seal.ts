// Seals: a digest of each file of an edition, by which a change to an edition in force is noticed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { inForceFrom } from '../rules/edition.ts';
import type { Instant } from '../rules/zone.ts';
import { type Problem, Problems } from './problem.ts';
import { readText } from './read-text.ts';
import type { EditionContent } from './read.ts';
import { readYaml } from './yaml-file.ts';

const sealName = 'seal.yaml';

const Seal = z.strictObject({
  errata: z.int().min(0).describe('How many errata the edition had when it was sealed.'),
  files: z.record(z.string(), z.string()).describe('A digest of what each file says.'),
});
export type Seal = z.infer<typeof Seal>;

const about = `# Written by \`npm run seal\`. Once the edition is in force, its files change only with an erratum in policy.yaml.
`;

/**
 * A digest of a file's content. Comments and layout of YAML, kinds of line ends and a byte-order mark do not count, nor do reasons of errata
 * in other languages than those given.
 */
function digest(path: string, languages: readonly string[]): string {
  const text = readText(path).replaceAll('\r\n', '\n');
  const sealedPart = (key: string, value: unknown): unknown =>
    key === 'reason' && typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([language]) => languages.includes(language)))
      : value;
  const sealed = path.endsWith('.yaml') ? JSON.stringify(parse(text), sealedPart) : text;
  return createHash('sha256').update(sealed).digest('hex').slice(0, 16);
}

/** The language of a file of an edition; none for what all languages share. */
function languageOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

/** The seal of an edition's folder as it is, with its texts in these languages. */
export function sealOf(dir: string, edition: EditionContent, languages = Object.keys(edition.terms)): Seal {
  const files = globSync('**/*.{yaml,mdx}', { cwd: dir, exclude: [sealName] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => languages.includes(languageOf(file) ?? languages[0] ?? ''))
    .sort();
  return {
    errata: edition.policy.errata.length,
    files: Object.fromEntries(files.map((file) => [file, digest(join(dir, file), languages)])),
  };
}

export function writeSeal(dir: string, seal: Seal): void {
  writeFileSync(join(dir, sealName), about + stringify(seal));
}

/** What in an edition in force has changed since it was sealed, with what to do about it; else empty. */
export function sealProblems(dir: string, edition: EditionContent, now: Instant): readonly Problem[] {
  if (inForceFrom(edition) > now) return [];
  const { id, policy } = edition;
  const command = `npm run seal -- ${id}`;
  const path = join(dir, sealName);
  const problems = new Problems();
  if (!existsSync(path)) {
    problems.add(path, `Edition "${id}" is in force and not sealed yet. Run: ${command}`);
    return problems.all;
  }
  const sealed = readYaml(path, Seal, problems)?.data;
  if (!sealed) return problems.all;
  // A translation that joins later changes nothing of what is sealed.
  const languages = [...new Set(Object.keys(sealed.files).flatMap((name) => languageOf(name) ?? []))];
  const found = sealOf(dir, edition, languages);
  const changed = [...new Set([...Object.keys(sealed.files), ...Object.keys(found.files)])].filter(
    (name) => sealed.files[name] !== found.files[name],
  );
  const joined = Object.keys(edition.terms).filter((language) => !languages.includes(language));
  const since = policy.effective === null ? '' : ` since ${policy.effective}`;
  if (changed.length && found.errata > sealed.errata)
    problems.add(path, `The erratum of ${policy.errata.at(-1)?.date ?? ''} is not sealed yet. Run: ${command}`);
  else if (changed.length)
    for (const name of changed)
      problems.add(
        join(dir, name),
        `Edition "${id}" is in force${since}, and this file has changed. Put it back, or make the change in a new edition. ` +
          `A misprint may be mended here: add an erratum to policy.yaml, with its date, clauses and reason, and run: ${command}`,
      );
  else if (joined.length)
    problems.add(path, `The translation of edition "${id}" is not sealed yet: ${joined.join(', ')}. Run: ${command}`);
  return problems.all;
}
