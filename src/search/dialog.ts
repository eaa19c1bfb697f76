// The search dialog: runs the query while the reader types, and updates the status line and the results.
import { fill } from '../i18n/fill.ts';
import { inOtherLayout } from '../i18n/keyboard-layout.ts';
import { plural } from '../i18n/plural.ts';
import { findByNumber, type Hit, type LanguageSearch, loadSearch } from './find.ts';
import { handleKeys } from './keys.ts';
import { element, result } from './result.ts';
import styles from './search-results.css?inline';

/** How many results are listed. */
const maxResults = 20;
/** How many similar records are listed where none fits. */
const maxNear = 5;
/** How many characters of the query are looked for, here and by the tool that it leads to. */
const maxQuery = 200;

/** Answers what is typed into the dialog. Rejects where the index of its language cannot be loaded. */
export async function start(dialog: HTMLDialogElement): Promise<void> {
  const { lang = '', base = '', folder = '' } = dialog.dataset;
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('.found');
  if (!input || !status || !list) return;
  const own = await loadSearch(folder, lang);
  const { t } = own;
  // Added here, so that pages that are only read go without these styles. One rule around them all, since a rule is what
  // the content security policy allows and every browser can add.
  [...document.styleSheets].find(({ media }) => !media.length)?.insertRule(`@media all{${styles}}`);
  const letter = new RegExp(String.raw`\p{sc=${new Intl.Locale(lang).maximize().script ?? 'Zyyy'}}`, 'u');
  const path = (to: string, language = lang): string => `${base}${language}/${to}`;

  const others = new Map<string, Promise<LanguageSearch>>();
  const findIn = async (language: string, query: string): Promise<Hit[]> => {
    const other = others.get(language) ?? loadSearch(folder, language);
    others.set(language, other);
    return (await other).find(query);
  };

  const results = (hits: readonly Hit[], language = lang): HTMLUListElement => {
    const shown = hits.slice(0, maxResults).map((hit) => result(hit, path(hit.record.path, language), t));
    const ul = element('ul', '', ...shown);
    // The labels are in the page's language; what was found is not.
    if (language !== lang)
      for (const node of ul.querySelectorAll('strong, .result-text, .result-section'))
        node.setAttribute('lang', language);
    return ul;
  };
  const count = (n: number): string => {
    const found = fill(plural(lang, t.found, n), { n });
    return n > maxResults ? `${found} ${fill(t.shown, { n: maxResults })}` : found;
  };

  const show = (message: string, ...nodes: Node[]): void => {
    if (status.textContent !== message) status.textContent = message;
    // Focus stays on the result that it was on, or else in the list.
    const { activeElement: focused } = document;
    const inList = list.contains(focused);
    list.replaceChildren(...nodes);
    if (!inList) return;
    const links = [...list.querySelectorAll('a')];
    const same = links.find(({ href }) => focused instanceof HTMLAnchorElement && href === focused.href);
    (same ?? links[0] ?? input).focus();
  };

  let indexed = false;
  let latest = 0;
  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim().slice(0, maxQuery);
    const byNumber = findByNumber(query, own);
    if (query && !byNumber.named.length && !indexed) {
      const instant = own.findNear(query, 'AND');
      // The status names a count only when it is final.
      if (instant.length) show('', results(instant));
    }
    const answer = await find(query, byNumber);
    // Drop an answer that comes after the next query.
    if (turn === latest) show(...answer);
  };

  /** The status for a query, and what is listed under it. */
  const find = async (query: string, byNumber: ReturnType<typeof findByNumber>): Promise<[string, ...Node[]]> => {
    if (!query) return [''];
    const typed = await findAsTyped(query, byNumber);
    if (typed) return typed;
    const other = inOtherLayout(query);
    // Keys without letters would be an empty query.
    const repaired = /\p{L}/u.test(other) && (await findAsTyped(other, findByNumber(other, own)));
    if (repaired) {
      const [message, ...nodes] = repaired;
      return [`${fill(t.otherLayout, { query: other })} ${message}`, ...nodes];
    }
    const near = own.findNear(query, 'OR').slice(0, maxNear);
    if (!near.length) return [t.none, fallbackLinks(query)];
    const unmarked = near.map(({ record }) => ({ record }));
    return [`${t.none} ${t.nearBelow}`, element('h2', '', t.near), results(unmarked), fallbackLinks(query)];
  };

  /** The same for what has all words of the query, in the page's language or else in another; undefined for none. */
  const findAsTyped = async (
    query: string,
    { named, only }: ReturnType<typeof findByNumber>,
  ): Promise<[string, ...Node[]] | undefined> => {
    const found = only ? [] : await own.find(query);
    const hits: Hit[] = [
      ...named.map((record) => ({ record })),
      ...found.filter(({ record }) => !named.includes(record)),
    ];
    if (hits.length) {
      const foreign = !letter.test(query) && /\p{L}/u.test(query);
      const offers = foreign && !only ? own.others.map((other) => offer(query, other)) : [];
      return [count(hits.length), results(hits), ...offers];
    }
    for (const { lang: language, name } of own.others) {
      const elsewhere = await findIn(language, query).catch(() => []);
      const message = `${fill(t.elsewhere, { language: name })} ${count(elsewhere.length)}`;
      if (elsewhere.length) return [message, results(elsewhere, language)];
    }
    return undefined;
  };

  /** A button that searches another language besides. */
  const offer = (query: string, { lang: language, name }: LanguageSearch['others'][number]): HTMLElement => {
    const button = element('button', 'search-offer', fill(t.offer, { language: name }));
    button.type = 'button';
    button.addEventListener('click', () => {
      findIn(language, query).then(
        (hits) => {
          const title = fill(t.inLanguage, { language: name });
          status.textContent = `${title}: ${hits.length ? count(hits.length) : t.none}`;
          const heading = element('h2', '', title);
          heading.tabIndex = -1;
          button.replaceWith(heading, results(hits, language));
          heading.focus();
        },
        () => (status.textContent = t.failed),
      );
    });
    return button;
  };

  /** Links for a query that finds nothing: the tool with the same words, the contents, and the address of support. */
  const fallbackLinks = (query: string): HTMLElement => {
    const ways = [
      { to: `coverage/?${new URLSearchParams({ q: query }).toString()}`, text: t.coverage },
      { to: 'regulation/', text: t.contents },
      ...(own.contact ? [{ to: own.contact, text: t.write }] : []),
    ];
    const items = ways.map(({ to, text }) => {
      const link = element('a', '', text);
      link.href = path(to);
      return element('li', '', link);
    });
    return element('ul', 'search-ways', ...items);
  };

  handleKeys(dialog, input);
  input.addEventListener('input', () => {
    // `start()` reports load errors.
    search().catch(() => undefined);
  });
  const loaded = own.loaded.then(() => (indexed = true));
  await Promise.all([search(), loaded]);
}
