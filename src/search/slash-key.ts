// The switch of the key `/` on the accessibility page. It is stored in localStorage, where button.ts reads it.
const checkbox = document.querySelector<HTMLInputElement>('#slash-key');
const note = document.querySelector<HTMLElement>('#slash-key-kept');

/** Says that the choice is not stored: a browser that blocks storage throws on any access. */
function sayRefused(): void {
  if (note) note.textContent = note.dataset['refused'] ?? '';
}

if (checkbox) {
  try {
    checkbox.checked = localStorage.getItem('slash-key') !== 'off';
  } catch {
    sayRefused();
  }
  checkbox.addEventListener('change', () => {
    try {
      if (checkbox.checked) localStorage.removeItem('slash-key');
      else localStorage.setItem('slash-key', 'off');
    } catch {
      sayRefused();
    }
  });
  // On this page the choice takes effect even if it cannot be stored.
  document.addEventListener(
    'keydown',
    (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && !checkbox.checked && (event.key === '/' || event.code === 'Slash')) event.stopImmediatePropagation();
    },
    true,
  );
}
