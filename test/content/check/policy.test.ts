import { describe, expect, test } from 'vitest';
import { contentCopy, policy, terms } from '../../support/content/content-copy.ts';
import { clauses, conditions, readings, roles, services } from '../../support/content/known-ids.ts';

type Edit = { of: string; was: string; becomes: string; message: string };

/** Declares a test for each edit: reading then reports exactly one problem, at the line that was edited. */
function refuses(edits: Edit[]): void {
  test.each(edits)('$of', ({ was, becomes, message }) => {
    const copy = contentCopy();
    const line = copy.change(policy, was, becomes);
    expect(copy.problems()).toEqual([{ ...line, message }]);
  });
}

describe('An unknown id is refused with its line and the known ids:', () => {
  const clause = (wrong: string) => `Unknown clause "${wrong}". Known: ${clauses}.`;
  const condition = (wrong: string) => `Unknown condition "${wrong}". Known: ${conditions}.`;
  const deployment = (wrong: string) => `Unknown deployment "${wrong}". Known: saas, on-premise, cloud.`;
  const entitlement = (wrong: string) => `Unknown entitlement "${wrong}". Known: partner, subscription, extended.`;
  const level = (wrong: string) => `Unknown level "${wrong}". Known: 1, 2, 3, 4.`;
  const reading = (wrong: string) => `Unknown reading "${wrong}". Known: ${readings}.`;
  const role = (wrong: string) => `Unknown role "${wrong}". Known: ${roles}.`;
  const service = (wrong: string) => `Unknown service "${wrong}". Known: ${services}.`;
  const window = (wrong: string) => `Unknown window "${wrong}". Known: processing, working-day.`;

  refuses([
    {
      of: 'the clause of an entitlement',
      was: '{ id: extended, clause: prepayment }',
      becomes: '{ id: extended, clause: pre-payment }',
      message: clause('pre-payment'),
    },
    {
      of: 'the clause of a version',
      was: 'requires: [partner], clause: saas-free',
      becomes: 'requires: [partner], clause: saas',
      message: clause('saas'),
    },
    {
      of: 'the clause on unlisted tasks',
      was: 'unlisted: saas-scope }',
      becomes: 'unlisted: saas-list }',
      message: clause('saas-list'),
    },
    {
      of: 'a clause of a tier',
      was: 'clauses: [tier-extended, prepayment]',
      becomes: 'clauses: [tier-extended, pay]',
      message: clause('pay'),
    },
    {
      of: 'the clause of a condition',
      was: '{ id: pay-first, clause: prepayment }',
      becomes: '{ id: pay-first, clause: pay }',
      message: clause('pay'),
    },
    {
      of: 'the clause of a matter',
      was: '{ id: network, outcome: partner, clause: hardware-network,',
      becomes: '{ id: network, outcome: partner, clause: hardware,',
      message: clause('hardware'),
    },
    {
      of: 'the clause of the clock',
      was: '{ starts: last-message, clause: clock-start }',
      becomes: '{ starts: last-message, clause: clock }',
      message: clause('clock'),
    },
    {
      of: 'the clause of a role',
      was: '{ id: personal-manager, clause: invoice }',
      becomes: '{ id: personal-manager, clause: bill }',
      message: clause('bill'),
    },
    {
      of: 'a clause of a reading',
      was: '{ id: date, clauses: [in-force]',
      becomes: '{ id: date, clauses: [inforce]',
      message: clause('inforce'),
    },
    {
      of: 'what a version requires',
      was: 'requires: [partner], clause: saas-free',
      becomes: 'requires: [reseller], clause: saas-free',
      message: entitlement('reseller'),
    },
    {
      of: 'what unlocks a tier',
      was: 'paid: { entitlement: extended,',
      becomes: 'paid: { entitlement: prepaid,',
      message: entitlement('prepaid'),
    },
    {
      of: 'the entitlement that lifts the limit to a consultation',
      was: 'unless: extended }',
      becomes: 'unless: prepaid }',
      message: entitlement('prepaid'),
    },
    {
      of: 'a condition of a version',
      was: 'conditions: [server-access] }\n  - { id: cloud',
      becomes: 'conditions: [ssh] }\n  - { id: cloud',
      message: condition('ssh'),
    },
    {
      of: 'a condition of a paid tier',
      was: 'conditions: [pay-first, ask-invoice]',
      becomes: 'conditions: [pay-first, ask]',
      message: condition('ask'),
    },
    {
      of: 'a condition of a service',
      was: 'conditions: [{ id: supply-layers }]',
      becomes: 'conditions: [{ id: supply-maps }]',
      message: condition('supply-maps'),
    },
    {
      of: 'the tier of a condition',
      was: '{ id: next-release, tier: basic }',
      becomes: '{ id: next-release, tier: base }',
      message: 'Unknown tier "base". Known: free, basic, extended.',
    },
    {
      of: 'a tier of a list',
      was: 'tiers: { free: saas-scope,',
      becomes: 'tiers: { gratis: saas-scope,',
      message: 'Unknown tier "gratis". Known: free, basic, extended.',
    },
    {
      of: 'the counterpart of a service',
      was: 'counterpart: ssl-certificate',
      becomes: 'counterpart: tls',
      message: service('tls'),
    },
    {
      of: 'a version of a tier',
      was: '{ id: free, deployments: [saas]',
      becomes: '{ id: free, deployments: [web]',
      message: deployment('web'),
    },
    {
      of: 'a version of a matter',
      was: 'clause: new-features, deployments: [on-premise, cloud] }\n  - { id: device',
      becomes: 'clause: new-features, deployments: [on-premise, box] }\n  - { id: device',
      message: deployment('box'),
    },
    {
      of: 'a version to which levels apply',
      was: 'deployments: [on-premise, cloud]\n  fix:',
      becomes: 'deployments: [on-premise, cloud, box]\n  fix:',
      message: deployment('box'),
    },
    {
      of: 'the version of an example',
      was: '{ deployment: saas, at: "2026-11-21T12:00" }',
      becomes: '{ deployment: web, at: "2026-11-21T12:00" }',
      message: deployment('web'),
    },
    {
      of: 'the level of an example',
      was: 'level: "3", at: "2027-02-20T10:00"',
      becomes: 'level: "5", at: "2027-02-20T10:00"',
      message: level('5'),
    },
    {
      of: 'the level that third-party software lowers',
      was: 'thirdParty: { level: "1"',
      becomes: 'thirdParty: { level: "0"',
      message: level('0'),
    },
    {
      of: 'the clause on third-party software',
      was: 'clause: third-party-cause, unless',
      becomes: 'clause: third-party, unless',
      message: clause('third-party'),
    },
    {
      of: 'who goes in copy',
      was: 'copy: [account-administrator, head-of-support]',
      becomes: 'copy: [account-administrator, head]',
      message: role('head'),
    },
    {
      of: 'whom to inform',
      was: 'tell: [account-administrator]',
      becomes: 'tell: [administrator]',
      message: role('administrator'),
    },
    {
      of: 'the clause of a request',
      was: 'clause: required-info',
      becomes: 'clause: required',
      message: clause('required'),
    },
    {
      of: 'the clause that allows one question',
      was: 'question: one-question',
      becomes: 'question: single-question',
      message: clause('single-question'),
    },
    {
      of: 'the condition under which a request needs access',
      was: 'access: server-access',
      becomes: 'access: ssh',
      message: condition('ssh'),
    },
    {
      of: 'a reading of a level',
      was: 'readings: [five-hours]',
      becomes: 'readings: [5-hours]',
      message: reading('5-hours'),
    },
    {
      of: 'the window of a response',
      was: 'latest: processing\n    earliest: { clock: working-day',
      becomes: 'latest: office\n    earliest: { clock: working-day',
      message: window('office'),
    },
    {
      of: 'a version of a response',
      was: 'deployments: [on-premise, cloud]\n    clause: priority',
      becomes: 'deployments: [on-premise, cloud, box]\n    clause: priority',
      message: deployment('box'),
    },
    {
      of: 'the reading of a commitment',
      was: 'reading: out-of-window }',
      becomes: 'reading: outside }',
      message: reading('outside'),
    },
    {
      of: 'the clause of a tier of a list',
      was: 'basic: basic-includes-saas }',
      becomes: 'basic: includes-saas }',
      message: clause('includes-saas'),
    },
    {
      of: 'the clause of a window',
      was: 'clause: server-window\n',
      becomes: 'clause: window\n',
      message: clause('window'),
    },
    {
      of: 'the clause on fixes with a release',
      was: 'fix: fix-with-release',
      becomes: 'fix: release',
      message: clause('release'),
    },
  ]);

  test.each([
    {
      of: 'the window and the clause of a commitment',
      was: 'committed: { window: working-day, moved: true, clause: saas-reply-varies }',
      becomes: 'committed: { window: weekday, moved: true, clause: saas-varies }',
      messages: [window('weekday'), clause('saas-varies')],
    },
    {
      of: 'the clock and the reading of an earlier end',
      was: 'earliest: { clock: elapsed, reading: past-closing }',
      becomes: 'earliest: { clock: clock, reading: closing }',
      messages: ['Unknown clock "clock". Known: processing, working-day, elapsed.', reading('closing')],
    },
  ])('$of', ({ was, becomes, messages }) => {
    const copy = contentCopy();
    const line = copy.change(policy, was, becomes);
    expect(copy.problems()).toEqual(messages.map((message) => ({ ...line, message })));
  });
});

describe('An id that is used twice is refused:', () => {
  test.each([
    ['a clause', '[email-only, languages]', '[email-only, languages, eligibility]', 'Clause "eligibility"'],
    ['a section', 'section: contacts,', 'section: changes,', 'Section "changes"'],
    ['an entitlement', '{ id: extended, clause', '{ id: partner, clause', 'Entitlement "partner"'],
    ['a version', '{ id: cloud,', '{ id: on-premise,', 'Deployment "on-premise"'],
    ['a tier', '- id: extended\n', '- id: basic\n', 'Tier "basic"'],
    ['a condition', '{ id: supply-keys }\n  -', '{ id: pay-first }\n  -', 'Condition "pay-first"'],
    ['a service', '{ id: ssl,', '{ id: bugs,', 'Service "bugs"'],
    ['a list', '- id: server\n    clause: tier', '- id: saas\n    clause: tier', 'List "saas"'],
    ['a matter and a service', '{ id: network,', '{ id: bugs,', 'Service "bugs"'],
    ['a window', '- id: working-day\n', '- id: processing\n', 'Window "processing"'],
    ['a response', '- id: server\n    deploy', '- id: saas\n    deploy', 'Response "saas"'],
    ['a level', '- id: "4"', '- id: "3"', 'Level "3"'],
    ['a part of a request', '{ id: files }', '{ id: actions }', 'Item "actions"'],
    ['a role', '{ id: personal-manager,', '{ id: support,', 'Role "support"'],
    ['a reading', '{ id: date,', '{ id: restart,', 'Reading "restart"'],
  ])('%s', (_, was, becomes, what) => {
    const copy = contentCopy();
    const line = copy.change(policy, was, becomes);
    expect(copy.problems()).toContainEqual({ ...line, message: `${what} stands twice. Each id is used once.` });
  });
});

describe('An ambiguous or incomplete policy is refused:', () => {
  test('a version without a response', () => {
    const copy = contentCopy();
    copy.change(
      policy,
      'deployments: [on-premise, cloud]\n    clause: priority',
      'deployments: [on-premise]\n    clause: priority',
    );
    expect(copy.problems()).toEqual([
      {
        ...copy.place(policy, '- { id: cloud,'),
        message: 'Deployment "cloud" has 0 responses. Name it in exactly one of responses.',
      },
    ]);
  });

  test('a version with two responses', () => {
    const copy = contentCopy();
    copy.change(
      policy,
      'deployments: [saas]\n    clause: saas-reply',
      'deployments: [saas, cloud]\n    clause: saas-reply',
    );
    expect(copy.problems()).toEqual([
      {
        ...copy.place(policy, '- { id: cloud,'),
        message: 'Deployment "cloud" has 2 responses. Name it in exactly one of responses.',
      },
    ]);
  });

  test('facts without a level', () => {
    const copy = contentCopy();
    copy.change(
      policy,
      'when: [{ functions: [one], degree: [partial] }, { users: [one], degree: [partial] }]',
      'when: [{ functions: [several], degree: [partial] }]',
    );
    expect(copy.problems()).toEqual([
      {
        ...copy.place(policy, '- id: "1"'),
        message:
          'No level fits functions: one, users: one, degree: partial, thirdParty: no. Add it to a level\'s "when".',
      },
    ]);
  });

  refuses([
    {
      of: 'a service without a cell for a tier of its list',
      was: '{ id: server-admin, cells: { basic: not-provided, extended: provided } }',
      becomes: '{ id: server-admin, cells: { extended: provided } }',
      message: 'Service "server-admin" has cells for extended; its list has the tiers basic, extended.',
    },
    {
      of: 'a service with a cell for a tier that its list lacks',
      was: '{ id: server-admin, cells: { basic: not-provided, extended: provided } }',
      becomes: '{ id: server-admin, cells: { basic: not-provided, extended: provided, free: provided } }',
      message: 'Service "server-admin" has cells for basic, extended, free; its list has the tiers basic, extended.',
    },
    {
      of: 'a service that no tier provides',
      was: '{ id: backup, cells: { basic: not-provided, extended: provided } }',
      becomes: '{ id: backup, cells: { basic: not-provided, extended: not-provided } }',
      message: 'Service "backup" is provided by no tier. Give it a cell, or take it out of the list.',
    },
  ]);
});

describe('The hours of a window are refused:', () => {
  const hours = '[{ open: "08:00", close: "16:00" }]';

  refuses([
    {
      of: 'parts that overlap',
      was: hours,
      becomes: '[{ open: "08:00", close: "12:00" }, { open: "11:59", close: "16:00" }]',
      message: 'The hours of window "processing" overlap or run backwards: 08:00, 12:00, 11:59, 16:00.',
    },
    {
      of: 'parts that touch',
      was: hours,
      becomes: '[{ open: "08:00", close: "12:00" }, { open: "12:00", close: "16:00" }]',
      message: 'The hours of window "processing" overlap or run backwards: 08:00, 12:00, 12:00, 16:00.',
    },
    {
      of: 'a closing before the opening',
      was: hours,
      becomes: '[{ open: "16:00", close: "08:00" }]',
      message: 'The hours of window "processing" overlap or run backwards: 16:00, 08:00.',
    },
    {
      of: 'a closing at the opening',
      was: hours,
      becomes: '[{ open: "08:00", close: "08:00" }]',
      message: 'The hours of window "processing" overlap or run backwards: 08:00, 08:00.',
    },
    {
      of: 'a weekday twice',
      was: '[mon, tue, wed, thu, fri], parts: [{ open: "08:00"',
      becomes: '[mon, tue, wed, thu, fri, mon], parts: [{ open: "08:00"',
      message: 'mon stands twice in window "processing".',
    },
    {
      of: 'a moved day that borrows the hours of a closed one',
      was: 'moved: mon\n  - id: working-day',
      becomes: 'moved: sat\n  - id: working-day',
      message: 'Window "processing" is closed on sat: "moved" names a weekday that has hours.',
    },
  ]);

  test('A break of one minute is accepted', () => {
    const copy = contentCopy();
    copy.change(policy, hours, '[{ open: "08:00", close: "12:00" }, { open: "12:01", close: "16:00" }]');
    expect(copy.problems()).toEqual([]);
  });
});

test('A service without a name is reported in each language', () => {
  const copy = contentCopy();
  copy.change(policy, '- { id: consult-api }', '- { id: consult-api }\n      - { id: consult-sdk }');
  const message = 'The service "consult-sdk" of policy.yaml has no terms here. Add services.consult-sdk.';
  expect(copy.problems()).toEqual(
    ['editions/initial/ru/terms.yaml', terms].map((file) => ({ ...copy.place(file, '  consult-features:'), message })),
  );
});
