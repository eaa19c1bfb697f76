// Keys of the search dialog: arrows move from the field through the results, and typing returns to the field.

export function handleKeys(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  dialog.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const all = [...dialog.querySelectorAll<HTMLElement>('.found :is(a, button)')];
    const at = all.indexOf(target as HTMLElement);
    const go = (to: HTMLElement | undefined): void => {
      event.preventDefault();
      to?.focus();
    };
    if (key === 'ArrowDown') go(all[at + 1]);
    else if (key === 'ArrowUp' && target !== input) go(at > 0 ? all[at - 1] : input);
    else if (key === 'Home' && at >= 0) go(all[0]);
    else if (key === 'End' && at >= 0) go(all.at(-1));
    else if (key === 'Enter' && target === input) {
      event.preventDefault();
      all[0]?.click();
    } else if (at >= 0 && key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      input.focus();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A result on this page changes only the hash, which would leave the dialog open.
    if (target instanceof Element && target.closest('.found a')) dialog.close();
  });
}
