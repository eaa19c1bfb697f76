// What each type of page may weigh, in bytes after brotli at its strongest. The only place: tests and `npm run bench`
// read it. Sizes are the same on every machine; times are measured by the bench and asserted nowhere.

/** The first flight of a TCP connection: what fits is there after one round trip. */
const firstFlight = 14_600;

export type Budget = {
  name: string;
  /** A page of the type, under /<lang>/. */
  page: string;
  /** All that the first view asks for: the page, its styles, scripts and icon. */
  view: number;
  requests: number;
  /** All of the page's JavaScript, islands included, but for what is fetched when it is used. */
  scripts: number;
};

export const budgets: readonly Budget[] = [
  { name: 'regulation', page: 'regulation/', view: firstFlight, requests: 3, scripts: 3_500 },
  { name: 'clause', page: 'regulation/server-window/', view: firstFlight, requests: 3, scripts: 3_500 },
  { name: 'home', page: '', view: firstFlight, requests: 3, scripts: 40_000 },
  { name: 'coverage', page: 'coverage/', view: 24_000, requests: 3, scripts: 40_000 },
  { name: 'priority', page: 'priority/', view: 24_000, requests: 3, scripts: 40_000 },
  { name: 'deadline', page: 'deadline/', view: 24_000, requests: 3, scripts: 40_000 },
];
