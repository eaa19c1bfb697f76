import type { Reason } from '../../wording/reason.ts';
import { useTool } from '../tool-context.ts';
import { ClauseLink } from './Answer.tsx';

/** Sentences with their clauses. `ordered`: as steps. */
export function ReasonList({ reasons, ordered }: { reasons: readonly Reason[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {reasons.map(({ text, clause }) => (
        <li key={text + clause}>
          {text} <ClauseLink id={clause} />
        </li>
      ))}
    </List>
  );
}

/** The steps that led to the answer, under their heading. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <section class="why">
      <h3>{useTool().t.form.why}</h3>
      <ReasonList reasons={reasons} ordered />
    </section>
  );
}
