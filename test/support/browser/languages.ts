// The languages of the site; the strings of the interface and the names of the edition in each of them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { long } from '../long-run.ts';
import { dictionary, type Dictionary } from '../../../src/i18n/dictionary.ts';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The languages in which to run the tests of a tool: every language has the same code, so that `npm test` runs them in the
 * one named, and `npm run test:long` in all.
 */
export function languagesToTest(one: Language): readonly Language[] {
  return long ? languages : [one];
}

export const other: Record<Language, Language> = { ru: 'en', en: 'ru' };

type Name = { name: string; cells?: { basic: string; extended: string } };
type Names = {
  deployments: Record<string, Name>;
  services: Record<string, Name>;
  matters: Record<string, Name>;
  roles: Record<string, Name>;
  request: Record<string, { name: string; hint: string }>;
  sections: Record<string, string>;
  conditions: Record<string, string>;
  entitlements: Record<string, { name: string; label: string; missing: string }>;
  levels: Record<string, { incident: string; escalation: string }>;
};

const edition = new URL('../../../content/editions/initial/', import.meta.url);

function content(file: string): string {
  return readFileSync(new URL(file, edition), 'utf8');
}

/** Sections and clause ids in print order. */
export const outline = (parse(content('policy.yaml')) as { outline: { section: string; clauses: string[] }[] }).outline;

const nbsp = '\u00a0';
/** The figures that names contain. */
const figures: Record<Language, Record<string, string>> = {
  ru: { 'shares.everything': `100${nbsp}%` },
  en: { 'shares.everything': '100%' },
};

function load(lang: Language): { t: Dictionary; names: Names } {
  const text = content(`${lang}/terms.yaml`).replaceAll(
    /\{(vendor|shares\.everything)\}/g,
    (_, name: string) => ({ vendor: 'Navixy', ...figures[lang] })[name] ?? '',
  );
  return { t: dictionary(lang), names: parse(text) as Names };
}

const loaded = { ru: load('ru'), en: load('en') };

/** The strings of the interface and the names of the edition. */
export function words(lang: Language): { t: Dictionary; names: Names } {
  return loaded[lang];
}

/** A text as the source of a pattern in which any white space matches any other, such as the no-break spaces of texts. */
export function patternSource(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}

/** A template of the interface as a pattern. A {name} without a value matches any text. */
export function templatePattern(template: string, values: Record<string, string> = {}): RegExp {
  const parts = template.split(/\{([^}]+)\}/);
  return new RegExp(
    parts.map((part, i) => (i % 2 ? patternSource(values[part] ?? '') || '.+' : patternSource(part))).join(''),
  );
}

/** The title of a clause in a language. */
export function clauseTitle(lang: Language, clause: string): string {
  const [, title = ''] = /^title: (.+)$/m.exec(content(`${lang}/${clause}.mdx`)) ?? [];
  return title.replace(/^(["'])(.*)\1$/, '$2');
}
