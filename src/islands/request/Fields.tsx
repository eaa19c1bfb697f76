import { useContext } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { taskName } from '../../wording/coverage.ts';
import { Errors } from '../form/Form.tsx';
import { Field } from '../form/Fields.tsx';
import { useLive } from '../form/live-region.tsx';
import type { Values } from '../query/use-query.ts';
import type { DraftProps, RequestProps } from './Request.tsx';
import type { RequestText } from './draft.ts';
import { split, splitByTask } from './draft.ts';
import { tasksOf } from './compose.ts';
import { fieldId, questionsOf } from './validate.ts';
import { secretsIn } from './detect-secrets.ts';
import { named } from '../answer/tool-props.ts';

/** One request: its question, and what it must contain. */
export function RequestFields({ props, values, draft, index, change }: DraftProps & { values: Values; index: number }) {
  const { policy, terms, request: t } = props;
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
      <legend>{total > 1 ? fill(t.nth, { n: index + 1 }) : t.one}</legend>
      {total > 1 && tasks.length === 1 && <p class="hint">{taskName(props, tasks[0] ?? '')}</p>}
      {tasks.length > 1 && (
        <div class="notice">
          <p>
            {t.tasks} <ClauseLink tool={props} id={policy.request.question} />
          </p>
          <p>
            <button
              type="button"
              id={fieldId('tasks', index)}
              onClick={() => {
                change(splitByTask(draft, index, tasks), t.splitDone);
              }}
            >
              {t.splitTasks}
            </button>
          </p>
        </div>
      )}
      <Text
        props={props}
        id={fieldId('question', index)}
        label={t.question}
        hint={t.questionHint}
        value={one.question}
        onType={(question) => {
          edit({ question });
        }}
      />
      {questions.length > 1 && (
        <div class="notice">
          <p>
            {t.several} <ClauseLink tool={props} id={policy.request.question} />
          </p>
          <ol>
            {questions.map((question, i) => (
              <li key={i}>{question}</li>
            ))}
          </ol>
          <p class="row">
            <button
              type="button"
              onClick={() => {
                change(split(draft, index, questions), t.splitDone);
              }}
            >
              {t.split}
            </button>
            <button
              type="button"
              onClick={() => {
                edit({ single: one.question });
              }}
            >
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
            props={props}
            id={fieldId(id, index)}
            label={asked ? `${capitalize(name)} (${t.asked})` : capitalize(name)}
            hint={hint}
            value={one.items[id] ?? ''}
            onType={(text) => {
              edit({ items: { ...one.items, [id]: text } });
            }}
          />
        );
      })}
      {total > 1 && (
        <p>
          <button
            type="button"
            onClick={() => {
              change({ ...draft, requests: draft.requests.filter((_, i) => i !== index) }, t.removed);
            }}
          >
            {t.remove}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** A field of several lines that warns where a secret seems to stand in it. */
function Text(args: {
  props: RequestProps;
  id: string;
  label: string;
  hint: string;
  value: string;
  onType: (text: string) => void;
}) {
  const { props, id, label, hint, value, onType } = args;
  const [secret] = secretsIn(value);
  const warning = secret && props.request.secret[secret];
  useLive(warning);
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={2}
        aria-describedby={`${id}-hint ${id}-error ${id}-secret`}
        aria-invalid={useContext(Errors)[id] !== undefined}
        value={value}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      {warning && (
        <p id={`${id}-secret`} class="notice warning">
          {warning}
        </p>
      )}
    </Field>
  );
}
