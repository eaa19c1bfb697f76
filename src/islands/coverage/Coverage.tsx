import { useMemo, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { inOtherLayout } from '../../i18n/keyboard-layout.ts';
import { plural } from '../../i18n/plural.ts';
import { appliesTo, askable, otherService } from '../../rules/coverage.ts';
import { serviceFor, servicesFor } from '../../rules/same-task.ts';
import { named } from '../../wording/named.ts';
import { Pending } from '../answer/Answer.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { NextStep, WizardNav } from '../answer/WizardNav.tsx';
import { asIsland } from '../island.tsx';
import { Checks, Field } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { Announcement, ToolFrame } from '../form/live-region.tsx';
import { useDeferredRender } from '../form/use-deferred-render.ts';
import { choice, choices, longestText, text } from '../query/parameters.ts';
import { useQuery, writeQuery } from '../query/use-query.ts';
import { CoverageAnswer } from './Answer.tsx';
import { CoverageMatrix } from './Matrix.tsx';
import type { CoverageProps } from './props.ts';
import { taskSearch } from './task-search.ts';
import type { TaskLinks } from './TaskLink.tsx';
import { TasksAnswer } from './TasksAnswer.tsx';

/** Is my task covered, and by which tier? One task, or several at once. A thin form over rules/coverage. */
export default asIsland(Coverage);

function Coverage(props: CoverageProps) {
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
  const { values, set, ...query } = useQuery(parameters, props.t.form);
  const search = useMemo(() => taskSearch(props.tasks), []);
  const { deployment, has = [], q: words = '' } = values;
  const services = servicesFor(policy, values.service ?? [], deployment);
  const [service] = services;
  const hits = words.trim() ? search(words) : undefined;
  const found = hits && servicesFor(policy, hits.length ? hits : search(inOtherLayout(words)), deployment);
  const all = askable(policy).filter((id) => serviceFor(policy, id, deployment) === id);
  const shown = (found ?? all).filter((id) => !deployment || appliesTo(policy, id, deployment));
  const count = shown.length;
  const matches = found && (count ? fill(plural(lang, t.found, count), { n: count }) : t.notFound);
  const entitlements = policy.entitlements.filter(({ id }) => !deployment || makesDifference(policy, deployment, id));
  const missing = [
    ...(deployment ? [] : [{ field: 'deployment', label: props.t.form.deployment }]),
    ...(query.refused.has !== undefined && entitlements.length ? [{ field: 'has', label: props.t.form.has }] : []),
    ...(service ? [] : [{ field: 'task', label: props.t.form.task }]),
  ];
  const answerable = deployment && !missing.length;

  const without = (id: string): string[] => services.filter((one) => one !== id);
  const answerOn = (ids: string[]): void => {
    set({ service: ids });
    // The answer stands above the table: focus it once it is drawn.
    requestAnimationFrame(() => document.getElementById('answer')?.focus());
  };
  const links: TaskLinks = {
    href: (id) => writeQuery({ ...values, service: id }, parameters),
    choose: (id) => answerOn([id]),
  };

  // The focus stays in the table, where the next task is ticked; the live region announces the answer.
  const pick = (id: string, on: boolean) => set({ service: on ? [...services, id] : without(id) });
  // The drawn table may be older than the last choice: its handlers change the latest values.
  const handlers = { pick, choose: links.choose };
  const latest = useRef(handlers);
  latest.current = handlers;
  const matrix = useDeferredRender(
    () => (
      <CoverageMatrix
        shown={shown}
        deployment={deployment}
        picked={services}
        pick={(id, on) => latest.current.pick(id, on)}
        links={{ ...links, choose: (id) => latest.current.choose(id) }}
      />
    ),
    [values],
  );

  return (
    <ToolFrame props={props}>
      <WizardNav current="coverage" values={values} />
      <Form query={query} fieldErrors={unanswered(props.t.form, missing)}>
        <DeploymentChoice value={deployment} onChoose={(value) => set({ deployment: value })} />
        <Checks
          name="has"
          legend={props.t.form.has}
          options={entitlements.map(({ id }) => ({ value: id, label: named(terms, 'entitlements', id).label }))}
          values={has}
          onChange={(all) => set({ has: all })}
        />
        <Field id="task" label={props.t.form.task} hint={t.searchHint}>
          <input
            id="task"
            type="search"
            autocomplete="off"
            maxLength={longestText}
            aria-describedby="task-hint task-error task-found"
            value={words}
            onInput={({ currentTarget }) => set({ q: currentTarget.value })}
          />
        </Field>
        <p id="task-found" class="hint">
          {matches}
        </p>
        <Announcement text={matches} />
      </Form>
      {answerable && service && services.length === 1 && <CoverageAnswer question={{ deployment, has, service }} />}
      {answerable && services.length > 1 && (
        <TasksAnswer question={{ deployment, has, services }} links={links} remove={(id) => answerOn(without(id))} />
      )}
      {missing.length > 0 && <Pending started={Boolean(service ?? deployment)} missing={missing} />}
      <NextStep current="coverage" values={values} answered={Boolean(answerable)} />
      <p class="hint scripted">{props.several.hint}</p>
      {matrix}
      <p class="scripted">
        <button type="button" onClick={() => links.choose(otherService)}>
          {t.unlisted}
        </button>
      </p>
    </ToolFrame>
  );
}

/** Whether an entitlement makes a difference for a version. */
function makesDifference(policy: CoverageProps['policy'], deployment: string, entitlement: string): boolean {
  const required = policy.deployments.some(({ id, requires }) => id === deployment && requires.includes(entitlement));
  return (
    required ||
    policy.tiers.some(({ deployments, paid }) => deployments.includes(deployment) && paid?.entitlement === entitlement)
  );
}
