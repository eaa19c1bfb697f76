import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftKey,
  emptyDraft,
  loadDraft,
  replaceRequest,
  type RequestText,
  saveDraft,
  splitByQuestion,
  splitByTask,
} from '../../../src/islands/request/draft.ts';

function storage(entries: Record<string, string> = {}) {
  const stored = new Map(Object.entries(entries));
  return {
    stored,
    open: () => ({
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => void stored.set(key, text),
      removeItem: (key: string) => void stored.delete(key),
    }),
  };
}
const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};

const request: RequestText = { question: 'Why?', single: 'Why?', items: { description: 'Empty', files: 'none' } };
const draft: Draft = {
  requests: [request],
  access: 'later',
  addresses: { 'account-administrator': 'a@b.example' },
};

describe('The draft', () => {
  test('is stored and read back', () => {
    const { open } = storage();
    expect(loadDraft(open)).toEqual({ draft: emptyDraft(), status: 'none' });
    expect(saveDraft(draft, open)).toBe('stored');
    expect(loadDraft(open)).toEqual({ draft, status: 'stored' });
  });
  test('is removed from storage when it is empty', () => {
    const { open, stored } = storage();
    saveDraft(draft, open);
    expect(saveDraft(emptyDraft(), open)).toBe('none');
    expect(stored.size).toBe(0);
  });
  test.each([
    ['no JSON', '{"requests":'],
    ['nothing', 'null'],
    ['another shape', '{"text":"Why?"}'],
    ['no request', '{"requests":[],"addresses":{}}'],
    ['values of another kind', '{"requests":[{"question":5,"items":{}}],"addresses":{}}'],
  ])('that is broken (%s) is replaced by an empty one, with a notice', (_, text) => {
    expect(loadDraft(storage({ [draftKey]: text }).open)).toEqual({ draft: emptyDraft(), status: 'broken' });
  });
  test('is not stored where the browser refuses or has no room', () => {
    expect(loadDraft(refuse)).toEqual({ draft: emptyDraft(), status: 'refused' });
    expect(saveDraft(draft, refuse)).toBe('refused');
    expect(saveDraft(draft, () => ({ ...storage().open(), setItem: refuse }))).toBe('refused');
  });
});

describe('A request that holds several questions', () => {
  test('is split into one request for each question, with the other fields in each', () => {
    expect(splitByQuestion(request, ['One?', 'Two?'])).toEqual([
      { question: 'One?', items: { description: 'Empty', files: 'none' } },
      { question: 'Two?', items: { description: 'Empty', files: 'none' } },
    ]);
  });
  test('keeps the other requests in place', () => {
    const two = replaceRequest(draft, 0, splitByQuestion(request, ['One?', 'Two? Three?']));
    const three = replaceRequest(two, 1, splitByQuestion(request, ['Two?', 'Three?']));
    expect(three.requests.map(({ question }) => question)).toEqual(['One?', 'Two?', 'Three?']);
  });
  test('becomes one request for each task', () => {
    expect(splitByTask(request, ['ssl', 'backup']).map(({ service, question }) => [service, question])).toEqual([
      ['ssl', 'Why?'],
      ['backup', 'Why?'],
    ]);
  });
});
