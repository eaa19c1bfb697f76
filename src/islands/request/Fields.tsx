import { useContext } from 'preact/hooks';
import { capitalize } from '../../i18n/format.ts';
import { taskName } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { Field } from '../form/Fields.tsx';
import { Errors } from '../form/Form.tsx';
import { useAnnouncement } from '../form/live-region.tsx';
import { tasksOf } from './compose.ts';
import { secretsIn } from './detect-secrets.ts';
import { replaceRequest, type RequestText, splitByQuestion, splitByTask } from './draft.ts';
import { useRequest } from './props.ts';
import { fieldId, questionsOf } from './validate.ts';

/** One request: its question, and what it must contain. */
export function RequestFields({ index, request }: { index: number; request: RequestText }) {
  const tool = useRequest();
  const { policy, terms, request: t, values, draft, change } = tool;
  const several = draft.requests.length > 1;
  const tasks = tasksOf(values, request);
  const [task = ''] = tasks;
  const questions = questionsOf(request);
  const replaceBy = (requests: RequestText[], message?: string) =>
    change(replaceRequest(draft, index, requests), message);
  const edit = (next: Partial<RequestText>) => replaceBy([{ ...request, ...next }]);
  const former = Object.entries(request.items).filter(
    ([id, text]) => text && !policy.request.items.some((item) => item.id === id),
  );
  return (
    <fieldset class="request">
      <legend>{several ? `${t.one} ${index + 1}` : t.one}</legend>
      {several && tasks.length === 1 && <p class="hint">{taskName(tool, task)}</p>}
      {tasks.length > 1 && (
        <div class="notice">
          <p>
            {t.tasks} <ClauseLink id={policy.request.question} />
          </p>
          <p>
            <button
              type="button"
              id={fieldId('tasks', index)}
              onClick={() => replaceBy(splitByTask(request, tasks), t.splitDone)}
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
        value={request.question}
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
            <button type="button" onClick={() => replaceBy(splitByQuestion(request, questions), t.splitDone)}>
              {t.split}
            </button>
            <button type="button" onClick={() => edit({ single: request.question })}>
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
            value={request.items[id] ?? ''}
            onType={(text) => edit({ items: { ...request.items, [id]: text } })}
          />
        );
      })}
      {former.map(([id, value]) => (
        <Text
          key={id}
          id={fieldId(id, index)}
          label={t.former}
          hint={t.formerHint}
          value={value}
          onType={(text) => edit({ items: { ...request.items, [id]: text } })}
        />
      ))}
      {several && (
        <p>
          <button type="button" onClick={() => replaceBy([], t.removed)}>
            {t.remove}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** A field of several lines that warns of text that looks like a secret. */
function Text(props: { id: string; label: string; hint: string; value: string; onType: (text: string) => void }) {
  const { id, value, onType } = props;
  const { request: t } = useRequest();
  const [secret] = secretsIn(value);
  const warning = secret && t.secret[secret];
  useAnnouncement(warning);
  return (
    <Field {...props}>
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
