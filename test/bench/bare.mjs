// The same page as bare as it can be, the yardstick of weight and paint: its text, headings, lists, tables and links with
// a few lines of style, and nothing else.
const dropped = 'script style template svg button dialog form nav noscript select label output textarea'.split(' ');
const unwrapped = /<\/?(?:astro-\w+|div|span|input|section|article|aside|data)\b[^>]*>/g;
const kept = /\b(id|href|colspan|rowspan|scope|datetime)=("[^"]*"|'[^']*'|[^\s>]+)/g;
const styles = `:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}
body{max-inline-size:68ch;margin:2rem auto;padding:0 1rem}h1,h2,h3{line-height:1.25}
table{border-collapse:collapse;inline-size:100%}th,td{border:1px solid;padding:.4em .6em;text-align:start;vertical-align:top}`;

/** The bare version of a built page. Throws where the page has no <main>. */
export function bare(html) {
  const [, lang = 'en'] = /<html[^>]*\blang=["']?([\w-]+)/.exec(html) ?? [];
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
  const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  if (!main) throw new Error(`The page "${title}" has no <main>.`);
  const text = dropped
    .reduce((rest, tag) => rest.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, 'g'), ''), main)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(unwrapped, '')
    .replace(
      /<(\w+)(\s[^<>]*)?>/g,
      (_, tag, attributes = '') => `<${[tag, ...(attributes.match(kept) ?? [])].join(' ')}>`,
    )
    .replace(/\s+/g, ' ');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">`;
  return `<!doctype html><html lang="${lang}">${head}<title>${title}</title><style>${styles}</style>${text}</html>`;
}
