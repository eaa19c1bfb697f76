// Validates the pages of a built site with html-validate.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Advice for search engines, not a rule of HTML. The title of a page holds that of its clause and of the document.
      'long-title': 'off',
      // Preact writes `<input/>` in the tools, which HTML reads as `<input>`.
      'void-style': 'off',
      // Checkboxes of one question share a name, which is also their parameter in the address.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // HTML allows an id to begin with a digit; ids such as 24-7 come from the content.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** How many pages a built site has, and what is invalid in them, each with its file, place and rule. */
export async function validatePages(dist: string): Promise<{ pages: number; problems: string[] }> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const problems: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(dist, file));
    for (const { messages } of results)
      for (const { line, column, ruleId, message, selector } of messages)
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
  }
  return { pages: files.length, problems };
}
