// The lint rule `platform/supported` refuses what a supported browser lacks, in code that runs in a browser.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'test/config/eslint.config.js' });

/** Lints a text as if it were the content of a file, and returns what the rule says. */
async function refused(code: string, filePath = 'src/islands/deadline/FurtherMessages.tsx'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId, message, fatal }) =>
    ruleId === 'platform/supported' || fatal ? message : [],
  );
}

test.each([
  ['export const rows = (all: readonly string[]) => all.with(0, "");', 'Array.with is missing in chrome 109'],
  ['export const rows = (all?: string[]) => all?.toSpliced(0, 1);', 'Array.toSpliced'],
  ['export const rows = (all: string[]) => all["toReversed"]();', 'Array.toReversed'],
  ['export const { toSorted } = [1, 2];', 'Array.toSorted'],
  ['export const bytes = new Uint8Array(2).toSorted();', 'TypedArray.toSorted'],
  ['export const both = (a: Set<string>, b: ReadonlySet<string>) => a.union(b);', 'Set.union'],
  ['export const some = (all: Map<string, string>) => all.keys().map(String);', 'Iterator.map'],
  ['export const by = Object.groupBy([1], String);', 'Object.groupBy'],
  ['export const later = Promise.withResolvers();', 'Promise.withResolvers'],
  ['export const ok = URL.canParse(location.href);', 'URL.canParse'],
  ['export const any = AbortSignal.any([]);', 'AbortSignal.any'],
  ['export const open = (card: HTMLElement) => card.showPopover();', 'HTMLElement.showPopover'],
  ['export const close = (box: HTMLDialogElement) => { box.closedBy = "any"; };', 'HTMLDialogElement.closedBy'],
  ['export const span = new Intl.DurationFormat("en");', 'Intl.DurationFormat'],
  ['export const idle = () => requestIdleCallback(() => 0);', 'requestIdleCallback is missing in safari'],
  ['export const idle = () => window.requestIdleCallback(() => 0);', 'requestIdleCallback is missing in safari'],
  ['export const word = /(?<!a)b/;', 'Lookbehind is missing in safari'],
])('%s is refused', async (code, message) => {
  expect(await refused(code)).toEqual([expect.stringContaining(message)]);
});

test.each([
  'export const last = (all: string[]) => all.findLast(Boolean) ?? all.at(-1);',
  'export const has = "showPopover" in HTMLElement.prototype && typeof requestIdleCallback;',
  // A method of our own that is called the same.
  'const rows = { with: (n: number) => n }; export const one = rows.with(1);',
  'export const copy = structuredClone({}); export const own = Object.hasOwn(copy, "a");',
])('%s is allowed', async (code) => {
  expect(await refused(code)).toEqual([]);
});

test('Code of the build may use what its Node has', async () => {
  const code = 'export const rows = (all: string[]) => all.toSorted();';
  expect(await refused(code, 'src/content/read.ts')).toEqual([]);
  for (const file of ['src/rules/edition.ts', 'src/search/find.ts', 'src/offline/worker.ts', 'src/layouts/embed.ts'])
    expect(await refused(code, file), file).toHaveLength(1);
});

test('A script inside an .astro file imports its code, so that its types are known', async () => {
  const [result] = await eslint.lintText('<p></p>\n<script>\n  [1].with(0, 2);\n</script>\n', {
    filePath: 'src/components/clause/Contents.astro',
  });
  expect(result?.messages.map(({ message }) => message)).toEqual([expect.stringContaining('from a .ts file')]);
});
