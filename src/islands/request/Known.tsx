import { fill } from '../../i18n/fill.ts';
import { coverage } from '../../rules/coverage.ts';
import { taskName, verdictOf } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';
import { stepHref } from '../answer/WizardNav.tsx';
import { Field } from '../form/Fields.tsx';
import { noLevel } from '../query/parameters.ts';
import { hasLevels, levelOf } from './compose.ts';
import { useRequest } from './props.ts';

/** The results of the earlier steps: the tasks with their verdicts, and the level, which can be chosen here too. */
export function RequestKnown() {
  const tool = useRequest();
  const { policy, terms, request: t, deadline, values, set } = tool;
  const { deployment, has, service: tasks = [] } = values;
  return (
    <>
      <div class="known">
        <p class="label">{tool.t.form.task}</p>
        {tasks.length ? (
          <ul>
            {tasks.map((service) => (
              <li key={service}>
                {taskName(tool, service)}
                {deployment && has && (
                  <small class="hint">{verdictOf(tool, coverage(policy, { deployment, has, service }))}</small>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t.noTask}</p>
        )}
        <p class="hint">
          <a href={stepHref(tool, 'coverage', values)}>{t.checkTask}</a>
        </p>
      </div>
      {hasLevels(policy, deployment) && (
        <Field id="level" label={deadline.level}>
          <select
            id="level"
            aria-describedby="level-error"
            value={levelOf(policy, values) ?? ''}
            onChange={({ currentTarget }) => set({ level: currentTarget.value })}
          >
            <option value="">{t.noLevelYet}</option>
            {policy.levels.map(({ id }) => (
              <option key={id} value={id}>
                {`${fill(tool.levelName, { level: id })}. ${named(terms, 'levels', id).incident}`}
              </option>
            ))}
            <option value={noLevel}>{deadline.noLevel}</option>
          </select>
          <p class="hint">
            <a href={stepHref(tool, 'priority', values)}>{deadline.findLevel}</a>
          </p>
        </Field>
      )}
    </>
  );
}
