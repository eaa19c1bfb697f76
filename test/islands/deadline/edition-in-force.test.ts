// The edition that a tool uses. The second vendor's editions take effect on 1 May 2024, 1 September 2025, 1 January 2090.
import { describe, expect, test } from 'vitest';
import {
  type DatedEdition,
  editionInForce,
  type EditionProps,
  everyId,
  withOwnEdition,
} from '../../../src/islands/deadline/edition-in-force.ts';
import { inForceFrom } from '../../../src/rules/edition.ts';
import { policyOf, velabria } from '../../support/rules/second-vendor-policies.ts';

const paths = { regulation: '', priority: '', deadline: '', coverage: '', readings: '', request: '' };
const props = (id: string): EditionProps => ({ policy: policyOf(id), terms: {}, numbers: {}, paths, zoneName: id });
const dated = (own: string, pinned = false): DatedEdition[] =>
  velabria.editions.map((edition) => ({
    label: edition.id,
    from: inForceFrom(edition),
    path: `/${edition.id}/`,
    ...(edition.id === own ? { own: true as const } : pinned ? {} : { props: props(edition.id) }),
  }));
const at = (time: string) => Date.parse(time);

describe('The page of the edition in force', () => {
  const given = withOwnEdition({ ...props('lunch'), editions: dated('lunch') });
  const zoneAt = (time: string | undefined) => {
    const choice = editionInForce(given, time === undefined ? undefined : at(time));
    return [choice.kind, choice.props.zoneName];
  };

  test('answers by the edition in force at the last message: summer time, an hour ahead of UTC', () => {
    expect(zoneAt('2025-08-31T22:59:59Z')).toEqual(['in-force', 'founding']);
    expect(zoneAt('2025-08-31T23:00:00Z')).toEqual(['in-force', 'lunch']);
  });
  test('answers by an edition dated ahead for a message of its days: winter time, that of UTC', () => {
    expect(zoneAt('2089-12-31T23:59:59Z')).toEqual(['in-force', 'lunch']);
    expect(zoneAt('2090-01-01T00:00:00Z')).toEqual(['in-force', 'courses']);
  });
  test('has no answer for a message older than every edition', () => {
    expect(zoneAt('2024-04-30T22:59:59Z')).toEqual(['none', 'lunch']);
    expect(zoneAt('2024-04-30T23:00:00Z')).toEqual(['in-force', 'founding']);
  });
  test('shows its own questions before a time is given', () => {
    expect(zoneAt(undefined)).toEqual(['in-force', 'lunch']);
  });
});

test('the properties of another edition can be chosen from again, and lead back', () => {
  const given = withOwnEdition({ ...props('lunch'), editions: dated('lunch') });
  const { props: old } = editionInForce(given, at('2025-03-04T12:30Z'));
  expect(editionInForce(old, at('2025-03-05T12:30Z')).props.zoneName).toBe('founding');
  expect(editionInForce(old, at('2026-03-04T12:30Z')).props.zoneName).toBe('lunch');
});

test('the page of a pinned edition answers by it, and names the edition in force', () => {
  const given = withOwnEdition({ ...props('founding'), editions: dated('founding', true) });
  expect(editionInForce(given, at('2024-06-03T09:00Z')).kind).toBe('in-force');
  expect(editionInForce(given, at('2026-06-01T09:00Z'))).toMatchObject({
    kind: 'pinned',
    label: 'founding',
    inForce: { label: 'lunch', path: '/lunch/' },
  });
  expect(editionInForce(given, at('2020-06-01T09:00Z'))).toMatchObject({ kind: 'pinned', inForce: undefined });
});

test('a single edition has no answer for a message before its date', () => {
  const [first] = dated('founding');
  const given = withOwnEdition({ ...props('founding'), editions: first ? [first] : [] });
  expect(editionInForce(given, at('2020-06-01T09:00Z')).kind).toBe('none');
});

test('an address may have the values of any edition', () => {
  expect(everyId({ ...props('lunch'), editions: dated('lunch') }, 'levels')).toEqual(['1', '2', '3', '4', '5']);
});
