// Two tabs of the request page over one storage: whatever is done in them, no text is lost that nobody gave up.
import { describe, expect, test } from 'vitest';
import { type Draft, draftKey, emptyDraft } from '../../../src/islands/request/draft.ts';
import {
  changeDraft,
  followStorage,
  keepDraft,
  openDraft,
  type Storages,
  type TabDraft,
  takeStored,
} from '../../../src/islands/request/tab-draft.ts';

/** A storage that every tab of a browser shares, or a session's own. */
function storage() {
  const stored = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
  return { stored, open };
}
const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};

function browser() {
  const local = storage();
  const tab = (): Storages => ({ local: local.open, session: storage().open });
  return { stored: local.stored, a: tab(), b: tab() };
}

const asking = (question: string, rest: Partial<Draft> = {}): Draft => ({
  requests: [{ question, items: {} }],
  addresses: {},
  ...rest,
});
const asked = ({ draft }: TabDraft) => draft.requests.map(({ question }) => question);

describe('A second tab', () => {
  test('opens with the text of the first, and hands on what is typed', () => {
    const { a, b } = browser();
    const first = changeDraft(openDraft(a), asking('Why'), a);
    const second = openDraft(b);
    expect(asked(second)).toEqual(['Why']);
    expect(second.taken).toBeFalsy();
    changeDraft(second, asking('Why not?'), b);
    expect(followStorage(first, a)).toMatchObject({ draft: asking('Why not?'), status: 'stored', taken: true });
  });

  test('that was open before takes the text over', () => {
    const { a, b } = browser();
    const second = openDraft(b);
    changeDraft(openDraft(a), asking('Why'), a);
    expect(followStorage(second, b)).toMatchObject({ draft: asking('Why'), taken: true });
  });

  test('that was not told replaces nothing by its first letter: both texts stay until one is chosen', () => {
    const { a, b, stored } = browser();
    const second = openDraft(b);
    changeDraft(openDraft(a), asking('Why'), a);
    const typed = changeDraft(second, asking('H'), b);
    expect(typed).toMatchObject({ draft: asking('H'), status: 'other', other: asking('Why') });
    expect(stored.get(draftKey)).toContain('Why');
    const more = changeDraft(typed, asking('How?'), b);
    expect(more).toMatchObject({ draft: asking('How?'), status: 'other' });
    expect(stored.get(draftKey)).toContain('Why');
    // The tab's own text outlives a reload.
    expect(openDraft(b)).toMatchObject({ draft: asking('How?'), status: 'other', other: asking('Why') });
  });

  test('with the same text has nothing to choose, whatever the order in which its fields were filled', () => {
    const { a, b } = browser();
    const filled = (items: Record<string, string>): Draft => ({ requests: [{ question: '', items }], addresses: {} });
    const second = openDraft(b);
    changeDraft(openDraft(a), filled({ files: 'x', actions: 'y' }), a);
    const typed = changeDraft(second, filled({ actions: 'y', files: 'x' }), b);
    expect(typed).toMatchObject({ status: 'stored', taken: false });
    expect(typed).not.toHaveProperty('other');
  });
});

describe('Two texts', () => {
  function conflict() {
    const both = browser();
    const second = openDraft(both.b);
    const first = changeDraft(openDraft(both.a), asking('Why'), both.a);
    return { ...both, first, second: changeDraft(second, asking('How?'), both.b) };
  }

  test('become that of the other tab', () => {
    const { b } = conflict();
    expect(takeStored(b)).toMatchObject({ draft: asking('Why'), status: 'stored' });
    expect(openDraft(b)).toMatchObject({ draft: asking('Why'), status: 'stored' });
  });
  test('become that of this tab, and then the other tab is asked', () => {
    const { a, b, first, second } = conflict();
    expect(keepDraft(second.draft, b)).toMatchObject({ draft: asking('How?'), status: 'stored' });
    expect(followStorage(first, a)).toMatchObject({ draft: asking('Why'), status: 'other', other: asking('How?') });
    expect(openDraft(b)).toMatchObject({ draft: asking('How?'), status: 'stored' });
  });
  test('need no choice any more once one goes on from the other', () => {
    const { b, second, first, a } = conflict();
    changeDraft(first, asking('How? And why?'), a);
    expect(followStorage(second, b)).toMatchObject({ draft: asking('How? And why?'), status: 'stored', taken: true });
  });
});

describe('A draft that another tab', () => {
  test('erased stays here until that is confirmed', () => {
    const { a, b, stored } = browser();
    const first = changeDraft(openDraft(a), asking('Why'), a);
    changeDraft(openDraft(b), emptyDraft(), b);
    expect(stored.size).toBe(0);
    const told = followStorage(first, a);
    expect(told).toMatchObject({ draft: asking('Why'), status: 'other', other: emptyDraft() });
    expect(changeDraft(told, asking('Why?'), a).status).toBe('other');
    expect(stored.size).toBe(0);
    expect(takeStored(a)).toMatchObject({ draft: emptyDraft(), status: 'none' });
    expect(keepDraft(told.draft, a).status).toBe('stored');
    expect(stored.get(draftKey)).toContain('Why');
  });
  test('shortened or corrected is not taken over', () => {
    const { a, b } = browser();
    const first = changeDraft(openDraft(a), asking('Why is it empty?'), a);
    changeDraft(openDraft(b), asking('Why is it'), b);
    expect(followStorage(first, a)).toMatchObject({ draft: asking('Why is it empty?'), status: 'other' });
  });
  test.each<[string, Draft, Draft]>([
    [
      'an address',
      asking('', { addresses: { admin: 'a@b.example' } }),
      asking('', { addresses: { admin: 'c@d.example' } }),
    ],
    ['another access', asking('', { access: 'ready' }), asking('', { access: 'later' })],
    [
      'fewer requests',
      {
        requests: [
          { question: 'One?', items: {} },
          { question: 'Two?', items: {} },
        ],
        addresses: {},
      },
      asking('One?'),
    ],
  ])('gave %s is not taken over', (_, here, there) => {
    const { a, b } = browser();
    const first = changeDraft(openDraft(a), here, a);
    keepDraft(there, b);
    expect(followStorage(first, a)).toMatchObject({ draft: here, status: 'other', other: there });
  });
});

describe('A stored text that cannot be read', () => {
  test('is not replaced until that is chosen', () => {
    const { a, stored } = browser();
    const old = '{"text":"Why is the report empty?"}';
    stored.set(draftKey, old);
    const first = openDraft(a);
    expect(first).toEqual({ draft: emptyDraft(), status: 'broken', seen: old });
    const typed = changeDraft(first, asking('Why?'), a);
    expect(typed).toMatchObject({ draft: asking('Why?'), status: 'broken', seen: old });
    expect(stored.get(draftKey)).toBe(old);
    expect(keepDraft(typed.draft, a).status).toBe('stored');
    expect(stored.get(draftKey)).not.toBe(old);
  });
});

test('Without storage a tab has its own text, and nothing to choose', () => {
  const none: Storages = { local: refuse, session: refuse };
  const first = openDraft(none);
  expect(first).toEqual({ draft: emptyDraft(), status: 'refused', seen: null });
  const typed = changeDraft(first, asking('Why?'), none);
  expect(typed).toEqual({ draft: asking('Why?'), status: 'refused', seen: null });
  expect(followStorage(typed, none)).toBe(typed);
});

test('A storage without room keeps what it has, and the tab what it has', () => {
  const { a, stored } = browser();
  const first = changeDraft(openDraft(a), asking('Why'), a);
  const full: Storages = { ...a, local: () => ({ ...a.local(), setItem: refuse }) };
  const typed = changeDraft(first, asking('Why not?'), full);
  expect(typed).toMatchObject({ draft: asking('Why not?'), status: 'refused' });
  expect(stored.get(draftKey)).toContain('"Why"');
  expect(changeDraft(typed, asking('Why not? No.'), a)).toMatchObject({ status: 'stored' });
});
