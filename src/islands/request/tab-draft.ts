// One stored draft, and several tabs that write it: none replaces a text that it has not seen, or that another tab's text
// does not go on from. Until the reader chooses, a tab's own text is kept in its session, which a reload does not end.
import { type Draft, draftKey, type DraftStatus, emptyDraft, loadDraft, type OpenStorage, saveDraft } from './draft.ts';

export type TabDraft = {
  draft: Draft;
  /** `other`: storage holds the text of another tab, and `broken`: one that cannot be read; this tab writes neither. */
  status: DraftStatus | 'other';
  /** The stored text as this tab last read or wrote it; null where there is none. */
  seen: string | null;
  /** Whether the draft came from another tab while this one was open. */
  taken?: boolean;
  /** With `other`: the draft of the other tab, empty where that erased it. */
  other?: Draft;
};

export type Storages = { local: OpenStorage; session: OpenStorage };
const browserStorages: Storages = { local: () => localStorage, session: () => sessionStorage };

/** The draft of a tab that is opened: what it kept in its session, or else the stored one. */
export function openDraft(storages = browserStorages): TabDraft {
  return compare(loadDraft(storages.session).draft, storages);
}

/** What becomes of a tab's draft when the storage may have changed. */
export function followStorage(tab: TabDraft, storages = browserStorages): TabDraft {
  return storedText(storages) === tab.seen ? tab : reconcile(tab, storages);
}

/** Changes the tab's draft, and stores it unless another tab has stored another text. */
export function changeDraft(tab: TabDraft, draft: Draft, storages = browserStorages): TabDraft {
  const mayWrite = tab.status !== 'other' && tab.status !== 'broken';
  if (mayWrite && storedText(storages) === tab.seen) return keepDraft(draft, storages);
  return reconcile({ ...tab, draft }, storages);
}

/** Stores a draft in place of whatever the storage holds. */
export function keepDraft(draft: Draft, storages = browserStorages): TabDraft {
  const status = saveDraft(draft, storages.local);
  saveDraft(emptyDraft(), storages.session);
  return { draft, status, seen: storedText(storages) };
}

/** Takes the stored draft in place of the tab's own. */
export function takeStored(storages = browserStorages): TabDraft {
  return { ...compare(emptyDraft(), storages), taken: true };
}

/** The text of a draft, to read and to copy. */
export function textOf({ requests, addresses }: Draft): string {
  const texts = requests.flatMap(({ question, items }) => [question, ...Object.values(items)]);
  return [...texts, ...Object.values(addresses)].filter(Boolean).join('\n\n');
}

function storedText({ local }: Storages): string | null {
  try {
    return local().getItem(draftKey);
  } catch {
    return null;
  }
}

function reconcile({ draft, taken = false }: TabDraft, storages: Storages): TabDraft {
  const next = compare(draft, storages);
  return { ...next, taken: taken || !goesOnFrom(draft, next.draft) };
}

/** The tab's own draft beside the stored one: the stored one where that goes on from it, else both. */
function compare(own: Draft, storages: Storages): TabDraft {
  const { draft: stored, status } = loadDraft(storages.local);
  const seen = storedText(storages);
  if (status === 'refused') return { draft: own, status, seen };
  if (status !== 'broken' && goesOnFrom(stored, own)) {
    saveDraft(emptyDraft(), storages.session);
    return { draft: stored, status, seen };
  }
  saveDraft(own, storages.session);
  return status === 'broken' ? { draft: own, status, seen } : { draft: own, status: 'other', seen, other: stored };
}

/** Whether a draft holds each text of another one, or a longer text that begins with it. */
function goesOnFrom(longer: Draft, shorter: Draft): boolean {
  const all = (of: Record<string, string>, begin: Record<string, string>): boolean =>
    Object.entries(begin).every(([id, text]) => (of[id] ?? '').startsWith(text));
  return (
    (shorter.access === undefined || shorter.access === longer.access) &&
    all(longer.addresses, shorter.addresses) &&
    shorter.requests.every(({ question, items }, i) => {
      const same = longer.requests[i];
      return (same?.question ?? '').startsWith(question) && all(same?.items ?? {}, items);
    })
  );
}
