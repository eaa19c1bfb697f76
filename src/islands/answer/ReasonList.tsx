import type { Reason } from '../../wording/reason.ts';
import { useTool } from '../tool-context.ts';
import { ClauseLink } from './Answer.tsx';

/** Steps with their clauses, in order. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ol>
      {reasons.map(({ text, clause }) => (
        <li key={text + clause}>
          {text} <ClauseLink id={clause} />
        </li>
      ))}
    </ol>
  );
}

/** The steps that led to the answer, under their heading. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <section class="why">
      <h3>{useTool().t.form.why}</h3>
      <ReasonList reasons={reasons} />
    </section>
  );
}
