import { conditionReasons, type CoverageAnswerText } from '../../wording/coverage.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { ReasonList } from '../answer/ReasonList.tsx';
import { StackedTable } from '../answer/StackedTable.tsx';
import { useCoverage } from './props.ts';
import { TaskLink, type TaskLinks } from './TaskLink.tsx';

/** A row for each task: the verdict on it, and what the lowest tier that covers it takes. */
export function TasksTable(props: {
  answers: readonly CoverageAnswerText[];
  links: TaskLinks;
  remove: (service: string) => void;
}) {
  const { answers, links, remove } = props;
  const { several: t, t: common } = useCoverage();
  return (
    <StackedTable class="tasks" caption={t.table} columns={[common.form.task, t.verdict, t.needs]}>
      {answers.map((answer) => (
        <tr key={answer.service}>
          <th scope="row">
            <TaskLink links={links} id={answer.service} name={answer.task} />
            <button
              type="button"
              class="plain"
              aria-label={`${t.remove}: ${answer.task}`}
              onClick={() => remove(answer.service)}
            >
              {t.remove}
            </button>
          </th>
          <td data-label={t.verdict}>
            <Verdict answer={answer} />
          </td>
          <td data-label={t.needs}>
            <Needs answer={answer} />
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}

function Verdict({ answer: { verdict, missing, then, parts } }: { answer: CoverageAnswerText }) {
  const { coverage } = useCoverage();
  const [lowest, ...more] = parts;
  return (
    <div>
      <p class="outcome" data-outcome={verdict.mark}>
        {verdict.text}
      </p>
      {missing.length > 0 && (
        <p>
          {coverage.then}: {then.text}
        </p>
      )}
      {lowest?.cell === 'described' && <p class="hint">{lowest.text}</p>}
      {more.map(({ tier, name, text }) => (
        <p key={tier} class="hint">
          {name}: {text}
        </p>
      ))}
    </div>
  );
}

function Needs({ answer: { missing, parts, help } }: { answer: CoverageAnswerText }) {
  const tool = useCoverage();
  if (help)
    return (
      <p>
        {help.text} <ClauseLink id={help.clause} />
      </p>
    );
  const needs = [...missing, ...conditionReasons(tool.terms, parts[0]?.conditions ?? [])];
  return needs.length ? <ReasonList reasons={needs} /> : <p>{tool.several.nothing}</p>;
}
