// An edition in force does not change unseen: its seal has a digest of each of its files.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { inForceFrom } from '../rules/edition.ts';
import type { Instant } from '../rules/zone.ts';
import type { Problem } from './problem.ts';
import type { EditionContent } from './read.ts';
import { displayPath, readYaml } from './yaml-file.ts';

const sealName = 'seal.yaml';

const Seal = z.strictObject({
  errata: z.int().min(0).describe('How many errata the edition had when it was sealed.'),
  files: z.record(z.string(), z.string()).describe('A digest of what each file says.'),
});
export type Seal = z.infer<typeof Seal>;

const about = `# Written by \`npm run seal\`. Once the edition is in force, its files change only with an erratum in policy.yaml.
`;

/**
 * A digest of what a file says: comments and layout of YAML, and kinds of line ends, do not count, nor do reasons of
 * errata in other languages than those given.
 */
function digest(path: string, languages: readonly string[]): string {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const kept = (key: string, value: unknown): unknown =>
    key === 'reason' && typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([language]) => languages.includes(language)))
      : value;
  const said = path.endsWith('.yaml') ? JSON.stringify(parse(text), kept) : text;
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

/** The language of a file of an edition; none for what all languages share. */
function languageOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

/** The seal that an edition's folder has earned as it stands, with its texts in some languages. */
export function sealOf(dir: string, edition: EditionContent, languages = Object.keys(edition.terms)): Seal {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(yaml|mdx)$/.test(file) && file !== sealName)
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

/** What of an edition in force has changed since it was sealed, in words that say how to go on; else empty. */
export function sealProblems(dir: string, edition: EditionContent, now: Instant): Problem[] {
  if (inForceFrom(edition) > now) return [];
  const { id, policy } = edition;
  const command = `npm run seal -- ${id}`;
  const file = displayPath(join(dir, sealName));
  if (!existsSync(join(dir, sealName)))
    return [{ file, message: `Edition "${id}" is in force and not sealed yet. Run: ${command}` }];
  const problems: Problem[] = [];
  const sealed = readYaml(join(dir, sealName), Seal, problems)?.data;
  if (!sealed) return problems;
  // A translation that joins later changes nothing of what is sealed.
  const languages = [...new Set(Object.keys(sealed.files).flatMap((name) => languageOf(name) ?? []))];
  const found = sealOf(dir, edition, languages);
  const changed = [...new Set([...Object.keys(sealed.files), ...Object.keys(found.files)])].filter(
    (name) => sealed.files[name] !== found.files[name],
  );
  if (changed.length && found.errata > sealed.errata)
    return [{ file, message: `The erratum of ${policy.errata.at(-1)?.date ?? ''} is not sealed yet. Run: ${command}` }];
  const joined = Object.keys(edition.terms).filter((language) => !languages.includes(language));
  if (!changed.length && joined.length)
    return [
      { file, message: `The translation of edition "${id}" is not sealed yet: ${joined.join(', ')}. Run: ${command}` },
    ];
  const since = policy.effective === null ? '' : ` since ${policy.effective}`;
  return changed.map((name) => ({
    file: displayPath(join(dir, name)),
    message:
      `Edition "${id}" is in force${since}, and this file has changed. Put it back, or make the change in a new edition. ` +
      `A misprint may be mended here: add an erratum to policy.yaml, with its date, clauses and reason, and run: ${command}`,
  }));
}
