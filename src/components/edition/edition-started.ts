// Changes the notice of a coming edition when its first day has come since the site was built.
for (const notice of document.querySelectorAll<HTMLElement>('[data-in-force-from]')) {
  const text = notice.querySelector('span');
  const { inForceFrom, started = '' } = notice.dataset;
  if (text && Date.now() >= Number(inForceFrom)) text.textContent = started;
}
