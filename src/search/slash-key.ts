// The switch of the key that opens the search by itself. search/button.ts reads what it keeps.
const slashSwitch = document.querySelector<HTMLInputElement>('#slash-key');
const slashKept = document.querySelector<HTMLElement>('#slash-key-kept');

/** Says that the choice is not kept: a browser that blocks storage throws as soon as it is named. */
function refuseToKeep(): void {
  if (slashKept) slashKept.textContent = slashKept.dataset['refused'] ?? '';
}

if (slashSwitch) {
  try {
    slashSwitch.checked = localStorage.getItem('slash-key') !== 'off';
  } catch {
    refuseToKeep();
  }
  slashSwitch.addEventListener('change', () => {
    try {
      if (slashSwitch.checked) localStorage.removeItem('slash-key');
      else localStorage.setItem('slash-key', 'off');
    } catch {
      refuseToKeep();
    }
  }); // On this page the choice holds whether it is kept or not.
  document.addEventListener(
    'keydown',
    (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && !slashSwitch.checked && (event.key === '/' || event.code === 'Slash'))
        event.stopImmediatePropagation();
    },
    true,
  );
}
