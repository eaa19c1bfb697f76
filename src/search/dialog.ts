// The search dialog: what is typed into the status line and the list of results.
import { fill } from '../i18n/fill.ts';
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
const unmarked: ReadonlySet<number> = new Set();

/** Makes the dialog answer. Rejects where the index of its language cannot be loaded. */
export async function start(dialog: HTMLDialogElement): Promise<void> {
  const { lang = '', base = '', folder = '' } = dialog.dataset;
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('.found');
  if (!input || !status || !list) return;
  const own = await loadSearch(folder, lang);
  const { t } = own;
  // Adopted here, so that pages that are only read go without these styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
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

  let indexed = false;
  let latest = 0;
  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim().slice(0, maxQuery);
    const show = (message: string, ...nodes: Node[]): void => {
      // Drop an answer that comes after the next query.
      if (turn !== latest) return;
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
    if (!query) {
      show('');
      return;
    }
    const { named, only } = findByNumber(query, own);
    if (!only && !named.length && !indexed) {
      const instant = own.findNear(query, 'AND');
      // The status names a count only when it is final.
      if (instant.length) show('', results(instant));
    }
    const found = only ? [] : await own.find(query);
    const hits = [
      ...named.map((record) => ({ record, marks: unmarked })),
      ...found.filter(({ record }) => !named.includes(record)),
    ];
    if (hits.length) {
      const foreign = !letter.test(query) && /\p{L}/u.test(query);
      const offers = foreign && !only ? own.others.map((other) => offer(query, other)) : [];
      show(count(hits.length), results(hits), ...offers);
      return;
    }
    for (const { lang: language, name } of own.others) {
      const elsewhere = await findIn(language, query).catch(() => []);
      if (!elsewhere.length) continue;
      show(`${fill(t.elsewhere, { language: name })} ${count(elsewhere.length)}`, results(elsewhere, language));
      return;
    }
    const near = own.findNear(query, 'OR').slice(0, maxNear);
    const suggestions = near.map(({ record }) => ({ record, marks: unmarked }));
    const similar = near.length ? [element('h2', '', t.near), results(suggestions)] : [];
    show(near.length ? `${t.none} ${t.nearBelow}` : t.none, ...similar, waysOn(query));
  };

  /** A button that searches another language besides. */
  const offer = (query: string, { lang: language, name }: LanguageSearch['others'][number]): HTMLElement => {
    const button = element('button', 'search-offer', fill(t.offer, { language: name }));
    button.type = 'button';
    button.addEventListener('click', () => {
      void findIn(language, query).then((hits) => {
        const title = fill(t.inLanguage, { language: name });
        status.textContent = `${title}: ${hits.length ? count(hits.length) : t.none}`;
        const heading = element('h2', '', title);
        heading.tabIndex = -1;
        button.replaceWith(heading, results(hits, language));
        heading.focus();
      });
    });
    return button;
  };

  /** Links for a query that finds nothing: the tool with the same words, the contents, and the address of support. */
  const waysOn = (query: string): HTMLElement => {
    const link = (to: string, text: string): HTMLLIElement => {
      const a = element('a', '', text);
      a.href = path(to);
      return element('li', '', a);
    };
    return element(
      'ul',
      'search-ways',
      link(`coverage/?${new URLSearchParams({ q: query }).toString()}`, t.coverage),
      link('regulation/', t.contents),
      ...(own.write ? [link(own.write, t.write)] : []),
    );
  };

  handleKeys(dialog, input);
  input.addEventListener('input', () => {
    // `start()` reports load errors.
    search().catch(() => undefined);
  });
  const loaded = own.loaded.then(() => (indexed = true));
  await Promise.all([search(), loaded]);
}
