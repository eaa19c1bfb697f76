// Opens the search dialog, and loads what it needs as soon as the reader's pointer or focus is on its button.
import type * as Dialog from './dialog.ts';

/** Whether the reader has switched off the key `/`. Where that cannot be stored, it holds on the page of the switch. */
function slashKeyOff(): boolean {
  if (document.querySelector('#slash-key:not(:checked)')) return true;
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
  let loading: Promise<void> | undefined;
  const load = (): void => {
    loading ??= loadDialog(dialog).catch(() => {
      dialog.querySelector('.search-failed')?.removeAttribute('hidden');
    });
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
    load();
  };
  button.addEventListener('pointerenter', load);
  button.addEventListener('focus', load);
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

/** Rejects where the script or the index cannot be loaded. */
async function loadDialog(dialog: HTMLDialogElement): Promise<void> {
  const { lang = '', script = '', folder = '', files = '' } = dialog.dataset;
  const own = ['records.json', ...files.split(' ')].map((name) => `${folder}${lang}/${name}`);
  // Pagefind finds the names of its files one in another; loaded together they take one round trip instead of four.
  for (const href of [script, `${folder}pagefind.js`, ...own]) {
    const isScript = /[jt]s$/.test(href);
    const link = document.createElement('link');
    link.rel = isScript ? 'modulepreload' : 'preload';
    link.as = isScript ? 'script' : 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = href;
    document.head.append(link);
  }
  const { start } = (await import(/* @vite-ignore */ script)) as typeof Dialog;
  await start(dialog);
}
