import type { Reason } from '../../wording/reason.ts';
import { ClauseLink } from '../answer/Answer.tsx';

/** What to do or to have, each with its clause. */
export function Requirements({ items }: { items: readonly Reason[] }) {
  return (
    <ul>
      {items.map(({ text, clause }) => (
        <li key={text}>
          {text} <ClauseLink id={clause} />
        </li>
      ))}
    </ul>
  );
}
