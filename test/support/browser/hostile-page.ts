// Gives a page hostile addresses and texts, and reads what the page then shows.
import type { Page } from '@playwright/test';

/** What a page shows after a hostile address or text. */
export type Shown = {
  /** The query of the page's address. */
  search: string;
  /** Errors listed above the form; and those at fields, by the id of the message. */
  problems: string[];
  errors: Record<string, string>;
  /** What the page says that it repaired in the address, or does not know. */
  notes: string;
  /** Values of the checked radio buttons and checkboxes by name, and how many there are of each name. */
  checked: Record<string, string[]>;
  options: Record<string, number>;
  /** Elements, attributes and scripts that a text has added to the page. */
  injected: string[];
  /** Errors that no handler caught since the last reading. */
  thrown: string[];
};

/** Installs `shown()` in a page, which the functions below call. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const thrown: string[] = [];
    addEventListener('error', ({ message }) => thrown.push(message));
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
    const active =
      'script, iframe, frame, object, embed, img, link:not([rel=modulepreload]), meta, base, style, form, audio, video, template';
    const count = (): number => document.querySelectorAll(active).length;
    const before = count();
    const injected = (): string[] => {
      const found: string[] = [];
      if ('hacked' in globalThis) found.push('a script ran');
      if (count() !== before) found.push(`${count() - before} more active elements`);
      for (const element of document.querySelectorAll('main *, dialog *, .tool *'))
        for (const { name, value } of element.attributes) {
          if (/^on|^srcdoc$|^style$/i.test(name)) found.push(`${element.tagName} ${name}`);
          if (/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\s*(javascript|data|vbscript):/i.test(value))
            found.push(`${element.tagName} ${name}=${value.slice(0, 40)}`);
        }
      return found;
    };
    const shown = (): Shown => {
      const checked: Record<string, string[]> = {};
      const options: Record<string, number> = {};
      for (const { name, value, checked: on } of document.querySelectorAll<HTMLInputElement>(
        'form input:is([type=radio], [type=checkbox])',
      )) {
        options[name] = (options[name] ?? 0) + 1;
        checked[name] = [...(checked[name] ?? []), ...(on ? [value] : [])];
      }
      return {
        search: location.search,
        problems: [...document.querySelectorAll('.problems li')].map(({ textContent }) => textContent),
        errors: Object.fromEntries(
          [...document.querySelectorAll('.error')].map(({ id, textContent }) => [id, textContent]),
        ),
        notes: [...document.querySelectorAll('.link-repair, .link-unknown')]
          .map(({ textContent }) => textContent)
          .join(', '),
        checked,
        options,
        injected: injected(),
        thrown: thrown.splice(0),
      };
    };
    Object.assign(globalThis, { shown });
  });
}

/** Reads what the page shows now. */
export function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => (globalThis as unknown as { shown: () => Shown }).shown());
}

/** Changes the query of the page without loading it again, as the browser's Back does. */
export function setQuery(page: Page, query: string): Promise<Shown> {
  return page.evaluate(async (text) => {
    history.replaceState(null, '', `${location.pathname}?${text}`);
    dispatchEvent(new PopStateEvent('popstate'));
    // One turn for rendering, one for effects.
    for (let turns = 0; turns < 2; turns++) await new Promise((done) => setTimeout(done));
    return (globalThis as unknown as { shown: () => Shown }).shown();
  }, query);
}

/** Types a text into the fields of a selector. It is passed as JSON, which keeps lone surrogates. */
export function typeInto(page: Page, fields: string, text: string): Promise<Shown> {
  return page.evaluate(
    async ([selector, json]) => {
      for (const field of document.querySelectorAll<HTMLInputElement>(selector)) {
        field.value = JSON.parse(json) as string;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
      }
      await new Promise((done) => setTimeout(done));
      return (globalThis as unknown as { shown: () => Shown }).shown();
    },
    [fields, JSON.stringify(text)] as const,
  );
}
