// A tool in a frame: sets the colour scheme of ?theme=, sends its height to the portal, and links to the same answer on
// the site.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // A frame that was taken out of its page has no parent.
  (parent as Window | null)?.postMessage({ type: 'support-regulation', height }, '*');
}).observe(document.body);

const full = document.querySelector<HTMLAnchorElement>('#full');
function linkToAnswer(): void {
  const query = new URLSearchParams(location.search);
  query.delete('theme');
  if (full) Object.assign(full, { search: query.toString(), hash: location.hash });
}
for (const type of ['addresschange', 'popstate', 'hashchange']) addEventListener(type, linkToAnswer);
linkToAnswer();
