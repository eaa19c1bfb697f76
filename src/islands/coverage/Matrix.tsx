import { fill } from '../../i18n/fill.ts';
import { taskCells } from '../../wording/coverage-cell.ts';
import { taskName } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';
import { StackedTable } from '../answer/StackedTable.tsx';
import { useCoverage } from './props.ts';
import { TaskLink, type TaskLinks } from './TaskLink.tsx';

/** Every task by tier; with a version chosen, its tiers and tasks only. A row is a link to its answer; a tick adds it to others. */
export function CoverageMatrix(props: {
  /** The tasks to show; services in this order. */
  shown: readonly string[];
  deployment: string | undefined;
  /** The tasks of the answer. */
  picked: readonly string[];
  pick: (service: string, on: boolean) => void;
  links: TaskLinks;
}) {
  const { shown, deployment, picked, pick, links } = props;
  const tool = useCoverage();
  const { policy, terms, coverage: t } = tool;
  const tiers = policy.tiers.filter(({ deployments }) => !deployment || deployments.includes(deployment));
  const services = policy.services.flatMap(({ items }) => items.map(({ id }) => id));
  const rows = [
    ...shown
      .filter((id) => services.includes(id))
      .map((id) => ({
        id,
        cells: taskCells(tool, t, id, tiers).map(({ tier, kind, text }) => (
          <td key={tier} data-label={tier} class={kind}>
            <span>{text}</span>
          </td>
        )),
      })),
    ...policy.matters
      .filter(({ id }) => shown.includes(id))
      .map(({ id, outcome }) => ({
        id,
        cells: (
          <td colSpan={tiers.length} class="not-provided">
            <span>{t[outcome]}</span>
          </td>
        ),
      })),
  ];
  return (
    <StackedTable
      class="matrix"
      caption={t.matrix}
      columns={[tool.t.form.task, ...tiers.map(({ id }) => named(terms, 'tiers', id).short)]}
    >
      {rows.map(({ id, cells }) => (
        <tr id={`task-${id}`} key={id}>
          <th scope="row">
            <div class="pick">
              <input
                type="checkbox"
                class="scripted"
                form="questions"
                aria-label={fill(tool.several.pick, { task: taskName(tool, id) })}
                checked={picked.includes(id)}
                onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
              />
              <TaskLink links={links} id={id} name={taskName(tool, id)} current={picked.includes(id)} />
            </div>
          </th>
          {cells}
        </tr>
      ))}
    </StackedTable>
  );
}
