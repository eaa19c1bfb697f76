// The first use of Intl.DateTimeFormat in a language takes tens of milliseconds, since the browser loads its data. This
// does it while the scripts of the tool load. luxon formats the offsets of zones in en-US, and the browser's own language
// is used to find the reader's zone.
const warmUp = (): void => {
  for (const language of ['en-US', document.documentElement.lang, undefined])
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format();
};

// Safari has no requestIdleCallback.
// eslint-disable-next-line platform/supported -- tested for.
if ('requestIdleCallback' in globalThis) requestIdleCallback(warmUp);
else setTimeout(warmUp);
