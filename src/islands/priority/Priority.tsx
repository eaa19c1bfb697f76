import { useMemo } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { priority } from '../../rules/priority.ts';
import type { Facts } from '../../rules/vocabulary.ts';
import { factValues } from '../../rules/vocabulary.ts';
import { Pending } from '../answer/Answer.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { Checks, Choice } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { Tool } from '../form/live-region.tsx';
import { choice, choices } from '../query/parameters.ts';
import { factParameters, facts, levelFromFacts, questionOf } from './question.ts';
import { PriorityAnswer } from './Answer.tsx';
import type { Grid } from './Grid.tsx';
import { PriorityGrid } from './Grid.tsx';
import { useQuery } from '../query/use-query.ts';
import { NextStep, stepHref, Steps } from '../answer/WizardNav.tsx';
import type { ToolProps } from '../tool-context.ts';
import { named } from '../../wording/named.ts';

export type PriorityProps = ToolProps & {
  priority: Dictionary['priority'];
  /** Email addresses by role. */
  contacts: Record<string, string>;
  grid: Grid;
  noScript: string;
};

/** How urgent is it? Questions about facts; a thin form over rules/priority. */
export default function Priority(props: PriorityProps) {
  const { policy, terms, priority: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      kind: choice(['failure', 'question']),
      has: choices(policy.entitlements.map(({ id }) => id)),
      ...factParameters,
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const { deployment, kind } = values;
  const levelled = deployment === undefined || policy.priorities.deployments.includes(deployment);
  const question = questionOf(policy.priorities.deployments, values);
  const answer = question && priority(policy, question);
  const level = answer?.outcome === 'level' ? answer : undefined;
  const unless = level?.consultationUnless;
  const has = values['has']?.split(',');
  // The level that the facts come to goes with them; one chosen by hand elsewhere gives way to it.
  const onwards = question ? { ...values, level: levelFromFacts(policy, values) } : values;
  const missing = [
    ...(deployment ? [] : [{ field: 'deployment', label: props.t.form.deployment }]),
    ...(kind ? [] : [{ field: 'kind', label: t.kind.legend }]),
    ...(kind === 'failure'
      ? facts.filter((fact) => !values[fact]).map((fact) => ({ field: fact, label: t[fact].legend }))
      : []),
  ];

  return (
    <Tool>
      <Steps tool={props} current="priority" values={onwards} />
      <Form t={props.t.form} problems={problems} faults={question ? [] : unanswered(props.t.form, missing)}>
        <DeploymentChoice
          tool={props}
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
        {unless && (
          <Checks
            name="has"
            legend={t.has}
            options={[{ value: unless, label: named(terms, 'entitlements', unless).label }]}
            values={has ?? []}
            onChange={(values) => {
              // What else is held was said elsewhere on the path, and stays.
              set({ has: [...(has ?? []).filter((id) => id !== unless), ...values].join() });
            }}
          />
        )}
      </Form>
      {question && answer ? (
        <PriorityAnswer
          props={props}
          question={question}
          answer={answer}
          has={has}
          whenDue={stepHref(props, 'deadline', onwards)}
        />
      ) : (
        <Pending t={props.t.form} started={Object.keys(values).length > 0} missing={missing} />
      )}
      <NextStep tool={props} current="priority" values={onwards} answered={question !== undefined} />
      <p class="unscripted notice">{props.noScript}</p>
      <PriorityGrid
        t={t}
        grid={props.grid}
        own={level && question?.kind === 'failure' ? { facts: question, level: level.level } : undefined}
      />
    </Tool>
  );
}

/** The words for a value of a fact. */
export function labelOf(t: Dictionary['priority'], fact: keyof Facts, value: string): string {
  return (t[fact] as Record<string, string>)[value] ?? value;
}
