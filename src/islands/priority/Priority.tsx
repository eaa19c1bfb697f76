import { useMemo } from 'preact/hooks';
import { priority } from '../../rules/priority.ts';
import { facts, factValues } from '../../rules/vocabulary.ts';
import { named } from '../../wording/named.ts';
import { factValue } from '../../wording/priority.ts';
import { Pending } from '../answer/Answer.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { NextStep, stepHref, WizardNav } from '../answer/WizardNav.tsx';
import { asIsland } from '../island.tsx';
import { Checks, Choice } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { ToolFrame } from '../form/live-region.tsx';
import { choice, choices } from '../query/parameters.ts';
import { useQuery } from '../query/use-query.ts';
import { PriorityAnswer } from './Answer.tsx';
import { PriorityGrid } from './Grid.tsx';
import type { PriorityProps } from './props.ts';
import { incidentParameters, kindOf, levelFromFacts, questionOf } from './question.ts';

/** How urgent is it? Questions about facts; a thin form over rules/priority. */
export default asIsland(Priority);

function Priority(props: PriorityProps) {
  const { policy, terms, priority: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      has: choices(policy.entitlements.map(({ id }) => id)),
      ...incidentParameters,
    }),
    [],
  );
  const { values: given, set, ...query } = useQuery(parameters, props.t.form);
  const values = { ...given, kind: query.refused.kind === undefined ? kindOf(given) : undefined };
  const { deployment, kind, has } = values;
  const levelled = deployment === undefined || policy.priorities.deployments.includes(deployment);
  const question = questionOf(policy.priorities.deployments, values);
  const answer = question && priority(policy, question);
  const level = answer?.outcome === 'level' ? answer : undefined;
  const unless = level?.consultationUnless;
  // The computed level overrides `?level=`.
  const valuesWithLevel = question ? { ...values, level: levelFromFacts(policy, values) } : values;
  const factQuestions = levelled && kind === 'failure' ? facts : [];
  const missing = [
    ...(deployment ? [] : [{ field: 'deployment', label: props.t.form.deployment }]),
    ...(levelled && !kind ? [{ field: 'kind', label: t.kind.legend }] : []),
    ...(unless && query.refused.has !== undefined ? [{ field: 'has', label: props.t.form.has }] : []),
    ...factQuestions.filter((fact) => !values[fact]).map((fact) => ({ field: fact, label: t[fact].legend })),
  ];

  return (
    <ToolFrame props={props}>
      <WizardNav current="priority" values={valuesWithLevel} />
      <Form query={query} fieldErrors={unanswered(props.t.form, missing)}>
        <DeploymentChoice value={deployment} onChoose={(value) => set({ deployment: value })} />
        {levelled && (
          <Choice
            name="kind"
            legend={t.kind.legend}
            options={(['failure', 'question'] as const).map((value) => ({ value, label: t.kind[value] }))}
            value={kind}
            onChoose={(value) => set({ kind: value })}
          />
        )}
        {factQuestions.map((fact) => (
          <Choice
            key={fact}
            name={fact}
            legend={t[fact].legend}
            options={factValues[fact].map((value) => ({ value, label: factValue(t, fact, value) }))}
            value={values[fact]}
            onChoose={(value) => set({ [fact]: value })}
          />
        ))}
        {unless && (
          <Checks
            name="has"
            legend={props.t.form.has}
            options={[{ value: unless, label: named(terms, 'entitlements', unless).label }]}
            values={has ?? []}
            // Other entitlements were given at other steps, and stay.
            onChange={(values) => set({ has: [...(has ?? []).filter((id) => id !== unless), ...values] })}
          />
        )}
      </Form>
      {question && answer && !missing.length ? (
        <PriorityAnswer
          question={question}
          answer={answer}
          has={has}
          deadlineHref={stepHref(props, 'deadline', valuesWithLevel)}
        />
      ) : (
        <Pending started={Object.keys(given).length > 0} missing={missing} />
      )}
      <NextStep current="priority" values={valuesWithLevel} answered={question !== undefined && !missing.length} />
      <PriorityGrid own={level && question?.kind === 'failure' ? { facts: question, level: level.level } : undefined} />
    </ToolFrame>
  );
}
