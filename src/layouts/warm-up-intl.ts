// Dates are worded by Intl, whose first use takes a while: the browser reads the words of a language. It is done while the
// scripts of a tool are on their way. American English is what luxon asks for the offsets of zones; the reader's own
// language is asked for the reader's zone.
const read = (): void => {
  for (const language of ['en-US', document.documentElement.lang, undefined])
    new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format();
};

// Safari has no idle time to offer.
if ('requestIdleCallback' in globalThis) requestIdleCallback(read);
else setTimeout(read);
