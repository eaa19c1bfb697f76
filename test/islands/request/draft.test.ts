import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftKey,
  emptyDraft,
  loadDraft,
  saveDraft,
  split,
  splitByTask,
} from '../../../src/islands/request/draft.ts';

function storage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    place: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }),
  };
}
const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};

const draft: Draft = {
  requests: [{ question: 'Why?', single: 'Why?', items: { description: 'Empty', files: 'none' } }],
  access: 'later',
  addresses: { 'account-administrator': 'a@b.example' },
};

describe('The draft', () => {
  test('is stored and read back', () => {
    const { place } = storage();
    expect(loadDraft(place)).toEqual({ draft: emptyDraft(), kept: 'none' });
    expect(saveDraft(place, draft)).toBe('kept');
    expect(loadDraft(place)).toEqual({ draft, kept: 'kept' });
  });
  test('is removed from storage when it is empty', () => {
    const { place, kept } = storage();
    saveDraft(place, draft);
    expect(saveDraft(place, emptyDraft())).toBe('none');
    expect(kept.size).toBe(0);
  });
  test.each([
    ['no JSON', '{"requests":'],
    ['nothing', 'null'],
    ['another shape', '{"text":"Why?"}'],
    ['no request', '{"requests":[],"addresses":{}}'],
    ['values of another kind', '{"requests":[{"question":5,"items":{}}],"addresses":{}}'],
  ])('that is broken (%s) is replaced by an empty one, with a notice', (_, text) => {
    expect(loadDraft(storage({ [draftKey]: text }).place)).toEqual({ draft: emptyDraft(), kept: 'broken' });
  });
  test('is not stored where the browser refuses or has no room', () => {
    expect(loadDraft(refuse)).toEqual({ draft: emptyDraft(), kept: 'refused' });
    expect(saveDraft(refuse, draft)).toBe('refused');
    expect(saveDraft(() => ({ ...storage().place(), setItem: refuse }), draft)).toBe('refused');
  });
});

describe('A request that holds several questions', () => {
  test('is split into one request for each question, with the other fields in each', () => {
    const { requests } = split(draft, 0, ['One?', 'Two?']);
    expect(requests).toEqual([
      { question: 'One?', items: { description: 'Empty', files: 'none' } },
      { question: 'Two?', items: { description: 'Empty', files: 'none' } },
    ]);
  });
  test('keeps the other requests in place', () => {
    const three = split(split(draft, 0, ['One?', 'Two? Three?']), 1, ['Two?', 'Three?']);
    expect(three.requests.map(({ question }) => question)).toEqual(['One?', 'Two?', 'Three?']);
  });
  test('becomes one request for each task', () => {
    const { requests } = splitByTask(draft, 0, ['ssl', 'backup']);
    expect(requests.map(({ service, question }) => [service, question])).toEqual([
      ['ssl', 'Why?'],
      ['backup', 'Why?'],
    ]);
  });
});
