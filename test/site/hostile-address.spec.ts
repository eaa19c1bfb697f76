// Every tool copes with hostile addresses. `npm test` tries a few with a fixed seed; `npm run test:fuzz` repeats the file
// with other seeds, thousands in all. A failure prints its seed and the smallest failing case.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import fc from 'fast-check';
import { installProbe, readShown, setQuery, type Shown } from '../support/browser/hostile-page.ts';
import { hostileQuery, strangeTimes } from '../support/hostile-input.ts';
import type { Language } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';
import { collectErrors } from '../support/browser/page-problems.ts';

// Many cases in one tab, on a machine that may be busy.
test.describe.configure({ timeout: 60_000 });

const [one, many] = [
  ['saas', 'on-premise', 'cloud'],
  ['partner', 'partner,subscription', 'partner,subscription,extended'],
];
const service = ['ssl', 'ssl,backup', 'network', 'consult-api', 'new-function,other', 'other'];
const several = ['one', 'several', 'all'];
const incident = {
  deployment: one,
  kind: ['failure', 'question'],
  functions: several,
  users: several,
  degree: ['partial', 'full'],
  thirdParty: ['no', 'yes'],
  has: many,
};
const level = ['1', '2', '3', '4', 'none'];
const times = {
  at: ['2026-11-23T15:00', '2026-11-23T15:00:07+03:00', '2024-02-29T00:00Z'],
  again: ['2026-11-24T10:00', '2026-11-24T10:00+03:00,2026-11-25T07:59:59Z'],
  zone: ['Europe/Moscow', 'America/Sao_Paulo', '+05:30', 'asia/kolkata', 'Asia/Almaty'],
};
/** Parameters of each tool with valid values; those with radio buttons come first. */
const tools = {
  coverage: { deployment: one, has: many, service, q: ['ssl', 'резервная копия', '% & #'] },
  priority: incident,
  deadline: { deployment: one, level, ...times },
  request: { ...incident, service, level, mail: ['ru', 'en'] },
} satisfies Record<string, Record<string, readonly string[]>>;
type Tool = keyof typeof tools;
/** Names of parameters of other tools, which every tool keeps in its links. */
const passedThrough = new Set([...Object.values(tools).flatMap((good) => Object.keys(good)), 'theme']);
passedThrough.delete('q');

const lists = new Set(['has', 'service']);
const services =
  /^(consult-features|consult-api|bulk-registration|device-activation|device-data|custom-logos|bugs|sms-gateway|map-layers|web-applications|gis-licence-keys|ssl-certificate|installation|configuration|updates|gis-keys|ssl|performance|user-error|server-admin|migration|log-files|time-sync|file-system|backup|server-hardware|network|new-function|device-integration|other)$/;

/** Whether a parameter accepts a value; undefined for parameters without a list of values. */
function isGood(good: readonly string[], name: string, value: string): boolean | undefined {
  if (name === 'q') return value.length <= 200;
  if (name === 'at' || name === 'again')
    return (
      value
        .replaceAll(' ', '+')
        .split(name === 'at' ? '\n' : ',')
        .every((time) => /^\d{4}(-\d\d){2}T\d\d(:\d\d){1,2}(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/.test(time)) &&
      value.length <= (name === 'at' ? 200 : 2000)
    );
  if (name === 'zone') return good.includes(value) || undefined;
  const known = new Set(good.flatMap((all) => all.split(',')));
  return (lists.has(name) ? value.split(',') : [value]).every((id) =>
    name === 'service' ? services.test(id) : known.has(id),
  );
}

/** The letters and digits at the beginning of a name, 40 at most. */
const beginning = (name: string): string => /^[\w-]{0,40}/.exec(name)?.[0] ?? '';

/** What is wrong with what a tool shows for an address. */
function complaints(tool: Tool, shown: Shown): string[] {
  const good: Readonly<Record<string, readonly string[]>> = tools[tool];
  const given = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(shown.search))
    given.set(name, (given.get(name) ?? new Set()).add(value));
  const found = [...shown.thrown, ...shown.injected];
  const { problems } = shown;
  const isReported = (...what: string[]): boolean => problems.some((text) => what.every((one) => text.includes(one)));
  if (shown.options['deployment'] !== 3) found.push('the form is not whole');
  for (const text of [...problems, shown.notes, ...Object.values(shown.errors)]) {
    if (/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e]/u.test(text)) found.push(`unreadable: ${JSON.stringify(text)}`);
    if (text.length > 1000) found.push(`a message of ${text.length} characters`);
  }
  if (new Set(problems).size !== problems.length) found.push('the same message twice');
  // The last item of the list counts the errors that it leaves out; of repairs and unknown names eight are told.
  const all = problems.length <= 8 && shown.notes.split(', ').length < 8;
  for (const [name, values] of given) {
    const [value = ''] = values;
    const own = Object.hasOwn(good, name);
    if (!own && passedThrough.has(name)) continue;
    const right = own && values.size === 1 ? isGood(good[name] ?? [], name, value) : false;
    const noted = shown.notes.includes(own ? `${name}=` : beginning(name));
    // Only a name such as a tool might have is told; those of tags have an underscore, or end in id.
    const isTag = !own && (!/^[\w-]{3,}$/.test(name) || /_|id$/i.test(name));
    if (right === false && all && !isTag && !noted && !isReported(own ? name : beginning(name)))
      found.push(`says nothing of ${name.slice(0, 40)}`);
    if (right && problems.some((text) => text.includes(`“${name}=`) || text.includes(`«${name}=`)))
      found.push(`refuses ${name}=${value}`);
    const ticked = shown.checked[name];
    if (!own || !ticked || lists.has(name)) continue;
    if (right && ticked.join() !== value) found.push(`${name}=${value}, and ticked is ${ticked.join()}`);
    if (right === false && !noted && ticked.length && name !== 'mail') found.push(`${name} is ticked`);
  }
  const at = given.get('at');
  const [time = ''] = at ?? [];
  if (
    tool === 'deadline' &&
    at?.size === 1 &&
    isGood([], 'at', time) &&
    /^(0|1|21|9)|-00|-30T|-13-|T2[45]|99:/.test(time)
  )
    if (!shown.errors['at-error']) found.push(`says nothing of the time ${time}`);
  return found;
}

async function check(page: Page, seed: number, runs: number, tool: Tool): Promise<void> {
  const good = { ...tools[tool], theme: ['auto', 'light', 'dark'] };
  const times = fc
    .constantFrom(...strangeTimes)
    .map((time) => `deployment=cloud&level=2&at=${encodeURIComponent(time)}`);
  const query =
    tool === 'deadline' ? fc.oneof({ weight: 3, arbitrary: hostileQuery(good) }, times) : hostileQuery(good);
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      expect(complaints(tool, await setQuery(page, text))).toEqual([]);
    }),
    { seed, numRuns: runs, endOnFailure: false },
  );
}

const pages: { lang: Language; path: string; tool: Tool }[] = [
  { lang: 'ru', path: 'coverage/', tool: 'coverage' },
  { lang: 'en', path: 'priority/', tool: 'priority' },
  { lang: 'ru', path: 'deadline/', tool: 'deadline' },
  { lang: 'en', path: 'request/', tool: 'request' },
  { lang: 'en', path: 'embed/coverage/', tool: 'coverage' },
  { lang: 'ru', path: 'embed/priority/', tool: 'priority' },
  { lang: 'en', path: 'embed/deadline/', tool: 'deadline' },
];

for (const { lang, path, tool } of pages)
  test(`/${lang}/${path} copes with hostile addresses`, async ({ page, baseURL }, { repeatEachIndex }) => {
    const seed = 20261122 + repeatEachIndex;
    const problems = collectErrors(page, baseURL ?? '');
    await page.goto(`/${lang}/${path}`);
    await ready(page);
    await installProbe(page);
    await check(page, seed, 30, tool);
    // Loaded like a link. Servers refuse longer addresses.
    const opened = fc.sample(
      hostileQuery(tools[tool]).filter((query) => encodeURI(query.replaceAll(/\p{Cs}/gu, '')).length < 6000),
      { seed, numRuns: 2 },
    );
    for (const query of opened) {
      await page.goto(`/${lang}/${path}?${query}`);
      await ready(page);
      await installProbe(page);
      expect.soft(complaints(tool, await readShown(page)), query).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
