import type { Changes } from '../../changes/changes.ts';
import { ChangedClauses } from './ChangedClauses.tsx';
import { ChangedValues } from './ChangedValues.tsx';

/** What changed between two editions. Pages of pairs print it; the page of any two draws it in the browser. */
export default function Changed({ changes }: { changes: Changes }) {
  const words = changes.after.t.editions.between;
  return (
    <>
      <section aria-labelledby="values">
        <h2 id="values">{words.values}</h2>
        <ChangedValues changes={changes} />
      </section>
      <section aria-labelledby="clauses">
        <h2 id="clauses">{words.clauses}</h2>
        <ChangedClauses changes={changes} />
      </section>
    </>
  );
}
