import { Announcement } from '../form/live-region.tsx';
import { useRequest } from './props.ts';
import { emptyDraft } from './draft.ts';
import { keepDraft, type TabDraft, takeStored, textOf } from './tab-draft.ts';
import { fieldId } from './validate.ts';

/** Says that the draft came from another tab, or shows its text there and asks which of the two is to be kept. */
export function OtherTab({ tab, choose }: { tab: TabDraft; choose: (tab: TabDraft) => void }) {
  const { request: t } = useRequest();
  const { status, taken, other, seen } = tab;
  if (status !== 'other' && status !== 'broken')
    return taken ? (
      <p class="notice">
        <Announcement text={t.taken} />
        {t.taken}
      </p>
    ) : null;
  const text = other ? textOf(other) : (seen ?? '');
  const erased = other && JSON.stringify(other) === JSON.stringify(emptyDraft());
  const message = erased ? t.otherErased : other ? t.other : t.broken;
  const chosen = (next: TabDraft): void => {
    choose(next);
    // The button that has the focus goes.
    document.getElementById(fieldId('question', 0))?.focus({ preventScroll: true });
  };
  return (
    <div class="notice warning other-tab">
      <Announcement text={other && message} />
      <p>{message}</p>
      {text && (
        <details>
          <summary>{other ? t.otherText : t.brokenText}</summary>
          <textarea readOnly rows={6} value={text} aria-label={other ? t.otherText : t.brokenText} />
        </details>
      )}
      <p class="row">
        {other && (
          <button type="button" onClick={() => chosen(takeStored())}>
            {erased ? t.erase : t.takeOther}
          </button>
        )}
        <button type="button" onClick={() => chosen(keepDraft(tab.draft))}>
          {t.keepOwn}
        </button>
      </p>
    </div>
  );
}
