// The switch of the key `/` on the accessibility page. It is stored in localStorage, where button.ts reads it.
const checkbox = document.querySelector<HTMLInputElement>('#slash-key');
const note = document.querySelector<HTMLElement>('#slash-key-kept');

/** Accesses localStorage. A browser that blocks it throws on any access; the note then says that nothing is stored. */
function withStorage(access: () => void): void {
  try {
    access();
  } catch {
    if (note) note.textContent = note.dataset['refused'] ?? '';
  }
}

if (checkbox) {
  withStorage(() => (checkbox.checked = localStorage.getItem('slash-key') !== 'off'));
  checkbox.addEventListener('change', () =>
    withStorage(() => {
      if (checkbox.checked) localStorage.removeItem('slash-key');
      else localStorage.setItem('slash-key', 'off');
    }),
  );
}
