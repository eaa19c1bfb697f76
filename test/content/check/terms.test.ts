import { describe, expect, test } from 'vitest';
import { contentCopy, policy, terms } from '../../support/content/content-copy.ts';
import { figures } from '../../support/content/known-ids.ts';

describe('The names of a language', () => {
  test.each([
    ['a section', '  contacts: Contacts\n', 'sections', '  scope: Who', 'section "contacts"', 'sections.contacts'],
    [
      'a tier',
      '  free: { name: Free support, short: Free, payment: free of charge }\n',
      'tiers',
      '  basic: { name: Basic',
      'tier "free"',
      'tiers.free',
    ],
    [
      'a condition',
      '  supply-keys: Supply the keys yourself.\n',
      'conditions',
      '  server-access: Give',
      'condition "supply-keys"',
      'conditions.supply-keys',
    ],
    [
      'a part of a request',
      '  further:\n    name: any further information that the support specialist asks for\n    hint: "If support has already asked for something, answer here. If not, leave this empty."\n',
      'request',
      '  description:\n    name: a detailed',
      'part of a request "further"',
      'request.further',
    ],
    [
      'a level',
      '  "4":\n    incident: The failure partly affects a single function or a single user.\n    escalation: Email support.\n',
      'levels',
      '  "1":\n',
      'level "4"',
      'levels.4',
    ],
  ])('are refused where they leave out %s', (_, was, kind, first, what, path) => {
    const copy = contentCopy();
    copy.change(terms, was, '');
    const [problem] = copy.problems();
    expect(path.startsWith(kind)).toBe(true);
    expect(problem).toEqual({
      ...copy.place(terms, first),
      message: `The ${what} of policy.yaml has no terms here. Add ${path}.`,
    });
  });

  test('are refused where a service is missing, and only in that language', () => {
    const copy = contentCopy();
    copy.change(
      terms,
      '  custom-logos:\n    name: Custom logos\n    synonyms: [',
      '  bugs-and-logos:\n    name: Custom logos\n    synonyms: [',
    );
    const [lacks, ...rest] = copy.problems();
    expect(lacks).toEqual({
      ...copy.place(terms, '  consult-features:'),
      message: 'The service "custom-logos" of policy.yaml has no terms here. Add services.custom-logos.',
    });
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatchObject({
      file: terms,
      message: expect.stringMatching(
        /^policy\.yaml has no service "bugs-and-logos"\. Known: consult-features, /,
      ) as string,
    });
  });

  test('are refused where policy.yaml does not have an id', () => {
    const copy = contentCopy();
    const line = copy.change(
      terms,
      '  cloud: { name: Cloud, hint:',
      '  mobile: { name: Mobile, hint: on a phone }\n  cloud: { name: Cloud, hint:',
    );
    expect(copy.problems()).toEqual([
      { ...line, message: 'policy.yaml has no deployment "mobile". Known: saas, on-premise, cloud.' },
    ]);
  });

  test('have texts for the cells that policy.yaml marks as described', () => {
    const copy = contentCopy();
    copy.change(terms, '      basic: keys supplied by the user\n', '');
    expect(copy.problems()).toEqual([
      {
        ...copy.place(terms, 'name: Connecting custom GIS keys\n'),
        message: 'Service "gis-keys" is described in tier "basic": add cells.basic.',
      },
    ]);
  });

  test('have texts for no other cells', () => {
    const copy = contentCopy();
    copy.change(
      terms,
      '    name: Consultation on server administration\n',
      '    name: Consultation on server administration\n    cells: { extended: on request }\n',
    );
    expect(copy.problems()).toEqual([
      {
        ...copy.place(terms, 'cells: { extended: on request }'),
        message: 'policy.yaml does not call the cell "extended" of "server-admin" described.',
      },
    ]);
  });

  test('may contain figures of policy.yaml, and an unknown one is refused with the known ones', () => {
    const copy = contentCopy();
    const line = copy.change(
      terms,
      'has a single reply time: {responses.saas}',
      'has a single reply time: {responses.sas}',
    );
    expect(copy.problems()).toEqual([
      { ...line, message: `Unknown figure "responses.sas". Known: ${figures}, vendor.` },
    ]);
  });

  test('are refused where policy.yaml has renamed a figure', () => {
    const copy = contentCopy();
    copy.change(policy, 'shares: { everything: 1 }', 'shares: { all: 1 }');
    const known = figures.replace('shares.everything', 'shares.all');
    const found = copy.problems().map(({ message }) => message);
    expect(found).toContain(`Unknown figure "shares.everything". Known: ${known}, vendor.`);
  });

  test('contain no bare digits', () => {
    const copy = contentCopy();
    const line = copy.change(terms, 'escalation: Email support.\n', 'escalation: Email support within 8 hours.\n');
    expect(copy.problems()).toEqual([
      { ...line, message: 'Bare digits "8". Write figures once, in policy.yaml, and name them in braces.' },
    ]);
  });

  test('contain no bare digits in synonyms either', () => {
    const copy = contentCopy();
    const line = copy.change(terms, 'synonyms: [logo, branding,', 'synonyms: [logo, 32x32 px, branding,');
    expect(copy.problems()).toEqual([
      { ...line, message: 'Bare digits "32". Write figures once, in policy.yaml, and name them in braces.' },
    ]);
  });

  test('may contain 24/7', () => {
    const copy = contentCopy();
    copy.change(terms, 'escalation: Email support.\n', 'escalation: Email support 24/7.\n');
    expect(copy.problems()).toEqual([]);
  });

  test('have no unknown field and no empty field', () => {
    const copy = contentCopy();
    const zone = copy.change(terms, 'short: MSK }', 'abbreviation: MSK }');
    const section = copy.change(terms, 'scope: Who is supported', 'scope: " "');
    expect(copy.problems()).toEqual([
      { ...zone, message: 'zone.short: missing; expected string.' },
      { ...zone, message: 'zone: unknown field "abbreviation". Check the spelling, or remove it.' },
      { ...section, message: 'sections.scope: empty; it needs at least one entry or word.' },
    ]);
  });
});
