import { useMemo, useRef, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import { appliesTo, askable, coverage, otherService } from '../../rules/coverage.ts';
import { tasks } from '../../rules/tasks.ts';
import { Pending } from '../answer/Answer.tsx';
import { CoverageAnswer } from './Answer.tsx';
import { CoverageMatrix } from './Matrix.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { Checks, Field } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { useLater } from '../form/use-deferred-render.ts';
import { Tool, useLive } from '../form/live-region.tsx';
import { choice, choices, longestText, text } from '../query/parameters.ts';
import { useQuery, writeQuery } from '../query/use-query.ts';
import { NextStep, Steps } from '../answer/WizardNav.tsx';
import type { Task } from './task-search.ts';
import { taskSearch } from './task-search.ts';
import type { TaskLinks } from './TaskLink.tsx';
import { TasksAnswer } from './TasksAnswer.tsx';
import type { ToolProps } from '../tool-context.ts';
import { named } from '../../wording/named.ts';

export type CoverageProps = ToolProps & {
  coverage: Dictionary['coverage'];
  several: Dictionary['tasks'];
  tasks: Task[];
  noScript: string;
};

/** Is my task covered, and by which tier? One task, or several at once. A thin form over rules/coverage. */
export default function Coverage(props: CoverageProps) {
  const { policy, terms, lang, coverage: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      has: choices(policy.entitlements.map(({ id }) => id)),
      service: { ...choices([...askable(policy), otherService]), field: 'task' },
      q: { ...text(() => true, t.searchHint), field: 'task' },
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const find = useMemo(() => taskSearch(props.tasks), []);
  const [typed, setTyped] = useState<string>();
  const words = typed ?? values['q'] ?? '';
  const { deployment } = values;
  const services = [...new Set(values['service']?.split(','))];
  const [service] = services;
  const has = values['has']?.split(',') ?? [];
  const found = words.trim() ? find(words) : undefined;
  const shown = (found ?? askable(policy)).filter((id) => !deployment || appliesTo(policy, id, deployment));
  const missing = [
    ...(deployment ? [] : [{ field: 'deployment', label: props.t.form.deployment }]),
    ...(service ? [] : [{ field: 'task', label: t.task }]),
  ];

  const answerOn = (ids: readonly string[]): void => {
    set({ service: ids.join() });
    // The answer stands above the table: lead there, once it is drawn.
    requestAnimationFrame(() => document.getElementById('answer')?.focus());
  };
  const links: TaskLinks = {
    href: (id) => writeQuery({ ...values, service: id }, parameters),
    choose: (id) => answerOn([id]),
  };

  // The focus stays in the table, where the next task is ticked; the live region tells the answer.
  const pick = (id: string, on: boolean): void => {
    set({ service: (on ? [...services, id] : services.filter((one) => one !== id)).join() });
  };
  // The table may be older than the last choice: what is done in it adds to what holds now.
  const now = useRef({ pick, choose: links.choose });
  now.current = { pick, choose: links.choose };
  const matrix = useLater(
    () => (
      <CoverageMatrix
        props={props}
        shown={shown}
        deployment={deployment}
        picked={services}
        pick={(id, on) => now.current.pick(id, on)}
        links={{ href: links.href, choose: (id) => now.current.choose(id) }}
      />
    ),
    [values, words],
  );

  return (
    <Tool>
      <Steps tool={props} current="coverage" values={values} />
      <Form t={props.t.form} problems={problems} faults={unanswered(props.t.form, missing)}>
        <DeploymentChoice
          tool={props}
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
            maxLength={longestText}
            aria-describedby="task-hint task-error task-found"
            value={words}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              set({ q: currentTarget.value });
            }}
          />
        </Field>
        <Found
          text={found && (shown.length ? fill(plural(lang, t.found, shown.length), { n: shown.length }) : t.notFound)}
        />
      </Form>
      {deployment && service && services.length === 1 && (
        <CoverageAnswer
          props={props}
          answer={coverage(policy, { deployment, has, service })}
          deployment={deployment}
          has={has}
          service={service}
          choose={links.choose}
        />
      )}
      {deployment && services.length > 1 && (
        <TasksAnswer
          props={props}
          answer={tasks(policy, { deployment, has, services })}
          deployment={deployment}
          has={has}
          links={links}
          remove={(id) => answerOn(services.filter((one) => one !== id))}
        />
      )}
      {missing.length > 0 && <Pending t={props.t.form} started={Boolean(service ?? deployment)} missing={missing} />}
      <NextStep tool={props} current="coverage" values={values} answered={Boolean(deployment && service)} />
      <p class="unscripted notice">{props.noScript}</p>
      <p class="hint scripted">{props.several.hint}</p>
      {matrix}
      <p class="scripted">
        <button
          type="button"
          onClick={() => {
            links.choose(otherService);
          }}
        >
          {t.unlisted}
        </button>
      </p>
    </Tool>
  );
}

/** How many tasks the words mean. */
function Found({ text }: { text: string | undefined }) {
  useLive(text);
  return (
    <p id="task-found" class="hint">
      {text}
    </p>
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
