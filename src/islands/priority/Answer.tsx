import { fill } from '../../i18n/fill.ts';
import { capitalize, list } from '../../i18n/format.ts';
import type { Change, Priority, PriorityQuestion } from '../../rules/priority.ts';
import { Answer, CiteAnswer, ClauseLink, Readings, Why } from '../answer/Answer.tsx';
import type { PriorityProps } from './Priority.tsx';
import { labelOf } from './Priority.tsx';
import { reactionOf, reason, verdictOf } from '../../wording/priority.ts';
import { ThirdParty } from './ThirdParty.tsx';
import { named } from '../answer/tool-props.ts';
import { Whom } from '../answer/Recipients.tsx';

type Level = Extract<Priority, { outcome: 'level' }>;

/** The level, whom to write to, and how the failure can be fixed. */
export function PriorityAnswer(args: {
  props: PriorityProps;
  question: PriorityQuestion;
  answer: Priority;
  /** Ids of the entitlements that the reader holds; none where nothing was said of them. */
  has: readonly string[] | undefined;
  /** The address of the deadline of this question. */
  whenDue: string;
}) {
  const { props, question, answer, has, whenDue } = args;
  const { priority: t } = props;
  const reasons = answer.steps.map((step) => reason(props, step));
  if (answer.outcome !== 'level') {
    const verdict = verdictOf(props, question, answer);
    return (
      <Answer tool={props} summary={verdict}>
        <p class="verdict" data-outcome="none">
          {verdict}
        </p>
        <p>
          <a class="next" href={whenDue}>
            {t.whenDue}
          </a>
        </p>
        <Why tool={props} reasons={reasons} />
        <Readings tool={props} ids={answer.readings} />
        <CiteAnswer tool={props} question={questionText(props, question)} answer={verdict} reasons={reasons} />
      </Answer>
    );
  }
  const unless = answer.consultationUnless;
  const held = unless && has?.includes(unless) ? [named(props.terms, 'entitlements', unless).name] : [];
  const level = fill(t.level, { level: answer.level });
  const reaction = reactionOf(props, answer.target);
  return (
    <Answer tool={props} summary={`${level}. ${reaction}`}>
      <p class="verdict" data-outcome="level" data-level={answer.level}>
        {level}
      </p>
      <p class="subject">{reaction}</p>
      <p>{named(props.terms, 'levels', answer.level).incident}</p>
      <Whom tool={props} t={t} contacts={props.contacts} copy={answer.copy} tell={answer.tell} />
      <p>
        {t.fix[answer.fix]} {answer.fix === 'release' && <ClauseLink tool={props} id={props.policy.priorities.fix} />}
      </p>
      {unless && <ThirdParty props={props} unless={unless} held={has?.includes(unless)} />}
      {answer.alternatives.length > 0 && (
        <p class="notice">
          {fill(t.alternatives, {
            list: answer.alternatives.map((id) => fill(t.levelShort, { level: id })).join(', '),
          })}
        </p>
      )}
      <p>
        <a class="next" href={whenDue}>
          {t.whenDue}
        </a>
      </p>
      <Contrast props={props} answer={answer} />
      <Why tool={props} reasons={reasons} />
      <Readings tool={props} ids={answer.readings} />
      <CiteAnswer
        tool={props}
        question={[questionText(props, question), ...held].join('; ')}
        answer={`${level}. ${reaction}`}
        reasons={reasons}
      />
    </Answer>
  );
}

/** The facts as they were given, for a citation. */
function questionText({ terms, priority: t }: PriorityProps, question: PriorityQuestion): string {
  const version = named(terms, 'deployments', question.deployment).name;
  if (question.kind === 'question') return version;
  const { functions, users, degree, thirdParty } = question;
  const given = [
    `${t.functions.short} — ${labelOf(t, 'functions', functions)}`,
    `${t.users.short} — ${labelOf(t, 'users', users)}`,
    `${t.degree.short} — ${labelOf(t, 'degree', degree)}`,
    `${t.thirdParty.short} — ${labelOf(t, 'thirdParty', thirdParty)}`,
  ];
  return [version, ...given].join('; ');
}

/** Why not higher, why not lower: the single facts that would change the level. */
function Contrast({ props, answer }: { props: PriorityProps; answer: Level }) {
  const { priority: t, policy } = props;
  const first = policy.levels[0]?.id === answer.level;
  const last = policy.levels.at(-1)?.id === answer.level;
  const text = ({ fact, to, level }: Grouped): string => {
    const values = list(
      props.lang,
      to.map((value) => fill(t.quoted, { value: labelOf(t, fact, value) })),
      'disjunction',
    );
    return capitalize(fill(t.change, { fact: t[fact].short, values, level: fill(t.levelShort, { level }) }));
  };
  const side = (title: string, changes: Change[], edge: string | false, none: string) => (
    <>
      <h4>{title}</h4>
      {edge || !changes.length ? (
        <p>{edge || none}</p>
      ) : (
        <ul>
          {grouped(changes).map((change) => (
            <li key={change.fact + change.level}>{text(change)}</li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <section class="contrast">
      {side(t.whyNotHigher, answer.higher, first && t.highest, t.noHigher)}
      {side(t.whyNotLower, answer.lower, last && t.lowest, t.noLower)}
    </section>
  );
}

/** Values of one fact that lead to the same level. */
type Grouped = Omit<Change, 'to'> & { to: string[] };

function grouped(changes: readonly Change[]): Grouped[] {
  const groups: Grouped[] = [];
  for (const { fact, to, level } of changes) {
    const group = groups.find((one) => one.fact === fact && one.level === level);
    if (group) group.to.push(to);
    else groups.push({ fact, to: [to], level });
  }
  return groups;
}
