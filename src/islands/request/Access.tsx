import { named } from '../../wording/named.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { Choice } from '../form/Fields.tsx';
import { accessOf } from './compose.ts';
import { useRequest } from './props.ts';

/** Whether support can reach the server, for a version that needs it. The password itself is never asked for. */
export function RequestAccess() {
  const { policy, terms, request: t, accessName, values, draft, change } = useRequest();
  const access = accessOf(policy, values.deployment);
  if (!access) return null;
  return (
    <div>
      <Choice
        name="access"
        legend={accessName}
        options={(['ready', 'later'] as const).map((value) => ({ value, label: t[value] }))}
        value={draft.access}
        onChoose={(value) => change({ ...draft, access: value })}
      />
      <p class="hint">
        {named(terms, 'conditions', access.id)} <ClauseLink id={access.clause} /> {t.accessHint}
      </p>
      {draft.access === 'later' && <p class="notice">{t.accessLater}</p>}
    </div>
  );
}
