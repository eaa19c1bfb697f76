// The contents list: open beside the text on a wide screen, marks the clause in view, and is filtered by its field.
import { plainText, typedNumber } from '../../i18n/typed-text.ts';

const toc = document.querySelector<HTMLDetailsElement>('.toc');
const input = toc?.querySelector('input');
const wide = matchMedia('(min-width: 64rem)');

if (toc && input) {
  // On a phone it stands above the text, and is closed.
  toc.open = wide.matches;
  const links = [...toc.querySelectorAll<HTMLAnchorElement>('a')];
  input.addEventListener('input', () => {
    const wanted = plainText(input.value);
    const number = typedNumber(wanted);
    const matches = ({ firstChild, lastChild }: HTMLAnchorElement): boolean =>
      `${firstChild?.textContent ?? ''}.`.startsWith(`${number ?? ''}.`) ||
      plainText(lastChild?.textContent ?? '').includes(wanted);
    // The first link of a section is its own: where that matches, all of its clauses are shown.
    for (const section of toc.querySelectorAll<HTMLElement>('nav > ol > li')) {
      const [own, ...clauses] = section.querySelectorAll('a');
      const found = own && matches(own) ? clauses : clauses.filter(matches);
      for (const link of clauses) link.closest('li')?.toggleAttribute('hidden', !found.includes(link));
      section.hidden = found.length === 0;
    }
    const status = toc.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = links.some(matches) ? '' : (status.dataset['none'] ?? '');
  });

  toc.addEventListener('click', ({ target }) => {
    if (!wide.matches && target instanceof Element && target.closest('a')) toc.open = false;
  });

  const clauses = [...document.querySelectorAll('.clause')];
  const inBand = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inBand[isIntersecting ? 'add' : 'delete'](target);
      // Of two clauses in the band, the later one.
      const current = clauses.findLast((clause) => inBand.has(clause));
      const link = current && links.find(({ hash }) => hash === `#${current.id}`);
      if (!link) return;
      for (const one of links) one.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      // Scroll only the list, never the page, and not while it has keyboard focus.
      if (wide.matches && !toc.querySelector(':focus-visible')) toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
    },
    // A band near the top of the screen.
    { rootMargin: '-15% 0px -80% 0px' },
  );
  for (const clause of clauses) observer.observe(clause);
}
