// Reads the content folder whole: every edition, calendar and setting, validated and checked against each other.
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarProblems } from '../rules/calendar.ts';
import { CalendarYear } from '../rules/calendar-year.ts';
import { inOrder } from '../rules/edition.ts';
import { Policy } from '../rules/policy.ts';
import { Terms } from '../rules/terms.ts';
import { checkComponents } from './check/mdx-components.ts';
import { checkPolicy } from './check/policy.ts';
import { checkReplaced } from './check/replaced.ts';
import { checkTerms } from './check/terms.ts';
import { type ClauseFile, readClause } from './clause-file.ts';
import { ContentError, Problems } from './problem.ts';
import { contactVariable, HolidayNames, isSample, SearchWords, Site } from './site-file.ts';
import { readYaml } from './yaml-file.ts';

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
  /** Roles whose address is still a sample. */
  samples: string[];
  /** Earliest first. */
  editions: EditionContent[];
  calendars: Record<number, CalendarYear>;
  holidayNames: HolidayNames;
  /** What readers type into the search, by the clause that answers it. */
  searchWords: SearchWords;
};

/** Reads a content folder. Throws ContentError with everything that is wrong in it. */
export function readContent(dir: string, environment: NodeJS.ProcessEnv = {}): Content {
  const problems = new Problems();
  const folder = join(dir, 'editions');
  const site = readSite(join(dir, 'site.yaml'), environment, problems);
  const languages = site?.languages ?? [];
  const { calendars, holidayNames } = readCalendars(join(dir, 'calendars'), languages, problems);
  let editions = namesIn(folder, '*/').flatMap((id) => readEdition(join(folder, id), languages, problems) ?? []);
  if (site) {
    const roles = editions.flatMap(({ policy }) => policy.roles.filter(({ email }) => email).map(({ id }) => id));
    for (const role of new Set(roles))
      if (!Object.hasOwn(site.contacts, role))
        problems.add(join(dir, 'site.yaml'), `No address for the role "${role}". Add contacts.${role}.`);
  }
  const searchWords = readSearchWords(join(dir, 'search.yaml'), editions, problems);
  for (const { id, message } of checkReplaced(editions)) problems.add(join(folder, id, 'policy.yaml'), message);
  if (!problems.all.length && !editions.length)
    problems.add(folder, 'No edition here. Each is a folder with policy.yaml.');
  if (problems.all.length || !site) throw new ContentError(problems.all);
  try {
    editions = inOrder(editions);
  } catch (error) {
    problems.add(folder, (error as Error).message);
    throw new ContentError(problems.all);
  }
  const samples = Object.keys(site.contacts).filter((role) => isSample(site.contacts[role] ?? ''));
  return { site, samples, editions, calendars, holidayNames, searchWords };
}

/** Sorted names of the files of a folder that match a pattern, or of its folders; none where there is no folder. */
function namesIn(dir: string, pattern: string): string[] {
  return globSync(pattern, { cwd: dir }).sort();
}

function readSite(path: string, environment: NodeJS.ProcessEnv, problems: Problems): Site | undefined {
  const file = readYaml(path, Site, problems);
  if (!file) return undefined;
  const site = file.data;
  if (!site.languages.includes(site.prevailing))
    file.report(
      ['prevailing'],
      `"${site.prevailing}" prevails, but is none of the languages ${site.languages.join(', ')}.`,
    );
  const contacts = Object.entries(site.contacts).map(([role, address]) => {
    const name = contactVariable(role);
    const override = environment[name];
    if (override && !Site.shape.contacts.safeParse({ [role]: override }).success)
      problems.add(`environment variable ${name}`, `"${override}" is not an email address.`);
    return [role, override || address] as const;
  });
  const url = environment['SITE_URL'] || site.url;
  if (!Site.shape.url.safeParse(url).success)
    problems.add(
      'environment variable SITE_URL',
      `"${url}" is not a web address, such as https://support.company.com.`,
    );
  return { ...site, url, contacts: Object.fromEntries(contacts) };
}

/** None where there is no such file: not every regulation needs one. */
function readSearchWords(path: string, editions: readonly EditionContent[], problems: Problems): SearchWords {
  const file = existsSync(path) ? readYaml(path, SearchWords, problems) : undefined;
  const clauses = editions.flatMap(({ policy }) => policy.outline.flatMap((section) => section.clauses));
  for (const id of Object.keys(file?.data ?? {}))
    if (editions.length && !clauses.includes(id))
      file?.report([id], `No edition has a clause "${id}". Correct its id, or remove its words.`);
  return file?.data ?? {};
}

function readCalendars(dir: string, languages: readonly string[], problems: Problems) {
  const names = readYaml(join(dir, 'names.yaml'), HolidayNames, problems);
  const calendars: Record<number, CalendarYear> = {};
  for (const name of namesIn(dir, '*.yaml').filter((file) => file !== 'names.yaml')) {
    const file = readYaml(join(dir, name), CalendarYear, problems);
    if (!file) continue;
    const year = file.data;
    if (basename(name, '.yaml') !== String(year.year))
      file.report(['year'], `The file is named ${name}, and its year is ${year.year}.`);
    for (const message of calendarProblems(year)) file.report(['workingDays'], message);
    for (const [i, { id }] of year.holidays.entries())
      for (const language of languages)
        if (names && !names.data[id]?.[language])
          file.report(['holidays', i], `Holiday "${id}" has no name in "${language}". Add it to names.yaml.`);
    calendars[year.year] = year;
  }
  return { calendars, holidayNames: names?.data ?? {} };
}

function readEdition(dir: string, languages: readonly string[], problems: Problems): EditionContent | undefined {
  const file = readYaml(join(dir, 'policy.yaml'), Policy, problems);
  if (!file) return undefined;
  const policy = file.data;
  checkPolicy(policy, file.report);
  for (const [i, { date, reason }] of policy.errata.entries())
    for (const language of languages)
      if (!Object.hasOwn(reason, language))
        file.report(
          ['errata', i, 'reason'],
          `The erratum of ${date} has no reason in "${language}". Say there what was wrong.`,
        );
  const folders = namesIn(dir, '*/');
  for (const folder of folders)
    if (languages.length && !languages.includes(folder))
      problems.add(
        join(dir, folder),
        `"${folder}" is none of the site's languages ${languages.join(', ')}. Add it to site.yaml, or remove the folder.`,
      );
  const terms: Record<string, Terms> = {};
  const clauses: EditionContent['clauses'] = {};
  for (const language of languages) {
    const texts = join(dir, language);
    if (!existsSync(texts)) {
      const from = folders.find((folder) => languages.includes(folder));
      problems.add(
        texts,
        `"${language}" is a language of the site, and this edition has no texts in it. ` +
          `${from ? `Copy the folder ${from} and translate the copy` : 'Write them'}, or take "${language}" out of site.yaml.`,
      );
      continue;
    }
    const names = readYaml(join(texts, 'terms.yaml'), Terms, problems);
    if (names) {
      terms[language] = names.data;
      checkTerms(policy, names.data, names.report);
    }
    clauses[language] = readClauses(texts, policy, names?.data, problems);
  }
  return { id: basename(dir), policy, terms, clauses };
}

function readClauses(dir: string, policy: Policy, terms: Terms | undefined, problems: Problems) {
  const wanted = policy.outline.flatMap((section) => section.clauses);
  const found = namesIn(dir, '*.mdx').map((name) => basename(name, '.mdx'));
  for (const id of found)
    if (!wanted.includes(id))
      problems.add(
        join(dir, `${id}.mdx`),
        `The outline of policy.yaml has no clause "${id}". Add it there, or remove the file.`,
      );
  const clauses: Record<string, ClauseFile> = {};
  for (const id of wanted) {
    const path = join(dir, `${id}.mdx`);
    if (!found.includes(id)) {
      problems.add(
        path,
        `Clause "${id}" of policy.yaml has no text in "${basename(dir)}". Write this file, or take the clause out of the outline.`,
      );
      continue;
    }
    const clause = readClause(path, problems);
    if (!clause) continue;
    clauses[id] = clause;
    if (terms)
      for (const { line, message } of checkComponents(clause.components, policy, terms))
        problems.add(path, message, line);
  }
  return clauses;
}
