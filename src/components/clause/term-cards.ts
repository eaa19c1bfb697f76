// A click on a term opens its card. The link to the glossary works in a new tab, and in browsers without popovers.
import { openPopover } from './popover.ts';

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a.term');
  if (!link) return;
  const lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  const card = document.getElementById(`term-${lang}-${link.hash.slice(1)}`);
  if (!card || !('showPopover' in card)) return;
  event.preventDefault();
  openPopover(card, link);
});
