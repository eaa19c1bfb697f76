// The cite menu. A button in a clause cites the clause; a button with data-citation cites an answer.
import { announce } from '../../islands/form/announce.ts';
import { copyText } from '../../islands/form/clipboard.ts';
import { openPopover } from './popover.ts';

type Settings = {
  lang: string;
  edition: string;
  root: string;
  languages: { id: string; name: string }[];
  citation: string;
  copied: string;
  failed: string;
};

const menu = document.querySelector<HTMLDialogElement>('#cite');
const title = menu?.querySelector('strong');
const status = menu?.querySelector('[role=status]');
const manual = menu?.querySelector('textarea');
const pinned = menu?.querySelector<HTMLElement>('[data-kind=pinned]');
if (menu && title && status && manual && pinned) {
  const settings = JSON.parse(menu.dataset['settings'] ?? '{}') as Settings;
  let texts: Record<string, string> = {};

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.cite') : null;
    if (!button) return;
    texts = textsToCopy(button, settings);
    title.textContent = button.getAttribute('aria-label') ?? button.textContent;
    status.textContent = '';
    manual.hidden = true;
    // An answer has no page in a pinned edition.
    pinned.hidden = button.dataset['citation'] !== undefined;
    if ('popover' in HTMLElement.prototype) openPopover(menu, button);
    else menu.showModal();
    menu.querySelector('button')?.focus();
  });

  menu.addEventListener('click', ({ target }) => {
    // A click on the backdrop of a modal dialog; a popover closes by itself.
    if (target === menu) menu.close();
    const choice = target instanceof Element ? target.closest<HTMLElement>('[data-kind]') : null;
    if (!choice) return;
    const text = texts[choice.dataset['kind'] ?? ''] ?? '';
    void copyText(text, manual).then((copied) => {
      manual.hidden = copied;
      announce(status, copied ? settings.copied.replace('{what}', choice.textContent.trim()) : settings.failed);
    });
  });
}

/** What each choice of the menu copies, by its data-kind. */
function textsToCopy(button: HTMLElement, settings: Settings): Record<string, string> {
  const { lang, languages, edition, root } = settings;
  const clause = button.closest('.clause');
  const number = clause?.querySelector('.number')?.textContent.trim() ?? '';
  const page = clause
    ? `regulation/${clause.id}/`
    : location.pathname.slice(root.replace('{lang}', lang).length) + location.search;
  const link = (language: string, prefix = ''): string =>
    location.origin + root.replace('{lang}', language) + prefix + page;
  const { citation = settings.citation.replace('{number}', number), text = clauseText(clause) } = button.dataset;
  return {
    link: link(lang),
    pinned: link(lang, `editions/${edition}/`),
    pair: languages.map(({ id, name }) => `${name}: ${link(id)}`).join('\n'),
    markdown: `${text.replaceAll(/^/gm, '> ')}\n>\n> — [${citation}](${link(lang)})`,
    plain: citation,
  };
}

/** The clause's text without its heading, notes and controls: a blank line between blocks, a dash before items. */
function clauseText(clause: Element | null): string {
  const blocks = [...(clause?.querySelectorAll(':scope > :is(p:not(.note), ul, ol, table)') ?? [])];
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
