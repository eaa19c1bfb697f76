// Astro writes the style of its islands where the first island stands. HTML has styles in the head alone.

/** The page with that style in its head. */
export function withHeadStyles(page: string): string {
  const [style = ''] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  return style ? page.replace(style, '').replace('</head>', `${style}</head>`) : page;
}
