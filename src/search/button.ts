// Opens the search dialog, and loads what it needs as soon as the reader's pointer or focus is on its button.
import type * as Dialog from './dialog.ts';

/** Whether the reader has switched off the key `/`: slash-key.ts. */
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
  if (slashKeyOff()) {
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    button.querySelector('kbd')?.remove();
  }
  let loading = false;
  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    const { lang = '', script = '', folder = '', files = '' } = dialog.dataset;
    const own = [`records.json`, ...files.split(' ')].map((name) => `${folder}${lang}/${name}`);
    // Pagefind finds the names of its files one in another; loaded together they take one round trip instead of four.
    for (const file of [script, `${folder}pagefind.js`, ...own]) {
      const link = document.createElement('link');
      link.rel = /[jt]s$/.test(file) ? 'modulepreload' : 'preload';
      if (link.rel === 'preload') link.as = 'fetch';
      link.crossOrigin = 'anonymous';
      link.href = file;
      document.head.append(link);
    }
    try {
      const { start } = (await import(/* @vite-ignore */ script)) as typeof Dialog;
      await start(dialog);
    } catch {
      const failed = dialog.querySelector<HTMLElement>('.search-failed');
      if (failed) failed.hidden = false;
    }
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
    void load();
  };
  button.addEventListener('pointerenter', () => void load());
  button.addEventListener('focus', () => void load());
  button.addEventListener('click', open);
  dialog.addEventListener('click', ({ target }) => {
    // A click on the backdrop is a click on the dialog itself.
    if (target === dialog || (target instanceof Element && target.closest('.search-close'))) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    const { key, code, target, altKey, shiftKey } = event;
    if (key === 'Escape' && dialog.open) {
      // The field would take the first Escape to clear itself.
      event.preventDefault();
      dialog.close();
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    // On a Russian keyboard the same keys give a full stop and «л».
    const slash = !control && !altKey && !typing && (key === '/' || (code === 'Slash' && key === '.'));
    const k = control && !altKey && !shiftKey && (key === 'k' || (code === 'KeyK' && !/[a-z]/i.test(key)));
    if (!k && (!slash || slashKeyOff())) return;
    event.preventDefault();
    open();
  });
}
