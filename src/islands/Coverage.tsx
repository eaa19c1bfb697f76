import { useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { plural } from '../i18n/plural.ts';
import { appliesTo, askable, coverage, otherService } from '../rules/coverage.ts';
import { CoverageAnswer } from './CoverageAnswer.tsx';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { Checks, Choice, Field, Problems } from './fields.tsx';
import { choice, choices, text } from './parameters.ts';
import { useQuery } from './query.ts';
import type { Task } from './task-search.ts';
import { taskSearch } from './task-search.ts';
import type { ToolProps } from './tool.ts';
import { named } from './tool.ts';

export type CoverageProps = ToolProps & { coverage: Dictionary['coverage']; tasks: Task[]; noScript: string };

/** Is my task covered, and by which tier? A thin form over rules/coverage. */
export default function Coverage(props: CoverageProps) {
  const { policy, terms, lang, coverage: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      has: choices(policy.entitlements.map(({ id }) => id)),
      service: choice([...askable(policy), otherService]),
      q: text(() => true, t.searchHint),
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const find = useMemo(() => taskSearch(props.tasks), []);
  const [typed, setTyped] = useState<string>();
  const words = typed ?? values['q'] ?? '';
  const { deployment, service } = values;
  const has = values['has']?.split(',') ?? [];
  const found = words.trim() ? find(words) : undefined;
  const shown = (found ?? askable(policy)).filter((id) => !deployment || appliesTo(policy, id, deployment));
  const missing = [...(deployment ? [] : [props.t.form.deployment]), ...(service ? [] : [t.ask])];

  const choose = (id: string): void => {
    set({ service: id });
    // The answer stands above the table: lead there, once it is drawn.
    requestAnimationFrame(() => document.getElementById('answer')?.focus());
  };

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
        <Checks
          name="has"
          legend={t.has}
          options={policy.entitlements
            .filter(({ id }) => !deployment || matters(policy, deployment, id))
            .map(({ id }) => ({ value: id, label: named(terms, 'entitlements', id).label }))}
          values={has}
          onChange={(all) => {
            set({ has: all.join(',') });
          }}
        />
        <Field id="task" label={t.search} hint={t.searchHint}>
          <input
            id="task"
            type="search"
            autocomplete="off"
            aria-describedby="task-hint task-found"
            value={words}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              set({ q: currentTarget.value });
            }}
          />
        </Field>
        <p id="task-found" class="hint" role="status">
          {found && (shown.length ? fill(plural(lang, t.found, shown.length), { n: shown.length }) : t.notFound)}
        </p>
      </form>
      {deployment && service ? (
        <CoverageAnswer
          props={props}
          answer={coverage(policy, { deployment, has, service })}
          deployment={deployment}
          has={has}
          service={service}
          choose={choose}
        />
      ) : (
        <p class="pending scripted">
          {service || deployment ? fill(props.t.form.missing, { list: missing.join(', ') }) : props.t.form.choose}
        </p>
      )}
      <p class="unscripted notice">{props.noScript}</p>
      <CoverageMatrix props={props} shown={shown} deployment={deployment} service={service} choose={choose} />
      <p class="scripted">
        <button
          type="button"
          onClick={() => {
            choose(otherService);
          }}
        >
          {t.unlisted}
        </button>
      </p>
    </div>
  );
}

/** Whether an entitlement makes a difference for a version. */
function matters(policy: CoverageProps['policy'], deployment: string, entitlement: string): boolean {
  const required = policy.deployments.some(({ id, requires }) => id === deployment && requires.includes(entitlement));
  return (
    required ||
    policy.tiers.some(({ deployments, paid }) => deployments.includes(deployment) && paid?.entitlement === entitlement)
  );
}
