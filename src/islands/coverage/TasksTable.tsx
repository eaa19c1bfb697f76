import { fill } from '../../i18n/fill.ts';
import type { Coverage } from '../../rules/coverage.ts';
import type { Tasks } from '../../rules/tasks.ts';
import { settledOf } from '../../rules/tasks.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import type { CoverageProps } from './Coverage.tsx';
import { mark, taskName, verdictOf } from '../../wording/coverage.ts';
import type { TaskLinks } from './TaskLink.tsx';
import { TaskLink } from './TaskLink.tsx';
import { named } from '../../wording/named.ts';

/** A row for each task: the verdict on it, and what the lowest tier that covers it takes. */
export function TasksTable(args: {
  props: CoverageProps;
  answer: Tasks;
  links: TaskLinks;
  remove: (service: string) => void;
}) {
  const { props, answer, links, remove } = args;
  const { several: t } = props;
  return (
    <table class="tasks stacked">
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.task}</th>
          <th scope="col">{t.verdict}</th>
          <th scope="col">{t.needs}</th>
        </tr>
      </thead>
      <tbody>
        {answer.answers.map(({ service, answer: one }) => {
          const name = taskName(props, service);
          return (
            <tr key={service}>
              <th scope="row">
                <TaskLink links={links} id={service} name={name} />
                <button
                  type="button"
                  class="plain"
                  aria-label={fill(t.removeTask, { task: name })}
                  onClick={() => {
                    remove(service);
                  }}
                >
                  {t.remove}
                </button>
              </th>
              <td data-label={t.verdict}>
                <Verdict props={props} service={service} answer={one} />
              </td>
              <td data-label={t.needs}>
                <Needs props={props} answer={one} links={links} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Verdict({ props, service, answer }: { props: CoverageProps; service: string; answer: Coverage }) {
  const settled = settledOf(answer);
  const cell = (tier: string): string | undefined => props.terms.services?.[service]?.cells?.[tier];
  const [lowest, ...more] = settled.outcome === 'covered' ? settled.parts : [];
  return (
    <div>
      <p class="outcome" data-outcome={mark(props, answer)}>
        {verdictOf(props, answer)}
      </p>
      {answer.outcome === 'not-entitled' && (
        <p>
          {props.coverage.then}: {verdictOf(props, answer.then)}
        </p>
      )}
      {lowest?.cell === 'described' && <p class="hint">{cell(lowest.tier)}</p>}
      {more.map(({ tier }) => (
        <p key={tier} class="hint">
          {fill(props.several.also, {
            tier: named(props.terms, 'tiers', tier).name,
            cell: cell(tier) ?? props.coverage.part.all,
          })}
        </p>
      ))}
    </div>
  );
}

function Needs({ props, answer, links }: { props: CoverageProps; answer: Coverage; links: TaskLinks }) {
  const { terms, coverage: t } = props;
  const settled = settledOf(answer);
  if (settled.outcome !== 'covered') {
    const { counterpart } = settled;
    const help = { partner: t.help.partner, release: t.help.release, 'not-listed': t.help.notListed }[settled.outcome];
    return (
      <div>
        <p>
          {help} <ClauseLink tool={props} id={settled.clause} />
        </p>
        {counterpart && (
          <p>
            {t.counterpart} <TaskLink links={links} id={counterpart} name={taskName(props, counterpart)} />
          </p>
        )}
      </div>
    );
  }
  const missing = answer.outcome === 'not-entitled' ? answer.missing : [];
  const needs = [
    ...missing.map(({ entitlement, clause }) => ({ text: named(terms, 'entitlements', entitlement).missing, clause })),
    ...settled.parts[0].conditions.map(({ id, clause }) => ({ text: named(terms, 'conditions', id), clause })),
  ];
  if (!needs.length) return <p>{props.several.nothing}</p>;
  return (
    <ul>
      {needs.map(({ text, clause }) => (
        <li key={text}>
          {text} <ClauseLink tool={props} id={clause} />
        </li>
      ))}
    </ul>
  );
}
