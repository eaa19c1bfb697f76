// A script of the tool did not load, or threw before the tool could catch it.
addEventListener('astro:hydration-error', ({ target }) => {
  if (target instanceof Element) target.toggleAttribute('data-failed', true);
});
