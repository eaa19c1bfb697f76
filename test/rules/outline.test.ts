// The printed numbers of the regulation, counted by hand from its table of sections and clauses.
import { describe, expect, test } from 'vitest';
import { clauseOf, outline } from '../../src/rules/outline.ts';
import { policy } from '../support/rules/published-policy.ts';

const printed = `
1 scope: 1.1 eligibility, 1.2 saas-free, 1.3 subscription-required
2 channels: 2.1 email-only, 2.2 languages
3 response: 3.1 availability, 3.2 saas-reply, 3.3 saas-reply-varies, 3.4 server-window, 3.5 clock-start
4 request: 4.1 required-info, 4.2 server-access, 4.3 one-question, 4.4 processed
5 conduct: 5.1 business-conduct, 5.2 refusal, 5.3 address-liability
6 saas: 6.1 saas-scope
7 server: 7.1 platform-only, 7.2 hardware-network, 7.3 tier-basic, 7.4 tier-extended, 7.5 prepayment, 7.6 invoice, 7.7 tier-services, 7.8 basic-includes-saas, 7.9 new-features
8 priorities: 8.1 priority-levels, 8.2 third-party-cause, 8.3 priority-window, 8.4 fix-with-release
9 changes: 9.1 unilateral-change, 9.2 in-force
10 contacts: 10.1 head-of-support`;

test('sections and clauses are numbered in print order', () => {
  const lines = outline(policy).map(
    ({ id, number, clauses }) =>
      `${number} ${id}: ${clauses.map((clause) => `${clause.number} ${clause.id}`).join(', ')}`,
  );
  expect(lines).toEqual(printed.trim().split('\n'));
});

describe('A clause by its id', () => {
  test('knows its number and section', () => {
    expect(clauseOf(policy, 'server-window')).toEqual({ id: 'server-window', section: 'response', number: '3.4' });
  });
  test('is refused when unknown, naming the clauses that there are', () => {
    expect(() => clauseOf(policy, 'sever-window')).toThrow(
      /^Unknown clause "sever-window"\. Known: eligibility, .*server-window, .*head-of-support\.$/,
    );
  });
});
