// The links to other languages lead to the clause in view, with the query of the address. Their own addresses say so at all
// times, for a new tab and for copying: use-query.ts announces each change of the query.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-keep-place]')];

function clauseInView(): string {
  if (location.hash || scrollY === 0) return location.hash;
  const clause = [...document.querySelectorAll('.clause[id]')].find((one) => one.getBoundingClientRect().bottom > 80);
  return clause ? `#${clause.id}` : '';
}

function update(): void {
  const place = location.search + clauseInView();
  for (const link of links) if (link.search + link.hash !== place) link.href = link.pathname + place;
}

for (const type of ['addresschange', 'popstate', 'hashchange', 'scroll']) addEventListener(type, update);
update();
