// Registers the service worker of the page's language, written by integration.ts: once the page has loaded and the
// browser is idle, and not for a reader who saves data. A browser that blocks it rejects, and the site works without.
type Policies = { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
const { connection } = navigator as { connection?: { saveData: boolean } };
const { trustedTypes } = window as { trustedTypes?: Policies };

async function register(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const url = `${base}${document.documentElement.lang}/offline.js`;
  // Trusted Types: the only script URL we create.
  const trusted = trustedTypes?.createPolicy('offline', { createScriptURL: () => url }).createScriptURL(url);
  await navigator.serviceWorker.register(trusted ?? url);
}

if (import.meta.env.PROD && !connection?.saveData)
  addEventListener('load', () => {
    const start = (): void => void register().catch(() => undefined);
    // Chromium may never become idle.
    // eslint-disable-next-line platform/supported -- tested for.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
    else setTimeout(start);
  });
