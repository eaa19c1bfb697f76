// Answers on coverage in English; the expected texts are put together by hand from policy.yaml and terms.yaml.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { wordEdition } from '../../src/editions/local-edition.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { coverage } from '../../src/rules/coverage.ts';
import { serviceCells } from '../../src/wording/coverage-cell.ts';
import { conditionReasons, coverageAnswer } from '../../src/wording/coverage.ts';

const { site, editions } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const edition = editions.find(({ id }) => id === 'initial');
if (!edition) throw new Error('The answers here are about the edition "initial", which content/editions lacks.');
const { policy, terms } = wordEdition(edition, site, 'en', () => '');
const t = dictionary('en').coverage;

function answer(deployment: string, has: string[], service: string) {
  const question = { deployment, has, service };
  return coverageAnswer({ policy, terms, coverage: t }, question, coverage(policy, question));
}

describe('An answer on a task', () => {
  test('says what each tier gives, and how it is paid for', () => {
    const { question, verdict, missing, parts, help, reasons } = answer('cloud', ['partner', 'subscription'], 'ssl');
    expect(question).toBe(
      'SSL setup and renewal; Cloud; authorised partner status; active, valid Support and Updates subscription',
    );
    expect(verdict).toEqual({ text: 'Covered: Basic support', mark: 'yes' });
    expect(parts.map(({ name, text, payment }) => [name, text, payment])).toEqual([
      ['Basic support', 'certificate supplied by the user', 'Covered (under the subscription).'],
      ['Extended support', 'Let’s Encrypt certificates', 'To be paid for: by the hour, in full and in advance.'],
    ]);
    expect(parts.map(({ conditions }) => conditionReasons(terms, conditions))).toEqual([
      [
        { text: 'Supply the certificate yourself.', clause: 'tier-services' },
        { text: 'Give direct access via SSH/RDP.', clause: 'server-access' },
      ],
      [
        { text: 'Pay for Extended support in full: it is provided only after payment in full.', clause: 'prepayment' },
        { text: 'Request the invoice for Extended support from your personal manager.', clause: 'invoice' },
        { text: 'Give direct access via SSH/RDP.', clause: 'server-access' },
      ],
    ]);
    expect(missing).toEqual([]);
    expect(help).toBeUndefined();
    expect(reasons.map(({ text }) => text)).toEqual([
      'Requirement met: authorised partner status.',
      'Requirement met: active, valid Support and Updates subscription.',
      'Basic support: the service is provided.',
      'Extended support: the service is provided.',
      'Extended support: provided for an extra charge, and only after payment in full.',
    ]);
  });

  test('of a paid tier alone has the mark of payment, and the whole service where no cell describes it', () => {
    const { verdict, parts } = answer('cloud', ['partner', 'subscription', 'extended'], 'backup');
    expect(verdict).toEqual({ text: 'Covered for an extra charge: Extended support', mark: 'paid' });
    expect(parts.map(({ text, payment }) => [text, payment])).toEqual([
      ['the whole service', 'Covered (by the hour, in full and in advance).'],
    ]);
  });

  test('says what would entitle, and what holds then', () => {
    const { verdict, missing, then, reasons } = answer('cloud', ['partner'], 'network');
    expect(verdict).toEqual({ text: 'Not entitled to support yet', mark: 'no' });
    expect(missing).toEqual([
      {
        text: 'An active, valid Support and Updates subscription entitles you to support for the On-premise and Cloud versions.',
        clause: 'subscription-required',
      },
    ]);
    expect(then).toEqual({ text: 'Not covered: the partner must solve it', mark: 'no' });
    expect(reasons.map(({ clause }) => clause)).toEqual(['eligibility', 'subscription-required', 'hardware-network']);
  });

  test('names the task that means the same for the version', () => {
    expect(answer('saas', ['partner'], 'ssl')).toMatchObject({
      verdict: { text: 'Not covered: not in the list of services', mark: 'no' },
      parts: [],
      help: {
        text: 'No list of services for your version names this task.',
        clause: 'saas-scope',
        counterpart: 'ssl-certificate',
      },
    });
  });

  test('calls a task that no list names by the words of the button', () => {
    expect(answer('saas', ['partner'], 'other').task).toBe('My task is not here');
  });
});

test('a row of a table has a cell for each tier: described, provided, not provided, or not in the list', () => {
  const list = policy.services.find(({ id }) => id === 'server');
  const cells = (service: string) => {
    const item = list?.items.find(({ id }) => id === service);
    return list && item && serviceCells({ policy, terms }, t, list, item, policy.tiers);
  };
  expect(cells('ssl')).toEqual([
    { tier: 'Free', kind: 'not-here', text: '—' },
    { tier: 'Basic', kind: 'described', text: 'certificate supplied by the user' },
    { tier: 'Extended', kind: 'described', text: 'Let’s Encrypt certificates' },
  ]);
  expect(cells('backup')).toEqual([
    { tier: 'Free', kind: 'not-here', text: '—' },
    { tier: 'Basic', kind: 'not-provided', text: 'Not covered' },
    { tier: 'Extended', kind: 'provided', text: 'Covered' },
  ]);
});
