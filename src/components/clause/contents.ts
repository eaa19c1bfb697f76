// The contents list: open beside the text on a wide screen, marking where the reader is, filtered by what is typed.
const toc = document.querySelector<HTMLDetailsElement>('.toc');
const input = toc?.querySelector('input');
const wide = matchMedia('(min-width: 64rem)');

if (toc && input) {
  // On a phone it would push the text away.
  toc.open = wide.matches;
  const links = [...toc.querySelectorAll<HTMLAnchorElement>('a')];
  const sections = [...toc.querySelectorAll<HTMLElement>('nav > ol > li')].map((item) => ({
    item,
    own: item.querySelector<HTMLAnchorElement>(':scope > a'),
    clauses: [...item.querySelectorAll<HTMLElement>('ol > li')].flatMap((one) => {
      const link = one.querySelector('a');
      return link ? [{ item: one, link }] : [];
    }),
  }));
  const fold = (text: string | null): string => (text ?? '').toLowerCase().replaceAll('ё', 'е').trim();

  input.addEventListener('input', () => {
    const wanted = fold(input.value);
    const matches = (link: HTMLAnchorElement): boolean => {
      const number = fold(link.querySelector('.number')?.textContent ?? '');
      return /^\d/.test(wanted)
        ? number === wanted || number.startsWith(`${wanted}.`)
        : fold(link.textContent).includes(wanted);
    };
    for (const section of sections) {
      const whole = section.own !== null && matches(section.own);
      for (const { item, link } of section.clauses) item.hidden = !whole && !matches(link);
      section.item.hidden = section.clauses.every(({ item }) => item.hidden);
    }
    const status = toc.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = links.some(matches) ? '' : (status.dataset['none'] ?? '');
  });

  toc.addEventListener('click', ({ target }) => {
    if (!wide.matches && target instanceof Element && target.closest('a')) toc.open = false;
  });

  const byTarget = new Map(links.map((link) => [link.hash.slice(1), link]));
  const clauses = [...document.querySelectorAll('.clause')];
  const inBand = new Set<Element>();
  const follow = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inBand[isIntersecting ? 'add' : 'delete'](target);
      // Of two clauses that meet there, the one that begins is read next.
      const link = byTarget.get(clauses.findLast((clause) => inBand.has(clause))?.id ?? '');
      if (!link) return;
      for (const one of links) one.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      // Within its own box only: the page stays where the reader has it, and the list where the keys have led.
      if (wide.matches && !toc.querySelector(':focus-visible')) toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
    },
    // A band near the top of the screen, where one reads.
    { rootMargin: '-15% 0px -80% 0px' },
  );
  for (const clause of clauses) follow.observe(clause);
}
