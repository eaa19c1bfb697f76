// Devices and browsers that lack something. Each function runs in a page before its scripts, and uses nothing but globals.

/** Takes away what Chrome 109, the last one for Windows 7 and 8, does not have. */
export function oldBrowser(): void {
  const lacking: [object: unknown, names: string[]][] = [
    [Array.prototype, ['with', 'toSpliced', 'toSorted', 'toReversed']],
    [Object.getPrototypeOf(Int8Array.prototype), ['with', 'toSorted', 'toReversed']],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [
      Set.prototype,
      ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    ],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Promise, ['withResolvers', 'try']],
    [RegExp, ['escape']],
    [Math, ['sumPrecise', 'f16round']],
    [Intl, ['DurationFormat']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover']],
    [Element.prototype, ['moveBefore', 'setHTML', 'setHTMLUnsafe']],
    [HTMLDialogElement.prototype, ['closedBy', 'requestClose']],
    [Document, ['parseHTMLUnsafe']],
    [Document.prototype, ['startViewTransition']],
    [globalThis, ['Iterator', 'CloseWatcher', 'URLPattern', 'ToggleEvent', 'Temporal', 'scheduler']],
  ];
  for (const [object, names] of lacking) for (const name of names) Reflect.deleteProperty(object as object, name);
}

/** Takes away what Safari 15.4 does not have and Chrome 109 has. */
export function oldSafari(): void {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  Reflect.deleteProperty(globalThis, 'navigation');
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  Object.defineProperty(globalThis, 'CSSStyleSheet', {
    value: function CSSStyleSheet() {
      throw new TypeError('Illegal constructor');
    },
  });
}

/** A device whose zone is none that Intl takes: so Chrome reports one that it cannot find out. */
export function unknownZone(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below.
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    const options = resolvedOptions.call(this);
    return options.timeZone === own ? { ...options, timeZone: 'Etc/Unknown' } : options;
  };
}

/** A browser that names no zone of the device, and cannot list the zones. */
export function withoutZones(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below.
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone: undefined as unknown as string };
  };
  Reflect.deleteProperty(Intl, 'supportedValuesOf');
}

/** A browser in which listing the zones fails. */
export function refusingZones(): void {
  Intl.supportedValuesOf = () => {
    throw new RangeError('Invalid key');
  };
}

/** A page that the browser translates, once its tools have started: each text goes into two `font` elements. */
export function translated(): void {
  const translate = (): void => {
    if (document.readyState === 'loading' || document.querySelector('astro-island[ssr]')) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, textarea, [data-translated]')) continue;
      const [outer, inner] = [0, 1].map(() => document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
      if (!outer || !inner) return;
      inner.textContent = text.data;
      outer.append(inner);
      outer.setAttribute('data-translated', '');
      text.replaceWith(outer);
    }
    observer.takeRecords();
  };
  const observer = new MutationObserver(translate);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['ssr'] });
}

/** A page that has no clipboard, over http, in a browser that refuses to copy. */
export function noClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.assign(document, { execCommand: () => false });
}

/** A page that keeps the text of a file in place of saving it. */
export function keepFiles(): void {
  URL.createObjectURL = (file) => {
    void (file as Blob).text().then((text) => (document.documentElement.dataset['saved'] = text));
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
}
