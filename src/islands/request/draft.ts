// The draft of a request. It is kept in this browser only, and goes nowhere else.
import { array, enum as oneOf, minLength, object, optional, type output, record, string } from 'zod/mini';

/** One request: one question, and what it must contain by id. */
const RequestText = object({
  question: string(),
  /** The question that the partner said is one, although it reads like several. */
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

/** Whether nothing has been written into it. */
function isEmpty(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft());
}

/** How it stands with the draft: `broken` was kept but cannot be read, `refused` is not kept at all. */
export type Kept = 'none' | 'kept' | 'broken' | 'refused';

/** The storage is asked for anew each time: a browser that blocks it throws as soon as it is named. */
export type Place = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function loadDraft(place: Place): { draft: Draft; kept: Kept } {
  let text: string | null;
  try {
    text = place().getItem(draftKey);
  } catch {
    return { draft: emptyDraft(), kept: 'refused' };
  }
  if (text === null) return { draft: emptyDraft(), kept: 'none' };
  try {
    const { success, data } = Draft.safeParse(JSON.parse(text));
    if (success) return { draft: data, kept: 'kept' };
  } catch {
    // Not even JSON.
  }
  return { draft: emptyDraft(), kept: 'broken' };
}

/** Keeps the draft; an empty one leaves nothing behind. */
export function saveDraft(place: Place, draft: Draft): Kept {
  try {
    if (isEmpty(draft)) {
      place().removeItem(draftKey);
      return 'none';
    }
    place().setItem(draftKey, JSON.stringify(draft));
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** A request split into several, one for each question; what else was written goes with each. */
export function split(draft: Draft, index: number, questions: readonly string[]): Draft {
  return replaceRequest(draft, index, (one) => questions.map((question) => ({ ...one, question, single: undefined })));
}

/** A request for each of several tasks. */
export function splitByTask(draft: Draft, index: number, services: readonly string[]): Draft {
  return replaceRequest(draft, index, (one) => services.map((service) => ({ ...one, service })));
}

function replaceRequest(draft: Draft, index: number, by: (one: RequestText) => RequestText[]): Draft {
  return { ...draft, requests: draft.requests.flatMap((one, i) => (i === index ? by(one) : [one])) };
}
