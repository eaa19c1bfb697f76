// The language switch keeps the query of the address and leads to the clause in view.
function clauseInView(): string {
  if (location.hash || scrollY === 0) return location.hash;
  const clause = [...document.querySelectorAll('.clause[id]')].find((one) => one.getBoundingClientRect().bottom > 80);
  return clause ? `#${clause.id}` : '';
}

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-keep-place]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = clauseInView();
});
