// A tool in a frame: sets the colour scheme of ?theme=, sends its height to the portal, and links to the same answer on
// the site.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'support-regulation', height }, '*');
}).observe(document.body);

const full = document.querySelector<HTMLAnchorElement>('#full');
full?.addEventListener('click', () => {
  const query = new URLSearchParams(location.search);
  query.delete('theme');
  full.search = query.toString();
});
