import { fill } from '../../i18n/fill.ts';
import { appliesTo } from '../../rules/coverage.ts';
import type { CoverageProps } from './Coverage.tsx';
import type { TaskLinks } from './TaskLink.tsx';
import { TaskLink } from './TaskLink.tsx';
import { named } from '../../wording/named.ts';

/** Every task by tier; with a version chosen, its tiers and tasks only. A row is a link to its answer; a tick adds it to others. */
export function CoverageMatrix(args: {
  props: CoverageProps;
  shown: readonly string[];
  deployment: string | undefined;
  /** The tasks of the answer. */
  picked: readonly string[];
  pick: (service: string, on: boolean) => void;
  links: TaskLinks;
}) {
  const { props, shown, deployment, picked, pick, links } = args;
  const { policy, terms, coverage: t } = props;
  const tiers = policy.tiers.filter(({ deployments }) => !deployment || deployments.includes(deployment));
  const rows = policy.services.flatMap((list) => list.items.map((item) => ({ list, item })));

  const task = (id: string, name: string) => (
    <div class="pick">
      <input
        type="checkbox"
        class="scripted"
        form="questions"
        aria-label={fill(props.several.pick, { task: name })}
        checked={picked.includes(id)}
        onChange={({ currentTarget }) => {
          pick(id, currentTarget.checked);
        }}
      />
      <TaskLink links={links} id={id} name={name} current={picked.includes(id)} />
    </div>
  );

  return (
    <table class="matrix stacked">
      <caption>{t.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{t.task}</th>
          {tiers.map(({ id }) => (
            <th scope="col" key={id}>
              {named(terms, 'tiers', id).short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found(shown, rows).map(({ list, item }) => {
          const { id } = item;
          return (
            <tr id={`task-${id}`} key={id}>
              <th scope="row">{task(id, named(terms, 'services', id).name)}</th>
              {tiers.map((tier) => {
                const cell = tier.id in list.tiers ? (item.cells?.[tier.id] ?? 'provided') : 'not-here';
                const text = {
                  described: () => named(terms, 'services', id).cells?.[tier.id],
                  provided: () => t.provided,
                  'not-provided': () => t.notProvided,
                  'not-here': () => t.notHere,
                }[cell]();
                return (
                  <td key={tier.id} data-label={named(terms, 'tiers', tier.id).short} class={cell}>
                    <span>{text}</span>
                  </td>
                );
              })}
            </tr>
          );
        })}
        {policy.matters
          .filter(({ id }) => shown.includes(id) && (!deployment || appliesTo(policy, id, deployment)))
          .map(({ id, outcome }) => (
            <tr id={`task-${id}`} key={id}>
              <th scope="row">{task(id, named(terms, 'matters', id).name)}</th>
              <td colSpan={tiers.length} class="not-provided">
                <span>{outcome === 'partner' ? t.partner : t.release}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The rows to show, in the order in which they were found. */
function found<R extends { item: { id: string } }>(shown: readonly string[], rows: readonly R[]): R[] {
  return shown.flatMap((id) => rows.find(({ item }) => item.id === id) ?? []);
}
