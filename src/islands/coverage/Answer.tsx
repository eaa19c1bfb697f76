import { coverage, type CoverageQuestion } from '../../rules/coverage.ts';
import { conditionReasons, coverageAnswer, type CoverageAnswerText } from '../../wording/coverage.ts';
import { Answer, ClauseLink } from '../answer/Answer.tsx';
import { CiteAnswer } from '../answer/CiteAnswer.tsx';
import { ReasonList, Why } from '../answer/ReasonList.tsx';
import { useCoverage } from './props.ts';

/** The verdict on a task, its conditions, and the clauses it comes from. */
export function CoverageAnswer({ question }: { question: CoverageQuestion }) {
  const tool = useCoverage();
  const { coverage: t } = tool;
  const answer = coverageAnswer(tool, question, coverage(tool.policy, question));
  const { task, verdict, missing, then, parts, help, reasons } = answer;
  return (
    <Answer summary={`${verdict.text}. ${task}`}>
      <p class="verdict" data-outcome={verdict.mark}>
        {verdict.text}
      </p>
      <p class="subject">{task}</p>
      {missing.length > 0 && (
        <>
          <h3>{t.missing}</h3>
          <ReasonList reasons={missing} />
          <h3>{t.then}</h3>
          <p class="verdict small" data-outcome={then.mark}>
            {then.text}
          </p>
        </>
      )}
      {parts.length > 0 && (
        <ul class="parts">
          {parts.map((part) => (
            <Part key={part.tier} part={part} />
          ))}
        </ul>
      )}
      {help && (
        <p>
          {help.text} <ClauseLink id={help.clause} />
        </p>
      )}
      <Why reasons={reasons} />
      <CiteAnswer question={answer.question} answer={verdict.text} reasons={reasons} />
    </Answer>
  );
}

function Part({ part }: { part: CoverageAnswerText['parts'][number] }) {
  const { terms, coverage: t } = useCoverage();
  return (
    <li>
      <p>
        <strong>{part.name}</strong>
        {' — '}
        {part.text} <ClauseLink id={part.clause} />
      </p>
      <p>{part.payment}</p>
      {part.conditions.length > 0 && (
        <>
          <p class="label">{t.conditions}:</p>
          <ReasonList reasons={conditionReasons(terms, part.conditions)} />
        </>
      )}
    </li>
  );
}
