// The headers that a host sends. The policy for scripts and styles stands in the pages themselves; here is what a page
// cannot declare.

export type Header = readonly [name: string, value: string];

/** With every response. */
export const always: readonly Header[] = [
  // Browsers do not guess another type, such as a script, from the content.
  ['X-Content-Type-Options', 'nosniff'],
  // The address of an answer contains the question: it is not sent to other sites.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // No page needs these, so no frame within a page may use them.
  [
    'Permissions-Policy',
    ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi']
      .concat('payment', 'usb')
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
];

/** Over TLS only: browsers ignore it over plain HTTP (RFC 6797, 8.1). */
export const hsts: Header = ['Strict-Transport-Security', 'max-age=31536000'];

export const framing = {
  /** For all pages but the tools made for frames. The second is for browsers that do not support the first. */
  denied: [
    ['Content-Security-Policy', "frame-ancestors 'none'"],
    ['X-Frame-Options', 'DENY'],
  ],
  allowed: ['Content-Security-Policy', 'frame-ancestors *'],
} as const satisfies Record<string, Header | Header[]>;

export const cacheControl = {
  /** Cached for a year without revalidation: the file name changes with the content. */
  immutable: ['Cache-Control', 'public, max-age=31536000, immutable'],
  /** Cached, and revalidated by ETag on each use: a 304 where nothing changed. */
  noCache: ['Cache-Control', 'no-cache'],
  /** Never cached: the page for an unknown address is in the reader's language. */
  noStore: ['Cache-Control', 'no-store'],
} as const satisfies Record<string, Header>;

/** Folders of files whose names change with their content. */
export const fingerprinted: readonly string[] = ['_astro', 'og', 'pagefind'];

/**
 * For what scripts of any origin may read: data, such as for a partner's portal; and, like the fingerprinted files, what
 * the tools load, since a tool in a sandboxed frame has an origin of its own.
 */
export const corsOpen: Header = ['Access-Control-Allow-Origin', '*'];

/** The files of such data, with a pattern of the host for the folder of an edition or a language. */
export function dataFiles(any: string): string[] {
  const data = ['policy.json', 'policy.schema.json', 'examples.json', `editions/${any}/policy.json`];
  return [...data, `${any}/zones.json`, `${any}/deadline/words.json`];
}
