// What the walk asks of a browser, whichever engine it has.

/** Keys with a name; all else is typed as it is written. */
export type Key = 'Enter' | 'Escape' | 'ArrowDown';

export type Driver = {
  /** As it names itself: firefox/153.7.0. */
  version: string;
  open: (url: string) => Promise<void>;
  /** A press of the mouse on the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  /** Keystrokes in an element. */
  type: (selector: string, text: string) => Promise<void>;
  /** A key where the focus is. */
  press: (key: Key | '/') => Promise<void>;
  /** What a function says in the page, which knows nothing but its arguments. */
  ask: <T, A extends unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
  /** Errors of the pages so far: exceptions, and breaches of the content security policy. */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
};

/**
 * Asks until the page says something true, and gives it back. Throws Error after half a minute, naming what was waited
 * for.
 */
export async function until<T, A extends unknown[]>(
  { ask }: Driver,
  what: string,
  inPage: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  for (;;) {
    // A page that is on its way to the next one cannot be asked.
    const said = await ask(inPage, ...args).catch((error: unknown) => {
      if (Date.now() > end) throw error;
    });
    if (said) return said;
    if (Date.now() > end) throw new Error(`Waited in vain for this: ${what}.`);
    await new Promise((again) => setTimeout(again, 100));
  }
}
