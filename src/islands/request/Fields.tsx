import { capitalize } from '../../i18n/format.ts';
import { useContext } from 'preact/hooks';
import { taskName } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { Field } from '../form/Fields.tsx';
import { Errors } from '../form/Form.tsx';
import { useLive } from '../form/live-region.tsx';
import { tasksOf } from './compose.ts';
import { secretsIn } from './detect-secrets.ts';
import { type RequestText, split, splitByTask } from './draft.ts';
import { useRequest } from './props.ts';
import { fieldId, questionsOf } from './validate.ts';

/** One request: its question, and what it must contain. */
export function RequestFields({ index }: { index: number }) {
  const tool = useRequest();
  const { policy, terms, request: t, values, draft, change } = tool;
  const one = draft.requests[index];
  if (!one) return null;
  const total = draft.requests.length;
  const edit = (next: Partial<RequestText>): void => {
    change({ ...draft, requests: draft.requests.map((old, i) => (i === index ? { ...old, ...next } : old)) });
  };
  const tasks = tasksOf(values, one);
  const questions = questionsOf(one);
  return (
    <fieldset class="request">
      <legend>{total > 1 ? `${t.one} ${index + 1}` : t.one}</legend>
      {total > 1 && tasks.length === 1 && <p class="hint">{taskName(tool, tasks[0] ?? '')}</p>}
      {tasks.length > 1 && (
        <div class="notice">
          <p>
            {t.tasks} <ClauseLink id={policy.request.question} />
          </p>
          <p>
            <button
              type="button"
              id={fieldId('tasks', index)}
              onClick={() => change(splitByTask(draft, index, tasks), t.splitDone)}
            >
              {t.splitTasks}
            </button>
          </p>
        </div>
      )}
      <Text
        id={fieldId('question', index)}
        label={t.question}
        hint={t.questionHint}
        value={one.question}
        onType={(question) => edit({ question })}
      />
      {questions.length > 1 && (
        <div class="notice">
          <p>
            {t.several} <ClauseLink id={policy.request.question} />
          </p>
          <ol>
            {questions.map((question, i) => (
              <li key={i}>{question}</li>
            ))}
          </ol>
          <p class="row">
            <button type="button" onClick={() => change(split(draft, index, questions), t.splitDone)}>
              {t.split}
            </button>
            <button type="button" onClick={() => edit({ single: one.question })}>
              {t.single}
            </button>
          </p>
        </div>
      )}
      {policy.request.items.map(({ id, asked }) => {
        const { name, hint } = named(terms, 'request', id);
        return (
          <Text
            key={id}
            id={fieldId(id, index)}
            label={asked ? `${capitalize(name)} (${t.asked})` : capitalize(name)}
            hint={hint}
            value={one.items[id] ?? ''}
            onType={(text) => edit({ items: { ...one.items, [id]: text } })}
          />
        );
      })}
      {total > 1 && (
        <p>
          <button
            type="button"
            onClick={() => change({ ...draft, requests: draft.requests.filter((_, i) => i !== index) }, t.removed)}
          >
            {t.remove}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** A field of several lines that warns where a secret seems to stand in it. */
function Text(props: { id: string; label: string; hint: string; value: string; onType: (text: string) => void }) {
  const { id, label, hint, value, onType } = props;
  const { request: t } = useRequest();
  const [secret] = secretsIn(value);
  const warning = secret && t.secret[secret];
  useLive(warning);
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={2}
        aria-describedby={`${id}-hint ${id}-error ${id}-secret`}
        aria-invalid={useContext(Errors)[id] !== undefined}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {warning && (
        <p id={`${id}-secret`} class="notice warning">
          {warning}
        </p>
      )}
    </Field>
  );
}
