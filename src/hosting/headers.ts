// What a host tells browsers about every answer. The policy for scripts and styles stands in the pages themselves; here
// is what a page cannot say.

export type Header = readonly [name: string, value: string];

/** Where the site is published: its path, `/` or `/support/`, and its languages. */
export type Place = { base: string; languages: readonly string[] };

/** With every answer. */
export const everywhere: readonly Header[] = [
  // A file is what its type says, and no script by the look of it.
  ['X-Content-Type-Options', 'nosniff'],
  // The address of an answer says what was asked: no other site learns of it.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // What no page asks for, no frame within it can ask for.
  [
    'Permissions-Policy',
    ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi']
      .concat('payment', 'usb')
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
];

/** Over TLS alone: by plain HTTP a browser may not believe it (RFC 6797, 7.2). */
export const secure: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Pages that no other site may show in a frame: all but the tools made for frames. */
export const unframed: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  // The same for browsers that do not know the first.
  ['X-Frame-Options', 'DENY'],
];
export const framed: Header = ['Content-Security-Policy', 'frame-ancestors *'];

/** Kept for a year without asking: the name changes with the content. */
export const kept: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Kept, and asked for again by its ETag each time: one short answer, 304, where nothing changed. */
export const revalidated: Header = ['Cache-Control', 'no-cache'];
/** Not kept: the page for an unknown address is in the reader's language. */
export const forgotten: Header = ['Cache-Control', 'no-store'];

/** Folders of files whose names change with their content. */
export const fingerprinted: readonly string[] = ['_astro', 'og', 'pagefind'];

/** Data that scripts of other sites may read, a partner's portal among them. */
export const readable: Header = ['Access-Control-Allow-Origin', '*'];
export const data: readonly string[] = ['policy.json', 'policy.schema.json', 'examples.json'];
/** The data of an edition, in its folder under `editions/`. */
export const editionData = 'policy.json';
