import { useMemo } from 'preact/hooks';
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import type { PriorityQuestion } from '../rules/priority.ts';
import { priority } from '../rules/priority.ts';
import type { Facts } from '../rules/vocabulary.ts';
import { factValues } from '../rules/vocabulary.ts';
import { Choice, Problems } from './fields.tsx';
import { choice } from './parameters.ts';
import { PriorityAnswer } from './PriorityAnswer.tsx';
import type { Values } from './query.ts';
import { useQuery } from './query.ts';
import type { ToolProps } from './tool.ts';
import { named } from './tool.ts';

export type PriorityProps = ToolProps & {
  priority: Dictionary['priority'];
  /** Email addresses by role. */
  contacts: Record<string, string>;
};

const facts = ['functions', 'users', 'degree', 'thirdParty'] as const;

/** How urgent is it? Questions about facts; a thin form over rules/priority. */
export default function Priority(props: PriorityProps) {
  const { policy, terms, priority: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      kind: choice(['failure', 'question']),
      ...Object.fromEntries(facts.map((fact) => [fact, choice(factValues[fact])])),
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const { deployment, kind } = values;
  const levelled = deployment === undefined || policy.priorities.deployments.includes(deployment);
  const question = questionOf(policy.priorities.deployments, values);
  const missing = [
    ...(deployment ? [] : [props.t.form.deployment]),
    ...(kind ? [] : [t.kind.legend]),
    ...(kind === 'failure' ? facts.filter((fact) => !values[fact]).map((fact) => t[fact].legend) : []),
  ];

  return (
    <div class="tool">
      <Problems problems={problems} />
      <form
        class="scripted"
        aria-label={props.t.form.fieldsRegion}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Choice
          name="deployment"
          legend={props.t.form.deployment}
          options={policy.deployments.map(({ id }) => {
            const { name, hint } = named(terms, 'deployments', id);
            return { value: id, label: name, hint };
          })}
          value={deployment}
          onChoose={(value) => {
            set({ deployment: value });
          }}
        />
        {levelled && (
          <Choice
            name="kind"
            legend={t.kind.legend}
            options={(['failure', 'question'] as const).map((value) => ({ value, label: t.kind[value] }))}
            value={kind}
            onChoose={(value) => {
              set({ kind: value });
            }}
          />
        )}
        {levelled &&
          kind === 'failure' &&
          facts.map((fact) => (
            <Choice
              key={fact}
              name={fact}
              legend={t[fact].legend}
              options={factValues[fact].map((value) => ({ value, label: labelOf(t, fact, value) }))}
              value={values[fact]}
              onChoose={(value) => {
                set({ [fact]: value });
              }}
            />
          ))}
      </form>
      {question ? (
        <PriorityAnswer props={props} question={question} answer={priority(policy, question)} />
      ) : (
        <p class="pending scripted" role="status">
          {Object.keys(values).length ? fill(props.t.form.missing, { list: missing.join('; ') }) : props.t.form.choose}
        </p>
      )}
    </div>
  );
}

/** The words for a value of a fact. */
export function labelOf(t: Dictionary['priority'], fact: keyof Facts, value: string): string {
  return (t[fact] as Record<string, string>)[value] ?? value;
}

/** The question once it is whole. The values come from schemas of the facts' own words. */
function questionOf(levelled: readonly string[], values: Values): PriorityQuestion | undefined {
  const { deployment, kind } = values;
  if (!deployment) return undefined;
  if (!levelled.includes(deployment) || kind === 'question') return { deployment, kind: 'question' };
  if (!kind || facts.some((fact) => !values[fact])) return undefined;
  const given = Object.fromEntries(facts.map((fact) => [fact, values[fact]])) as Facts;
  return { deployment, kind: 'failure', ...given };
}
