import type { Change, Priority, PriorityQuestion } from '../../rules/priority.ts';
import { changeTexts, priorityAnswer, priorityQuestion } from '../../wording/priority.ts';
import { named } from '../../wording/named.ts';
import { Answer, ClauseLink } from '../answer/Answer.tsx';
import { CiteAnswer } from '../answer/CiteAnswer.tsx';
import { Readings } from '../answer/Readings.tsx';
import { Why } from '../answer/ReasonList.tsx';
import { Recipients } from '../answer/Recipients.tsx';
import { usePriority } from './props.ts';
import { ThirdParty } from './ThirdParty.tsx';

/** The level, whom to write to, and how the failure can be fixed. */
export function PriorityAnswer(props: {
  question: PriorityQuestion;
  answer: Priority;
  /** Ids of the entitlements that the reader has; undefined where nothing was said of them. */
  has: readonly string[] | undefined;
  /** The address of the deadline of this question. */
  deadlineHref: string;
}) {
  const { question, answer, has, deadlineHref } = props;
  const tool = usePriority();
  const { verdict, reasons, level } = priorityAnswer(tool, question, answer);
  const unless = answer.outcome === 'level' ? answer.consultationUnless : undefined;
  const entitlements = unless && has?.includes(unless) ? [named(tool.terms, 'entitlements', unless).name] : [];
  return (
    <Answer summary={verdict}>
      {level && answer.outcome === 'level' ? (
        <>
          <p class="verdict" data-outcome="level" data-level={answer.level}>
            {level.name}
          </p>
          <p class="subject">{level.reaction}</p>
          <p>{level.incident}</p>
          <Recipients contacts={tool.contacts} copy={answer.copy} tell={answer.tell} />
          <p>
            {level.fix} {answer.fix === 'release' && <ClauseLink id={tool.policy.priorities.fix} />}
          </p>
          {unless && <ThirdParty unless={unless} has={has?.includes(unless)} />}
          {level.alternatives && <p class="notice">{level.alternatives}</p>}
        </>
      ) : (
        <p class="verdict" data-outcome="none">
          {verdict}
        </p>
      )}
      <p>
        <a class="next" href={deadlineHref}>
          {tool.priority.whenDue}
        </a>
      </p>
      {answer.outcome === 'level' && <Contrast answer={answer} />}
      <Why reasons={reasons} />
      <Readings ids={answer.readings} />
      <CiteAnswer
        question={[priorityQuestion(tool, question), ...entitlements].join('; ')}
        answer={verdict}
        reasons={reasons}
      />
    </Answer>
  );
}

/** Why not higher, why not lower: the single facts that would change the level. */
function Contrast({ answer }: { answer: Extract<Priority, { outcome: 'level' }> }) {
  const tool = usePriority();
  const { priority: t, policy } = tool;
  const side = (title: string, changes: Change[], edge: string | false, none: string) => (
    <>
      <h4>{title}</h4>
      {edge || !changes.length ? (
        <p>{edge || none}</p>
      ) : (
        <ul>
          {changeTexts(tool, changes).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <section class="contrast">
      {side(t.whyNotHigher, answer.higher, policy.levels[0]?.id === answer.level && t.highest, t.noHigher)}
      {side(t.whyNotLower, answer.lower, policy.levels.at(-1)?.id === answer.level && t.lowest, t.noLower)}
    </section>
  );
}
