// The search box: what is typed into the status line and the list below it.
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { searched } from './tokenize.ts';
import styles from './search-results.css?inline';
import { first } from './first.ts';
import type { Hit, LanguageSearch } from './index-of.ts';
import { indexOf } from './index-of.ts';
import { useKeys } from './keys.ts';
import { byNumber } from './numbers.ts';
import { element, result } from './result.ts';

const most = 20;
/** So much of what is typed is looked for, here and by the tool that it leads to. */
const longest = 200;
/** Records that come near, where none fits. */
const enough = 5;
const none: ReadonlySet<number> = new Set();

/** Brings a dialog to life. Rejects where the index of its language cannot be loaded. */
export async function start(dialog: HTMLDialogElement): Promise<void> {
  const { lang = '', base = '', folder = '' } = dialog.dataset;
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('.found');
  if (!input || !status || !list) return;
  const own = await indexOf(folder, lang);
  const { t } = own;
  // Pages that are only read go without these styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const letter = new RegExp(String.raw`\p{sc=${new Intl.Locale(lang).maximize().script ?? 'Zyyy'}}`, 'u');
  const path = (to: string, language = lang): string => `${base}${language}/${to}`;

  const loaded = new Map<string, Promise<LanguageSearch>>();
  const other = (language: string): Promise<LanguageSearch> => {
    const asked = loaded.get(language) ?? indexOf(folder, language);
    loaded.set(language, asked);
    return asked;
  };

  const results = (hits: readonly Hit[], language = lang): HTMLUListElement => {
    const ul = element('ul', '', ...hits.slice(0, most).map((hit) => result(hit, path(hit.record.path, language), t)));
    // The labels are in the page's language; what was found is not.
    if (language !== lang)
      for (const node of ul.querySelectorAll('strong, .result-text, .result-section'))
        node.setAttribute('lang', language);
    return ul;
  };
  const count = (n: number): string => {
    const found = fill(plural(lang, t.found, n), { n });
    return n > most ? `${found} ${fill(t.shown, { n: most })}` : found;
  };

  let indexed = false;
  void own.whole.then(
    () => (indexed = true),
    () => undefined,
  );
  let latest = 0;
  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim().slice(0, longest);
    const show = (said: string, ...nodes: Node[]): void => {
      // An answer that comes after the next question is dropped.
      if (turn !== latest) return;
      if (status.textContent !== said) status.textContent = said;
      // Whoever is among the first results already stays on the one that was reached.
      const { activeElement: held } = document;
      const within = list.contains(held);
      list.replaceChildren(...nodes);
      if (!within) return;
      const same = [...list.querySelectorAll('a')].find(
        ({ href }) => held instanceof HTMLAnchorElement && href === held.href,
      );
      (same ?? list.querySelector('a') ?? input).focus();
    };
    if (!query) {
      show('');
      return;
    }
    const { named, only } = byNumber(query, own);
    if (!only && !named.length && !indexed) {
      const soon = first(query, own.records);
      // The count is told once, when it is sure.
      if (soon.length) show('', results(soon));
    }
    const found = only ? [] : await own.find(query);
    const hits = [
      ...named.map((record) => ({ record, marks: none })),
      ...found.filter(({ record }) => !named.includes(record)),
    ];
    const foreign = !letter.test(query) && /\p{L}/u.test(query);
    if (hits.length) {
      const offers = foreign && !only ? own.others.map((one) => offer(query, one)) : [];
      show(count(hits.length), results(hits), ...offers);
      return;
    }
    for (const { lang: language, name } of own.others) {
      const elsewhere = await other(language).then(
        ({ find }) => find(query),
        () => [],
      );
      if (!elsewhere.length) continue;
      show(`${fill(t.elsewhere, { language: name })} ${count(elsewhere.length)}`, results(elsewhere, language));
      return;
    }
    // Some of the words, or words spelt almost so.
    const { taskSearch } = await import('../islands/coverage/task-search.ts');
    const near = taskSearch(Object.entries(own.records).map(([id, record]) => ({ id, text: searched(record) })))(query);
    const nearest = near
      .slice(0, enough)
      .flatMap((id) => own.records[id] ?? [])
      .map((record) => ({ record, marks: none }));
    const suggestions = nearest.length ? [element('h2', '', t.near), results(nearest)] : [];
    show(nearest.length ? `${t.none} ${t.nearBelow}` : t.none, ...suggestions, ways(query));
  };

  /** A button that searches another language besides. */
  const offer = (query: string, { lang: language, name }: LanguageSearch['others'][number]): HTMLElement => {
    const button = element('button', 'search-offer', fill(t.offer, { language: name }));
    button.type = 'button';
    button.addEventListener('click', () => {
      void other(language)
        .then(({ find }) => find(query))
        .then((hits) => {
          const title = fill(t.inLanguage, { language: name });
          status.textContent = hits.length ? `${title}: ${count(hits.length)}` : `${title}: ${t.none}`;
          const heading = element('h2', '', title);
          heading.tabIndex = -1;
          button.replaceWith(heading, results(hits, language));
          heading.focus();
        });
    });
    return button;
  };

  /** Where to go on from nothing: the tool with the same words, the contents, and the address of support. */
  const ways = (query: string): HTMLElement => {
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

  useKeys(dialog, input);
  input.addEventListener('input', () => {
    // That there is no index is said once, by whoever started the box.
    search().catch(() => undefined);
  });
  await Promise.all([search(), own.whole]);
}
