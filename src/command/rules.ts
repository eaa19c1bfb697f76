// npm run rules: answers from the regulation on the command line. See `usage`, and docs/library.md.
import { z } from 'zod';
import { editionLabel } from '../i18n/edition-label.ts';
import { contentFolderOf } from '../content/folder.ts';
import { decodeUtf8, EncodingError, isUtf16 } from '../content/read-text.ts';
import { readContent } from '../content/read.ts';
import { fill } from '../i18n/fill.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { byId } from '../rules/lookup.ts';
import type { Policy } from '../rules/policy.ts';
import { type CommandAnswer, createAnswer } from './answers.ts';
import { type Command, commandLine, type Io, main, Refusal } from './main.ts';
import { parseQuestionLine, oneOf, parse, tools } from './questions.ts';

const usage = `Answers from the support regulation, with the clauses that they come from.

  npm run rules -- deadline --deployment cloud --level 2 --at 2026-11-23T15:00+03:00
  npm run rules -- coverage --deployment cloud --has partner --has subscription --service backup
  npm run rules -- priority --deployment cloud --functions one --users several --degree full --third-party no
  npm run -s rules -- lines < questions.jsonl

Each line of questions.jsonl is a question, {"tool":"deadline","deployment":"cloud","level":"2","at":"…"}; each line
of the output is its answer, or {"line":3,"error":"…"}.

  --at       when the partner wrote, with an offset; repeated for several messages
  --zone     the zone of times without an offset, such as America/Sao_Paulo
  --edition  the edition that answers; without it, the one in force at the last message, or today
  --kind     failure, or question: a question has no facts and no level
  --lang     the language of the words; without it, the site's first
  --json     the whole answer as JSON
  CONTENT_DIR in the environment names another regulation.

Exit code: 0 with an answer, 1 where the content is broken, 2 where the question is wrong.
`;

const options = {
  deployment: { type: 'string' },
  level: { type: 'string' },
  at: { type: 'string', multiple: true },
  zone: { type: 'string' },
  has: { type: 'string', multiple: true },
  service: { type: 'string' },
  kind: { type: 'string' },
  functions: { type: 'string' },
  users: { type: 'string' },
  degree: { type: 'string' },
  'third-party': { type: 'string' },
  edition: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const Subcommand = z.enum([...tools, 'lines']);

/** The answer as lines of text. */
function formatAnswer({ words }: CommandAnswer, lang: string, policy: Policy): string {
  const t = dictionary(lang);
  const { form, cite } = t;
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  const why = words.why.map(({ text, number }) => `${text} (${fill(form.clause, { number })})`);
  const readings = words.readings.map(({ taken }) => fill(form.readingTaken, { text: taken }));
  return [
    words.verdict,
    ...bullets(words.details),
    '',
    `${form.why}:`,
    ...bullets(why),
    ...(readings.length ? ['', `${form.readings}:`, ...bullets(readings)] : []),
    '',
    fill(cite.edition, { document: t.site.short, edition: editionLabel(lang, t, policy) }),
  ].join('\n');
}

async function lines({ input, print }: Io, answer: ReturnType<typeof createAnswer>): Promise<number> {
  let line = 0;
  let code = 0;
  for await (const bytes of linesOf(input)) {
    line++;
    try {
      const text = decodeUtf8(bytes);
      if (!text.trim()) continue;
      const { tool, question } = parseQuestionLine(text);
      print(JSON.stringify(answer(tool, question)));
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof EncodingError)) throw error;
      // In UTF-16 every line is wrong, and none ends where it seems to.
      if (line === 1 && isUtf16(bytes)) throw new Refusal(error.message);
      print(JSON.stringify({ line, error: error.message }));
      code = 2;
    }
  }
  return code;
}

/** The lines of a stream, as bytes. Node's own reader also ends one at U+2028, which JSON may hold. */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      yield rest.subarray(start, end);
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  yield rest;
}

export const rules: Command = async (io) => {
  const { env, print } = io;
  const { values, positionals } = commandLine(io, options, 'The options: npm run rules -- --help.');
  const { lang: language, json, help, 'third-party': thirdParty, ...rest } = values;
  const [word, ...stray] = positionals;
  if (help) {
    print(usage.trimEnd());
    return 0;
  }
  const { data: command } = Subcommand.safeParse(word);
  if (command === undefined)
    throw new Refusal(`Say what to answer: ${Subcommand.options.join(', ')}. More: npm run rules -- --help.`);
  if (stray.length) throw new Refusal(`"${stray.join(' ')}" belongs to no option: write --name value.`);
  const content = readContent(contentFolderOf(env), env);
  const { languages } = content.site;
  const { lang } = parse(z.object({ lang: oneOf(languages) }), { lang: language ?? languages[0] });
  const answer = createAnswer(content, lang, Date.now());
  if (command === 'lines') return lines(io, answer);
  const question = { ...rest, ...(thirdParty !== undefined && { thirdParty }) };
  const found = answer(command, question);
  const { policy } = byId('edition', content.editions, found.edition);
  print(json ? JSON.stringify(found, null, 2) : formatAnswer(found, lang, policy));
  return 0;
};

if (import.meta.main) await main(rules);
