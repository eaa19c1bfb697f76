// The greatest size of each kind of page, in bytes with the strongest Brotli compression. Tests and `npm run bench` read
// it. Sizes are the same on every machine; times are measured by the bench and not asserted.

/** What a server sends on a new TCP connection within the first round trip. */
const firstRoundTrip = 14_600;

export type Budget = {
  name: string;
  /** A page of the kind, under /<lang>/. */
  page: string;
  /** All that the first view needs: the page, its styles, scripts and icon. */
  view: number;
  requests: number;
  /** All JavaScript of the page with its islands, without what is loaded on use. */
  scripts: number;
};

export const budgets: readonly Budget[] = [
  { name: 'regulation', page: 'regulation/', view: firstRoundTrip, requests: 3, scripts: 3_500 },
  { name: 'clause', page: 'regulation/server-window/', view: firstRoundTrip, requests: 3, scripts: 3_500 },
  { name: 'home', page: '', view: firstRoundTrip, requests: 3, scripts: 40_000 },
  { name: 'coverage', page: 'coverage/', view: 24_000, requests: 3, scripts: 40_000 },
  { name: 'priority', page: 'priority/', view: 24_000, requests: 3, scripts: 40_000 },
  { name: 'deadline', page: 'deadline/', view: 24_000, requests: 3, scripts: 40_000 },
];
