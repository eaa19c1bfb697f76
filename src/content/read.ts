// Reads the content folder whole: every edition, calendar and setting, validated and checked against each other.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarProblems } from '../rules/calendar.ts';
import { CalendarYear } from '../rules/calendar-year.ts';
import { inOrder } from '../rules/edition.ts';
import { Policy } from '../rules/policy.ts';
import { Terms } from '../rules/terms.ts';
import { checkPolicy } from './check/policy.ts';
import { checkReplaced } from './check/replaced.ts';
import { checkTerms } from './check/terms.ts';
import { checkWords } from './check/mdx-components.ts';
import type { ClauseFile } from './clause-file.ts';
import { readClause } from './clause-file.ts';
import type { Problem } from './problem.ts';
import { ContentError } from './problem.ts';
import { contactVariable, HolidayNames, isSample, Site } from './site-file.ts';
import { displayPath, readYaml } from './yaml-file.ts';

export type EditionContent = {
  /** The name of its folder. */
  id: string;
  policy: Policy;
  /** Names by language. */
  terms: Record<string, Terms>;
  /** Clauses by language and id. */
  clauses: Record<string, Record<string, ClauseFile>>;
};

export type Content = {
  site: Site;
  /** Contacts whose address is a sample still, by role. */
  samples: string[];
  /** Earliest first. */
  editions: EditionContent[];
  calendars: Record<number, CalendarYear>;
  holidayNames: HolidayNames;
};

/** Reads a content folder. Throws ContentError with everything that is wrong in it. */
export function readContent(dir: string, environment: Record<string, string | undefined> = {}): Content {
  const problems: Problem[] = [];
  const site = readSite(join(dir, 'site.yaml'), environment, problems);
  const languages = site?.languages ?? [];
  const { calendars, holidayNames } = readCalendars(join(dir, 'calendars'), languages, problems);
  const editions = foldersOf(join(dir, 'editions')).flatMap(
    (id) => readEdition(join(dir, 'editions', id), languages, problems) ?? [],
  );
  if (site) checkContacts(join(dir, 'site.yaml'), site, editions, problems);
  for (const { id, message } of checkReplaced(editions))
    problems.push({ file: displayPath(join(dir, 'editions', id, 'policy.yaml')), message });
  if (!problems.length && !editions.length)
    problems.push({
      file: displayPath(join(dir, 'editions')),
      message: 'No edition here. Each is a folder with policy.yaml.',
    });
  if (problems.length || !site) throw new ContentError(problems);
  const samples = Object.keys(site.contacts).filter((role) => isSample(site.contacts[role] ?? ''));
  return { site, samples, editions: ordered(dir, editions), calendars, holidayNames };
}

function ordered(dir: string, editions: EditionContent[]): EditionContent[] {
  try {
    return inOrder(editions);
  } catch (error) {
    throw new ContentError([{ file: displayPath(join(dir, 'editions')), message: (error as Error).message }]);
  }
}

function foldersOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readSite(
  path: string,
  environment: Record<string, string | undefined>,
  problems: Problem[],
): Site | undefined {
  const file = readYaml(path, Site, problems);
  if (!file) return undefined;
  const site = file.data;
  if (!site.languages.includes(site.prevailing))
    problems.push({
      file: displayPath(path),
      line: file.line(['prevailing']),
      message: `"${site.prevailing}" prevails, but is none of the languages ${site.languages.join(', ')}.`,
    });
  const contacts = Object.entries(site.contacts).map(([role, address]) => {
    const name = contactVariable(role);
    const override = environment[name];
    if (override && !Site.shape.contacts.safeParse({ [role]: override }).success)
      problems.push({ file: `environment variable ${name}`, message: `"${override}" is not an email address.` });
    return [role, override || address] as const;
  });
  const url = environment['SITE_URL'] || site.url;
  if (!Site.shape.url.safeParse(url).success)
    problems.push({
      file: 'environment variable SITE_URL',
      message: `"${url}" is not a web address, such as https://support.company.com.`,
    });
  return { ...site, url, contacts: Object.fromEntries(contacts) };
}

function checkContacts(path: string, site: Site, editions: readonly EditionContent[], problems: Problem[]): void {
  const roles = editions.flatMap(({ policy }) => policy.roles.filter(({ email }) => email).map(({ id }) => id));
  for (const role of new Set(roles))
    if (!Object.hasOwn(site.contacts, role))
      problems.push({ file: displayPath(path), message: `No address for the role "${role}". Add contacts.${role}.` });
}

function readCalendars(
  dir: string,
  languages: readonly string[],
  problems: Problem[],
): Pick<Content, 'calendars' | 'holidayNames'> {
  const names = readYaml(join(dir, 'names.yaml'), HolidayNames, problems);
  const calendars: Record<number, CalendarYear> = {};
  const files = existsSync(dir)
    ? readdirSync(dir).filter((name) => name.endsWith('.yaml') && name !== 'names.yaml')
    : [];
  for (const name of files.sort()) {
    const path = join(dir, name);
    const file = readYaml(path, CalendarYear, problems);
    if (!file) continue;
    const year = file.data;
    const say = (message: string, at: PropertyKey[] = ['year']): void =>
      void problems.push({ file: displayPath(path), line: file.line(at), message });
    if (basename(name, '.yaml') !== String(year.year)) say(`The file is named ${name}, and its year is ${year.year}.`);
    for (const message of calendarProblems(year)) say(message, ['workingDays']);
    for (const [i, { id }] of year.holidays.entries())
      for (const language of languages)
        if (names && !names.data[id]?.[language])
          say(`Holiday "${id}" has no name in "${language}". Add it to names.yaml.`, ['holidays', i]);
    calendars[year.year] = year;
  }
  return { calendars, holidayNames: names?.data ?? {} };
}

function readEdition(dir: string, languages: readonly string[], problems: Problem[]): EditionContent | undefined {
  const path = join(dir, 'policy.yaml');
  const file = readYaml(path, Policy, problems);
  if (!file) return undefined;
  const policy = file.data;
  for (const { path: at, message } of checkPolicy(policy))
    problems.push({ file: displayPath(path), line: file.line(at), message });

  for (const [i, { date, reason }] of policy.errata.entries())
    for (const language of languages)
      if (!Object.hasOwn(reason, language))
        problems.push({
          file: displayPath(path),
          line: file.line(['errata', i, 'reason']),
          message: `The erratum of ${date} has no reason in "${language}". Say there what was wrong.`,
        });
  for (const folder of foldersOf(dir))
    if (languages.length && !languages.includes(folder))
      problems.push({
        file: displayPath(join(dir, folder)),
        message: `"${folder}" is none of the site's languages ${languages.join(', ')}. Add it to site.yaml, or remove the folder.`,
      });
  const terms: Record<string, Terms> = {};
  const clauses: EditionContent['clauses'] = {};
  for (const language of languages) {
    if (!existsSync(join(dir, language))) {
      const from = foldersOf(dir).find((folder) => languages.includes(folder));
      problems.push({
        file: displayPath(join(dir, language)),
        message:
          `"${language}" is a language of the site, and this edition has no texts in it. ` +
          `${from ? `Copy the folder ${from} and translate the copy` : 'Write them'}, or take "${language}" out of site.yaml.`,
      });
      continue;
    }
    const names = readTerms(join(dir, language, 'terms.yaml'), policy, problems);
    clauses[language] = readClauses(join(dir, language), policy, names, problems);
    if (names) terms[language] = names;
  }
  return { id: basename(dir), policy, terms, clauses };
}

function readTerms(path: string, policy: Policy, problems: Problem[]): Terms | undefined {
  const file = readYaml(path, Terms, problems);
  if (!file) return undefined;
  for (const { path: at, message } of checkTerms(policy, file.data))
    problems.push({ file: displayPath(path), line: file.line(at), message });
  return file.data;
}

function readClauses(
  dir: string,
  policy: Policy,
  terms: Terms | undefined,
  problems: Problem[],
): Record<string, ClauseFile> {
  const wanted = policy.outline.flatMap((section) => section.clauses);
  const files = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.mdx')) : [];
  for (const name of files)
    if (!wanted.includes(basename(name, '.mdx')))
      problems.push({
        file: displayPath(join(dir, name)),
        message: `The outline of policy.yaml has no clause "${basename(name, '.mdx')}". Add it there, or remove the file.`,
      });
  const read: Record<string, ClauseFile> = {};
  for (const id of wanted) {
    const path = join(dir, `${id}.mdx`);
    if (!files.includes(`${id}.mdx`)) {
      problems.push({
        file: displayPath(path),
        message: `Clause "${id}" of policy.yaml has no text in "${basename(dir)}". Write this file, or take the clause out of the outline.`,
      });
      continue;
    }
    const clause = readClause(path, problems);
    if (!clause) continue;
    if (terms)
      for (const { line, message } of checkWords(clause.words, policy, terms))
        problems.push({ file: displayPath(path), line, message });
    read[id] = clause;
  }
  return read;
}
