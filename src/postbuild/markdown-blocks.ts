// Parts of Markdown that the pages for programs are put together from.
import { duration } from '../i18n/format.ts';
import type { LocalEdition } from '../editions/local-edition.ts';

/** A table; its cells hold no line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A document under its title. */
export function document(title: string, ...parts: readonly string[]): string {
  return [`# ${title}`, ...parts].join('\n\n');
}

/** The levels with their targets, as the text and the tools print them. */
export function levelTable({ t, policy, terms, lang }: LocalEdition): string {
  const { level, reaction, incident, escalation } = t.regulation;
  return table(
    [level, reaction, incident, escalation],
    policy.levels.map(({ id, target }) => [
      id,
      duration(lang, t.figure, target),
      terms.levels[id]?.incident ?? '',
      terms.levels[id]?.escalation ?? '',
    ]),
  );
}
