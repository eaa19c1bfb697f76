import { fill } from '../../i18n/fill.ts';
import { plural, type Plural } from '../../i18n/plural.ts';
import { tasks, type TasksQuestion } from '../../rules/tasks.ts';
import { coverageAnswer, coverageQuestion, taskName } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';
import { Answer, ClauseLink } from '../answer/Answer.tsx';
import { CiteAnswer } from '../answer/CiteAnswer.tsx';
import { ReasonList } from '../answer/ReasonList.tsx';
import { useCoverage } from './props.ts';
import { TaskLink, type TaskLinks } from './TaskLink.tsx';
import { TasksTable } from './TasksTable.tsx';

/** The verdicts on several tasks, the requests that they take, what they share, and who helps with the rest. */
export function TasksAnswer(props: { question: TasksQuestion; links: TaskLinks; remove: (service: string) => void }) {
  const { question, links, remove } = props;
  const tool = useCoverage();
  const { policy, terms, lang, several: t } = tool;
  const { requests, shared, help, clause, ...results } = tasks(policy, question);
  const answers = results.answers.map(({ service, answer }) => coverageAnswer(tool, { ...question, service }, answer));
  const counted = (forms: Plural, n: number): string => fill(plural(lang, forms, n), { n });
  const summary = `${counted(t.tasks, answers.length)}: ${counted(t.requests, requests.length)}.`;
  const names = answers.map(({ task }) => task);
  const reasons = answers.flatMap((answer) => answer.reasons);
  const namesOf = (services: readonly string[]): string => services.map((id) => taskName(tool, id)).join('; ');
  return (
    <Answer summary={summary}>
      <p class="verdict" data-outcome="none">
        {summary}
      </p>
      <TasksTable answers={answers} links={links} remove={remove} />

      <h3>{t.each}</h3>
      {requests.length ? (
        <>
          {answers.some(({ missing }) => missing.length) && <p>{t.entitled}</p>}
          <p>
            {t.eachLead} <ClauseLink id={clause} />
          </p>
          <ol>
            {answers
              .filter(({ service }) => requests.includes(service))
              .map(({ service, task, parts: [lowest] }) => (
                <li key={service}>
                  <TaskLink links={links} id={service} name={task} />
                  {/* The lowest tier that covers the task is to be paid for first. */}
                  {lowest && !lowest.included && ` (${fill(t.eachLater, { tier: lowest.name })})`}
                </li>
              ))}
          </ol>
        </>
      ) : (
        <p>{t.none}</p>
      )}

      {shared.length > 0 && (
        <section>
          <h3>{t.shared}</h3>
          <p>{t.sharedLead}</p>
          <ul>
            {shared.map(({ id, clause, services }) => (
              <li key={id + clause}>
                {named(terms, 'conditions', id)} <ClauseLink id={clause} />
                <small class="hint">{namesOf(services)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}

      {help.length > 0 && (
        <section>
          <h3>{t.help}</h3>
          <ul class="help">
            {help.map((one) => (
              <li key={one.who + one.clause}>
                <strong>{one.who === 'role' ? named(terms, 'roles', one.role).name : t.who[one.who]}</strong>{' '}
                <ClauseLink id={one.clause} />
                <small class="hint">{namesOf(one.services)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section class="readings">
        <h3>{t.why}</h3>
        {answers.map(({ service, task, reasons }) => (
          <details key={service}>
            <summary>{task}</summary>
            <ReasonList reasons={reasons} ordered />
          </details>
        ))}
      </section>
      <CiteAnswer
        question={coverageQuestion(tool, question, names)}
        answer={summary}
        reasons={requests.length ? [...reasons, { text: t.eachLead, clause }] : reasons}
        lines={answers.map(({ task, verdict }) => `${task}: ${verdict.text}`)}
      />
    </Answer>
  );
}
