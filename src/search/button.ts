// Opens the search box, and asks for what it needs as soon as the reader means to search.
/** Whether the reader has switched off the key that acts by itself: scripts/slash-key.ts. */
function slashKeyOff(): boolean {
  try {
    return localStorage.getItem('slash-key') === 'off';
  } catch {
    return false;
  }
}

const button = document.querySelector<HTMLElement>('.search-open');
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
if (button && dialog) {
  const { lang = '', box = '', folder = '', files = '' } = dialog.dataset;
  const fail = (): void => {
    const failed = dialog.querySelector<HTMLElement>('.search-failed');
    if (failed) failed.hidden = false;
  };
  if (slashKeyOff()) {
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    button.querySelector('kbd')?.remove();
  }
  let asked: Promise<void> | undefined;
  const prepare = (): void => {
    if (asked) return;
    const own = `${folder}${lang}/`;
    // Pagefind names its files one in another; asked for together they take one round trip instead of four.
    for (const file of [
      box,
      `${own}records.json`,
      `${folder}pagefind.js`,
      ...files.split(' ').map((name) => own + name),
    ]) {
      const link = document.createElement('link');
      link.rel = /[jt]s$/.test(file) ? 'modulepreload' : 'preload';
      if (link.rel === 'preload') link.as = 'fetch';
      link.crossOrigin = 'anonymous';
      link.href = file;
      document.head.append(link);
    }
    asked = (import(/* @vite-ignore */ box) as Promise<{ start: (box: HTMLDialogElement) => Promise<void> }>)
      .then(async ({ start }) => start(dialog))
      .catch(fail);
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
    prepare();
  };
  button.addEventListener('pointerenter', prepare);
  button.addEventListener('focus', prepare);
  button.addEventListener('click', open);
  dialog.addEventListener('click', ({ target }) => {
    // What is clicked outside of the box is its backdrop, and so the dialog itself.
    if (target === dialog || (target instanceof Element && target.closest('.search-close'))) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const { key, code, target } = event;
    if (key === 'Escape' && dialog.open) {
      // The field would take the first Escape to clear itself.
      event.preventDefault();
      dialog.close();
      return;
    }
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // On a Russian keyboard the same keys give a full stop and «л».
    const slash = plain && !typing && (key === '/' || (code === 'Slash' && key === '../components/search'));
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!(slash && !slashKeyOff()) && !(control && (key === 'k' || (code === 'KeyK' && !/[a-z]/i.test(key))))) return;
    event.preventDefault();
    open();
  });
}
