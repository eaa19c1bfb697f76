// Has the text and the tools of the page's language kept for a reader without a network: src/offline/integration.ts. Only
// once the page is there and the browser idle, and not for one who saves data. A browser that keeps nothing says so by
// an error, and goes without.
type Policies = { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
const { connection } = navigator as { connection?: { saveData: boolean } };
const { trustedTypes } = window as { trustedTypes?: Policies };

async function keep(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const url = `${base}${document.documentElement.lang}/offline.js`;
  // The one address that this site gives a browser as code's; the page's policy names it.
  const trusted = trustedTypes?.createPolicy('offline', { createScriptURL: () => url }).createScriptURL(url);
  await navigator.serviceWorker.register(trusted ?? url);
}

if (import.meta.env.PROD && !connection?.saveData)
  addEventListener('load', () => {
    const start = (): void => void keep().catch(() => undefined);
    // Chromium may never call itself idle.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
    else setTimeout(start);
  });
