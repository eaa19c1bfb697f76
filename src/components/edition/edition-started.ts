// A page made before an edition took effect, and read after.
for (const notice of document.querySelectorAll<HTMLElement>('[data-ahead]')) {
  const words = notice.querySelector('span');
  if (words && Date.now() >= Number(notice.dataset['ahead'])) words.textContent = notice.dataset['begun'] ?? '';
}
