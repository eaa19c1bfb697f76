// The commands that the steps need, for a browser of any engine.

/** Named keys. Other keys are typed as characters. */
export type Key = 'Enter' | 'Escape' | 'ArrowDown';

export type Driver = {
  /** Name and version, as the browser reports them: firefox/153.7.0. */
  version: string;
  open: (url: string) => Promise<void>;
  /** Clicks on the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  /** Types into an element. */
  type: (selector: string, text: string) => Promise<void>;
  /** Presses a key in the focused element. */
  press: (key: Key | '/') => Promise<void>;
  /** Runs a function in the page and returns its result. It may use nothing but its arguments. */
  evaluate: <T, A extends unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;
  /** Errors of the pages since it was last called: exceptions, and violations of the content security policy. */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
};

/**
 * Runs a function in the page until its result is truthy, and returns that. Throws Error after half a minute, with the
 * description of what was awaited.
 */
export async function until<T, A extends unknown[]>(
  { evaluate }: Driver,
  what: string,
  inPage: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  for (;;) {
    // Fails while the browser navigates to another page.
    const result = await evaluate(inPage, ...args).catch((error: unknown) => {
      if (Date.now() > end) throw error;
    });
    if (result) return result;
    if (Date.now() > end) throw new Error(`Waited in vain for this: ${what}.`);
    await new Promise((again) => setTimeout(again, 100));
  }
}

/** Sets the value of a field and tells the page, as typing does. Fields for dates are typed into in another way everywhere. */
export async function fill({ evaluate }: Driver, selector: string, text: string): Promise<void> {
  await evaluate(
    (where, value) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error(`Nothing is at ${where}.`);
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    text,
  );
}
