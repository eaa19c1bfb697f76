// A click on a term opens its card. The link to the glossary works in a new tab, and in browsers without popovers.
import { openPopover } from './popover.ts';

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a.term');
  if (!link) return;
  // /<language>/glossary/#<term>, or the same of a pinned edition
  const [, lang = ''] = /([a-z]+)\/(?:editions\/[^/]+\/)?glossary\/$/.exec(link.pathname) ?? [];
  const card = document.getElementById(`term-${lang}-${link.hash.slice(1)}`);
  if (!card || !('showPopover' in card)) return;
  event.preventDefault();
  openPopover(card, link);
});
