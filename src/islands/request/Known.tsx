import { fill } from '../../i18n/fill.ts';
import { coverage } from '../../rules/coverage.ts';
import { taskName, verdictOf } from '../../wording/coverage.ts';
import { Field } from '../form/Fields.tsx';
import { stepHref } from '../answer/WizardNav.tsx';
import type { Values } from '../query/use-query.ts';
import type { RequestProps } from './Request.tsx';
import { levelOf } from './compose.ts';
import { named } from '../../wording/named.ts';
import { noLevel } from '../query/parameters.ts';

/** What the earlier steps found out: the tasks with their verdicts, and the level, which can be chosen here too. */
export function RequestKnown(args: { props: RequestProps; values: Values; set: (change: Values) => void }) {
  const { props, values, set } = args;
  const { policy, terms, request: t, deadline } = props;
  const { deployment, has } = values;
  const tasks = values['service']?.split(',') ?? [];
  const levelled = deployment !== undefined && policy.priorities.deployments.includes(deployment);
  return (
    <>
      <div class="known">
        <p class="label">{t.task}</p>
        {tasks.length ? (
          <ul>
            {tasks.map((service) => (
              <li key={service}>
                {taskName(props, service)}
                {deployment && has && (
                  <small class="hint">
                    {verdictOf(props, coverage(policy, { deployment, has: has.split(','), service }))}
                  </small>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t.noTask}</p>
        )}
        <p class="hint">
          <a href={stepHref(props, 'coverage', values)}>{t.checkTask}</a>
        </p>
      </div>
      {levelled && (
        <Field id="level" label={deadline.level}>
          <select
            id="level"
            aria-describedby="level-error"
            value={levelOf(policy, values) ?? ''}
            onChange={({ currentTarget }) => {
              set({ level: currentTarget.value });
            }}
          >
            <option value="">{t.noLevelYet}</option>
            {policy.levels.map(({ id }) => (
              <option key={id} value={id}>
                {fill('{level}. {incident}', {
                  level: fill(props.levelName, { level: id }),
                  incident: named(terms, 'levels', id).incident,
                })}
              </option>
            ))}
            <option value={noLevel}>{deadline.noLevel}</option>
          </select>
          <p class="hint">
            <a href={stepHref(props, 'priority', values)}>{deadline.findLevel}</a>
          </p>
        </Field>
      )}
    </>
  );
}
