import { fill } from '../../i18n/fill.ts';
import { plural } from '../../i18n/plural.ts';
import type { Help, Tasks } from '../../rules/tasks.ts';
import { settledOf } from '../../rules/tasks.ts';
import { Answer, CiteAnswer, ClauseLink, Steps } from '../answer/Answer.tsx';
import type { CoverageProps } from './Coverage.tsx';
import { reasons, taskName, verdictOf } from '../../wording/coverage.ts';
import type { TaskLinks } from './TaskLink.tsx';
import { TaskLink } from './TaskLink.tsx';
import { TasksTable } from './TasksTable.tsx';
import { named } from '../../wording/named.ts';

/** The verdicts on several tasks, the requests that they take, what they share, and who helps with the rest. */
export function TasksAnswer(args: {
  props: CoverageProps;
  answer: Tasks;
  deployment: string;
  has: readonly string[];
  links: TaskLinks;
  remove: (service: string) => void;
}) {
  const { props, answer, deployment, has, links, remove } = args;
  const { terms, lang, several: t } = props;
  const { answers, requests, shared, help, clause } = answer;
  const counted = (forms: Parameters<typeof plural>[1], n: number): string => fill(plural(lang, forms, n), { n });
  const summary = fill(t.summary, {
    tasks: counted(t.tasks, answers.length),
    requests: counted(t.requests, requests.length),
  });
  const names = answers.map(({ service }) => taskName(props, service));
  const held = has.map((id) => named(terms, 'entitlements', id).name);
  const each = requests.length ? [{ text: t.eachLead, clause }] : [];
  const lists = (services: readonly string[]): string => services.map((id) => taskName(props, id)).join('; ');
  return (
    <Answer tool={props} summary={summary}>
      <p class="verdict" data-outcome="none">
        {summary}
      </p>
      <TasksTable props={props} answer={answer} links={links} remove={remove} />

      <h3>{t.each}</h3>
      {requests.length ? (
        <>
          {answers.some((one) => one.answer.outcome === 'not-entitled') && <p>{t.entitled}</p>}
          <p>
            {t.eachLead} <ClauseLink tool={props} id={clause} />
          </p>
          <ol>
            {answers
              .filter(({ service }) => requests.includes(service))
              .map(({ service, answer }) => (
                <li key={service}>
                  <TaskLink links={links} id={service} name={taskName(props, service)} />
                  {later(props, answer)}
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
                {named(terms, 'conditions', id)} <ClauseLink tool={props} id={clause} />
                <small class="hint">{lists(services)}</small>
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
                <strong>{whoHelps(props, one)}</strong> <ClauseLink tool={props} id={one.clause} />
                <small class="hint">{lists(one.services)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section class="readings">
        <h3>{t.why}</h3>
        {answers.map(({ service, answer }) => (
          <details key={service}>
            <summary>{taskName(props, service)}</summary>
            <Steps tool={props} reasons={reasons(props, answer)} />
          </details>
        ))}
      </section>
      <CiteAnswer
        tool={props}
        question={[...names, named(terms, 'deployments', deployment).name, ...held].join('; ')}
        answer={summary}
        reasons={[...answers.flatMap((one) => reasons(props, one.answer)), ...each]}
        lines={answers.map(({ service, answer }) => `${taskName(props, service)}: ${verdictOf(props, answer)}`)}
      />
    </Answer>
  );
}

/** What comes before the request: payment, where the lowest tier that covers the task is not paid for yet. */
function later(props: CoverageProps, answer: Tasks['answers'][number]['answer']): string {
  const settled = settledOf(answer);
  const [lowest] = settled.outcome === 'covered' ? settled.parts : [];
  if (!lowest || lowest.included) return '';
  return ` (${fill(props.several.eachLater, { tier: named(props.terms, 'tiers', lowest.tier).name })})`;
}

function whoHelps(props: CoverageProps, help: Help): string {
  return help.who === 'role' ? named(props.terms, 'roles', help.role).name : props.several.who[help.who];
}
