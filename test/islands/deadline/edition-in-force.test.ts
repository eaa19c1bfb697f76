// The edition that a tool uses. The second vendor's editions take effect on 1 May 2024, 1 September 2025, 1 January 2090.
import { describe, expect, test } from 'vitest';
import type { DatedEdition, EditionProps } from '../../../src/islands/deadline/edition-in-force.ts';
import { editionHeld, everyId } from '../../../src/islands/deadline/edition-in-force.ts';
import { inForceFrom } from '../../../src/rules/edition.ts';
import { policyOf, velabria } from '../../support/fixture.ts';

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
  const given = { ...props('lunch'), editions: dated('lunch') };
  const zoneAt = (time: string | undefined) => {
    const held = editionHeld(given, time === undefined ? undefined : at(time));
    return [held.kind, held.props.zoneName];
  };

  test('uses the edition in force at the last message: summer time, an hour ahead of UTC', () => {
    expect(zoneAt('2025-08-31T22:59:59Z')).toEqual(['held', 'founding']);
    expect(zoneAt('2025-08-31T23:00:00Z')).toEqual(['held', 'lunch']);
  });
  test('uses a future edition for a message after its date: winter time, equal to UTC', () => {
    expect(zoneAt('2089-12-31T23:59:59Z')).toEqual(['held', 'lunch']);
    expect(zoneAt('2090-01-01T00:00:00Z')).toEqual(['held', 'courses']);
  });
  test('has no answer for a message older than every edition', () => {
    expect(zoneAt('2024-04-30T22:59:59Z')).toEqual(['none', 'lunch']);
    expect(zoneAt('2024-04-30T23:00:00Z')).toEqual(['held', 'founding']);
  });
  test('uses its own edition before a time is given', () => {
    expect(zoneAt(undefined)).toEqual(['held', 'lunch']);
  });
});

test('a choice that only another edition has is kept, and restored on the way back', () => {
  const given = { ...props('lunch'), editions: dated('lunch') };
  const { props: old } = editionHeld(given, at('2025-03-04T12:30Z'));
  expect(editionHeld(old, at('2025-03-05T12:30Z')).props.zoneName).toBe('founding');
  expect(editionHeld(old, at('2026-03-04T12:30Z')).props.zoneName).toBe('lunch');
});

test('the page of a pinned edition uses that edition, and names the one in force', () => {
  const given = { ...props('founding'), editions: dated('founding', true) };
  expect(editionHeld(given, at('2024-06-03T09:00Z')).kind).toBe('held');
  expect(editionHeld(given, at('2026-06-01T09:00Z'))).toMatchObject({
    kind: 'pinned',
    label: 'founding',
    held: { label: 'lunch', path: '/lunch/' },
  });
  expect(editionHeld(given, at('2020-06-01T09:00Z'))).toMatchObject({ kind: 'pinned', held: undefined });
});

test('a single edition has no answer for a message before its date', () => {
  const [first] = dated('founding');
  const given = { ...props('founding'), editions: first ? [first] : [] };
  expect(editionHeld(given, at('2020-06-01T09:00Z')).kind).toBe('none');
});

test('an address may have the values of any edition', () => {
  expect(everyId({ ...props('lunch'), editions: dated('lunch') }, 'levels')).toEqual(['1', '2', '3', '4', '5']);
});
