import { ClauseLink } from '../answer/Answer.tsx';
import { Choice } from '../form/Fields.tsx';
import type { DraftProps } from './Request.tsx';
import { named } from '../../wording/named.ts';

/** Whether support can reach the server. The password itself is never asked for. */
export function RequestAccess(args: DraftProps & { access: { id: string; clause: string } }) {
  const { props, access, draft, change } = args;
  const { terms, request: t } = props;
  return (
    <div>
      <Choice
        name="access"
        legend={props.accessName}
        options={(['ready', 'later'] as const).map((value) => ({ value, label: t[value] }))}
        value={draft.access}
        onChoose={(value) => {
          change({ ...draft, access: value === 'ready' ? 'ready' : 'later' });
        }}
      />
      <p class="hint">
        {named(terms, 'conditions', access.id)} <ClauseLink tool={props} id={access.clause} /> {t.accessHint}
      </p>
      {draft.access === 'later' && <p class="notice">{t.accessLater}</p>}
    </div>
  );
}
