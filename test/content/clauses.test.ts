import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/content/problem.ts';
import { clause, contentCopy } from '../support/content/content-copy.ts';
import * as known from '../support/content/known-ids.ts';

const title = 'A clause begins with its title and nothing else: "---", "title: …", "---".';
const noCode = 'A clause holds no code: braces, import and export are not for text.';
const noText = 'The clause has no text.';

function digits(bare: string): string {
  return `Bare digits "${bare}". Write figures once, in policy.yaml, and print them with <Figure of="…" />.`;
}

function no(what: string): string {
  return `A clause holds no ${what}: paragraphs, lists, bold text, links and components only.`;
}

/** The problems of a clause file with a source text. */
function ofSource(source: string): Problem[] {
  const copy = contentCopy();
  copy.write(clause, source);
  return copy.problems();
}

/** The problems of a clause with a text, which begins on line 5. */
function ofText(text: string): Problem[] {
  return ofSource(`---\ntitle: Refusal of support\n---\n\n${text}\n`);
}

describe('A clause of the outline', () => {
  test.each(['ru', 'en'])('is reported as missing in the language that lacks it: %s', (language) => {
    const copy = contentCopy();
    const file = `editions/initial/${language}/refusal.mdx`;
    copy.remove(file);
    expect(copy.problems()).toEqual([
      {
        file,
        message: `Clause "refusal" of policy.yaml has no text in "${language}". Write this file, or take the clause out of the outline.`,
      },
    ]);
  });

  test('is reported as missing where its file has another extension', () => {
    const copy = contentCopy();
    copy.rename(clause, 'editions/initial/en/refusal.md');
    expect(copy.problems()).toEqual([
      {
        file: clause,
        message:
          'Clause "refusal" of policy.yaml has no text in "en". Write this file, or take the clause out of the outline.',
      },
    ]);
  });
});

test('A clause that the outline does not name is refused', () => {
  const copy = contentCopy();
  copy.duplicate(clause, 'editions/initial/en/refusals.mdx');
  expect(copy.problems()).toEqual([
    {
      file: 'editions/initial/en/refusals.mdx',
      message: 'The outline of policy.yaml has no clause "refusals". Add it there, or remove the file.',
    },
  ]);
});

describe('The title of a clause', () => {
  test.each([
    ['no front matter', 'Support may be refused.\n'],
    ['front matter without a title', '---\n---\n\nSupport may be refused.\n'],
    ['a title without words', '---\ntitle: " "\n---\n\nSupport may be refused.\n'],
    ['an unknown field', '---\ntitle: Refusal\norder: first\n---\n\nSupport may be refused.\n'],
    ['a second title', '---\ntitle: Refusal\ntitle: Refusals\n---\n\nSupport may be refused.\n'],
    ['front matter that is not closed', '---\ntitle: Refusal\n\nSupport may be refused.\n'],
    ['an empty line before front matter', '\n---\ntitle: Refusal\n---\n\nSupport may be refused.\n'],
  ])('is at the beginning of the file and the only field there, otherwise refused: %s', (_, source) => {
    expect(ofSource(source)).toEqual([{ file: clause, line: 1, message: title }]);
  });

  test('contains no figure', () => {
    expect(ofSource('---\ntitle: The 4 levels\n---\n\nThere are levels.\n')).toEqual([
      { file: clause, line: 2, message: 'Bare digits "4" in the title. A title names no figure.' },
    ]);
  });

  test('contains no figure, and the error has its line', () => {
    expect(ofSource('---\n# A comment\ntitle: The 4 levels\n---\n\nThere are levels.\n')).toEqual([
      { file: clause, line: 3, message: 'Bare digits "4" in the title. A title names no figure.' },
    ]);
  });

  test('may contain 24/7', () => {
    expect(ofSource('---\ntitle: Support 24/7\n---\n\nSupport works 24/7.\n')).toEqual([]);
  });

  const notYaml = [
    ['a quote that is not closed', '---\ntitle: "Refusal\n---\n\nSupport may be refused.\n'],
    ['a colon without quotes around the title', '---\ntitle: Refusal: when\n---\n\nSupport may be refused.\n'],
  ] as const;

  test.each(notYaml)('has to be valid YAML: %s', (_, source) => {
    expect(ofSource(source)).toMatchObject([{ file: clause }]);
  });

  test.each(notYaml)('is not reported as missing where it is invalid YAML: %s', (_, source) => {
    expect(ofSource(source)[0]?.message).not.toBe(title);
  });
});

describe('Bare digits in a clause are refused', () => {
  test.each([
    ['in a sentence', 'First.\n\nAnswered within 12 hours.', 7, '12'],
    ['as a time of day', 'From 08:00 on.', 5, '08:00'],
    ['as a date', 'From 01.03.2027 on.', 5, '01.03.2027'],
    ['in bold', 'Answered within **12** hours.', 5, '12'],
    ['in a list', '- one\n- two\n- 3 or more', 7, '3'],
    ['as code', 'Wait for `60` seconds.', 5, '60'],
    ['in a table', '| level | time |\n|---|---|\n| first | 2 |', 7, '2'],
    ['within a component', 'In <Term of="glossary.msk">UTC+3</Term>.', 5, '3'],
    ['as the text of a link', 'See [clause 4](https://company.example/).', 5, '4'],
    ['as a character reference', 'Within &#53; hours.', 5, '5'],
    ['next to 24/7', 'Support works 24/7, and answers in 12 hours.', 5, '12'],
  ])('%s', (_, text, line, bare) => {
    expect(ofText(text)).toEqual([{ file: clause, line, message: digits(bare) }]);
  });

  test('each with its own line', () => {
    expect(ofText('Within 2 hours.\n\nOr within 4 hours.')).toEqual([
      { file: clause, line: 5, message: digits('2') },
      { file: clause, line: 7, message: digits('4') },
    ]);
  });

  test('with the right line in a file with Windows line ends', () => {
    expect(ofSource('---\r\ntitle: Refusal\r\n---\r\n\r\nSupport.\r\n\r\nWithin 5 hours.\r\n')).toEqual([
      { file: clause, line: 7, message: digits('5') },
    ]);
  });

  test.each([
    ['without the full stop of the sentence', 'Answered within 12.', '12'],
    ['whole, where they only begin like 24/7', 'Support works 24/70 and on.', '24/70'],
  ])('and the message quotes them %s', (_, text, bare) => {
    expect(ofText(text)).toEqual([{ file: clause, line: 5, message: digits(bare) }]);
  });

  test('with the right line in a paragraph of several lines', () => {
    expect(ofText('Support answers\nwithin 5 hours.')).toEqual([{ file: clause, line: 6, message: digits('5') }]);
  });

  test('in a block of code', () => {
    expect(ofText('Support answers.\n\n```\nwithin 5 hours\n```')).toEqual([
      { file: clause, line: 7, message: no('code') },
    ]);
  });

  test('in the title of a link', () => {
    expect(ofText('See [there](https://company.example/ "within 5 hours").')).toEqual([
      { file: clause, line: 5, message: 'A link has no title: say it in the text.' },
    ]);
  });

  test('in the title of a link whose address is a reference', () => {
    expect(ofText('See [there][company].\n\n[company]: https://company.example/ "within 5 hours"')).toMatchObject([
      { file: clause },
    ]);
  });

  test('but not 24/7, and not the address of a link', () => {
    expect(ofText('Support works 24/7, see [there](https://company.example/2027/).')).toEqual([]);
  });
});

describe('The components of a clause', () => {
  test.each([
    ['a figure', '<Figure of="responses.sas" />', `Unknown figure "responses.sas". Known: ${known.figures}.`],
    ['a term', '<Term of="glossary.mks" />', `Unknown term "glossary.mks". Known: ${known.terms}.`],
    ['a reference', '<Ref to="saas-scop" />', `Unknown reference "saas-scop". Known: ${known.clauses}.`],
    ['a list', 'list <Services list="on-premise" />', 'Unknown list "on-premise". Known: saas, server.'],
    ['a table', 'table <Matrix list="on-premise" />', 'Unknown list "on-premise". Known: saas, server.'],
    ['a role', '<Contact role="boss" />', 'Unknown role "boss". Known: support, head-of-support.'],
    [
      'a role without an address',
      '<Contact role="personal-manager" />',
      'Unknown role "personal-manager". Known: support, head-of-support.',
    ],
  ])('refer to known ids, otherwise the message lists them: %s', (_, word, message) => {
    expect(ofText(`First.\n\nSee ${word}.`)).toEqual([{ file: clause, line: 7, message }]);
  });

  test.each([
    ['a misspelt one', 'See <Figur of="languages" />.', 'Figur'],
    ['a tag of HTML', 'See <br />.', 'br'],
    ['an empty tag', 'See <>this</>.', ''],
  ])('have known names, unlike %s', (_, text, name) => {
    expect(ofText(text)).toEqual([
      {
        file: clause,
        line: 5,
        message: `Unknown component <${name}>. Known: Figure, Term, Ref, Services, Matrix, Levels, Contact, Vendor.`,
      },
    ]);
  });

  test.each([
    ['another', '<Figure name="languages" />', '<Figure> takes one attribute: of="…".'],
    ['none', '<Ref />', '<Ref> takes one attribute: to="…".'],
    ['one without a value', '<Contact role />', '<Contact> takes one attribute: role="…".'],
    ['a second one', '<Term of="glossary.msk" lang="en" />', '<Term> takes one attribute: of="…".'],
    ['code', '<Figure of={languages} />', '<Figure> takes one attribute: of="…".'],
    ['spread code', '<Services {...list} />', '<Services> takes one attribute: list="…".'],
    ['an attribute where none is allowed', '<Vendor name="company" />', '<Vendor> takes no attribute.'],
  ])('have exactly their own attribute, and not %s', (_, word, message) => {
    expect(ofText(`See ${word} here.`)).toEqual([{ file: clause, line: 5, message }]);
  });
});

describe('A clause is text:', () => {
  test.each([
    ['no figure in braces', 'Within {responses.saas}.', noCode],
    ['no comment of code', 'Support. {/* to be done */}', noCode],
    ['no import', 'import words from "./words.js"\n\nSupport.', noCode],
    ['no export', 'export const hours = "five"\n\nSupport.', noCode],
    ['no heading', '## Details\n\nSupport may be refused.', no('heading')],
    ['no underlined heading', 'Details\n=======\n\nSupport may be refused.', no('heading')],
    ['no image', 'Support ![a chart](chart.png) may be refused.', no('image')],
  ])('%s', (_, text, message) => {
    expect(ofText(text)).toEqual([{ file: clause, line: 5, message }]);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   \n\n  '],
    ['a rule', '***'],
  ])('not an empty text: %s', (_, text) => {
    expect(ofText(text)).toEqual([{ file: clause, message: noText }]);
  });

  test('a component alone is enough', () => {
    expect(ofText('<Levels />')).toEqual([]);
  });

  test.each([
    [
      'a tag that is not closed',
      'In <Term of="glossary.msk">Moscow time.',
      'Not MDX: Expected a closing tag for `<Term>`',
    ],
    [
      'a brace that is not closed',
      'Within {responses.saas hours.',
      'Not MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    ['an attribute without quotes', 'In <Term of=glossary.msk />.', 'Not MDX: Unexpected character after `<`'],
    ['a comment of HTML', 'Support. <!-- to be done -->', 'Not MDX: Unexpected character `!`'],
  ])('valid MDX, unlike %s', (_, text, message) => {
    expect(ofText(`First.\n\n${text}`)).toEqual([
      { file: clause, line: 7, message: expect.stringContaining(message) as string },
    ]);
  });

  test('the message about invalid MDX gives the line only once', () => {
    const [problem] = ofText('First.\n\nIn <Term of="glossary.msk">Moscow time.');
    expect(problem?.message).not.toMatch(/\d+:\d+/);
  });

  test('the message about invalid MDX suggests nothing that would be refused', () => {
    const [problem] = ofText('Support. <!-- to be done -->');
    expect(problem?.message).not.toContain('{/*');
  });
});
