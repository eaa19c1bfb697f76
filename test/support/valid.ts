// The pages of a built site as html-validate reads them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Advice for search engines, not a rule of HTML: a page is called as its clause is, and as the whole document.
      'long-title': 'off',
      // Preact writes `<input/>` within the tools, which HTML reads as `<input>`.
      'void-style': 'off',
      // Boxes that answer one question together, in the address as well.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // Since HTML 5 an id may begin with a digit; these are the owner's own, such as 24-7.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** What is invalid in the pages of a site, each with its file, place and rule. */
export async function invalid(dist: string): Promise<{ pages: number; remarks: string[] }> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const remarks: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(dist, file));
    for (const { messages } of results)
      for (const { line, column, ruleId, message, selector } of messages)
        remarks.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  return { pages: files.length, remarks };
}
