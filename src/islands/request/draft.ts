// The draft of a request, stored in this browser only.
import { array, enum as oneOf, minLength, object, optional, type output, record, string } from 'zod/mini';

/** One request: one question, and what it must contain by id. */
const RequestText = object({
  question: string(),
  /** The question that the partner marked as one, although it reads like several. */
  single: optional(string()),
  /** The task, where the draft has a request for each of several. */
  service: optional(string()),
  items: record(string(), string()),
});
export type RequestText = output<typeof RequestText>;

const Draft = object({
  requests: array(RequestText).check(minLength(1)),
  /** Whether support has access to the server already. */
  access: optional(oneOf(['ready', 'later'])),
  /** Addresses that the site does not know, by role. */
  addresses: record(string(), string()),
});
export type Draft = output<typeof Draft>;

/** The name changes with the shape: a draft of another shape is left alone. */
export const draftKey = 'request-draft-1';

export function emptyDraft(): Draft {
  return { requests: [{ question: '', items: {} }], addresses: {} };
}

/** `broken`: the stored draft cannot be read. `refused`: the browser does not allow storage. */
export type DraftStatus = 'none' | 'stored' | 'broken' | 'refused';

/** A function, since a browser that blocks its storage throws as soon as `localStorage` is named. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const browserStorage: OpenStorage = () => localStorage;

export function loadDraft(open = browserStorage): { draft: Draft; status: DraftStatus } {
  let text: string | null;
  try {
    text = open().getItem(draftKey);
  } catch {
    return { draft: emptyDraft(), status: 'refused' };
  }
  if (text === null) return { draft: emptyDraft(), status: 'none' };
  try {
    return { draft: Draft.parse(JSON.parse(text)), status: 'stored' };
  } catch {
    return { draft: emptyDraft(), status: 'broken' };
  }
}

/** Stores the draft; an empty one is removed from storage. */
export function saveDraft(draft: Draft, open = browserStorage): DraftStatus {
  const text = JSON.stringify(draft);
  const empty = text === JSON.stringify(emptyDraft());
  try {
    if (empty) open().removeItem(draftKey);
    else open().setItem(draftKey, text);
    return empty ? 'none' : 'stored';
  } catch {
    return 'refused';
  }
}

/** The draft with a request replaced by others, or removed. */
export function replaceRequest(draft: Draft, index: number, by: readonly RequestText[]): Draft {
  return { ...draft, requests: draft.requests.flatMap((one, i) => (i === index ? by : one)) };
}

/** A request for each question, with the other fields in each. */
export function splitByQuestion(request: RequestText, questions: readonly string[]): RequestText[] {
  return questions.map((question) => ({ ...request, question, single: undefined }));
}

/** A request for each task, with the same fields in each. */
export function splitByTask(request: RequestText, tasks: readonly string[]): RequestText[] {
  return tasks.map((service) => ({ ...request, service }));
}
