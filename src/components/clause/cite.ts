// The cite menu. A button in a clause cites the clause; a button with data-citation cites an answer.
import { openBeside } from './popover.ts';

type Settings = {
  lang: string;
  edition: string;
  root: string;
  languages: { id: string; name: string }[];
  citation: string;
  copied: string;
  failed: string;
};

/** What is cited: the path of its page in a language, its text, and its name. */
type Cited = {
  path: (lang: string, pinned: boolean) => string;
  text: string;
  citation: string;
};

const menu = document.getElementById('cite');
if (menu) {
  const settings = JSON.parse(menu.dataset['settings'] ?? '{}') as Settings;
  const title = menu.querySelector('strong');
  const status = menu.querySelector('[role=status]');
  const manual = menu.querySelector('textarea');
  let source: HTMLElement | undefined;

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.cite') : null;
    if (!button || !title || !status || !manual) return;
    source = button;
    title.textContent = button.getAttribute('aria-label') ?? button.textContent;
    status.textContent = '';
    manual.hidden = true;
    // An answer has no page in a pinned edition.
    const pinned = menu.querySelector<HTMLElement>('[data-kind=pinned]');
    if (pinned) pinned.hidden = button.dataset['citation'] !== undefined;
    openBeside(menu, button);
    menu.querySelector('button')?.focus();
  });

  menu.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null;
    if (!choice || !source || !status || !manual) return;
    const text = write(choice.dataset['kind'] ?? '', cited(source, settings), settings);
    const name = choice.textContent.trim();
    navigator.clipboard.writeText(text).then(
      () => {
        manual.hidden = true;
        status.textContent = settings.copied.replace('{what}', name);
      },
      () => {
        status.textContent = settings.failed;
        manual.hidden = false;
        manual.value = text;
        manual.select();
      },
    );
  });
}

function cited(button: HTMLElement, settings: Settings): Cited {
  const home = (lang: string): string => location.origin + settings.root.replace('{lang}', lang);
  const { citation, text } = button.dataset;
  if (citation !== undefined) {
    const page = location.pathname.slice(settings.root.replace('{lang}', settings.lang).length);
    return { path: (lang) => home(lang) + page + location.search, text: text ?? '', citation };
  }
  const clause = button.closest<HTMLElement>('.clause');
  const id = clause?.id ?? '';
  const number = clause?.querySelector('.number')?.textContent.trim() ?? '';
  const edition = `editions/${settings.edition}/`;
  return {
    path: (lang, pinned) => `${home(lang)}${pinned ? edition : ''}regulation/${id}/`,
    text: clauseText(clause),
    citation: settings.citation.replace('{number}', number),
  };
}

/** The clause's text without its heading, notes and controls: a blank line between blocks, a dash before items. */
function clauseText(clause: HTMLElement | null): string {
  const blocks = [...(clause?.querySelectorAll<HTMLElement>(':scope > :is(p:not(.note), ul, ol, table)') ?? [])];
  const line = (text: string | null): string => (text ?? '').replaceAll(/[ \n]+/g, ' ').trim();
  return blocks
    .map((block) => {
      if (block.matches('ul, ol')) return [...block.children].map((item) => `- ${line(item.textContent)}`).join('\n');
      if (block.matches('table'))
        return [...block.querySelectorAll('tr')]
          .map((row) => [...row.children].map((cell) => line(cell.textContent)).join(' | '))
          .join('\n');
      return line(block.textContent);
    })
    .join('\n\n');
}

function write(kind: string, { path, text, citation }: Cited, { lang, languages }: Settings): string {
  switch (kind) {
    case 'pinned':
      return path(lang, true);
    case 'pair':
      return languages.map(({ id, name }) => `${name}: ${path(id, false)}`).join('\n');
    case 'markdown':
      return `${text.replaceAll(/^/gm, '> ')}\n>\n> — [${citation}](${path(lang, false)})`;
    case 'plain':
      return citation;
    default:
      return path(lang, false);
  }
}
