import type { Changes } from '../../changes/changes.ts';
import { wordChanges } from '../../changes/word-changes.ts';
import type { WordedClause, WordedEdition } from '../../changes/worded-edition.ts';
import { fill } from '../../i18n/fill.ts';
import { clausePage, pagePath } from '../../i18n/paths.ts';

/** What changed in the clauses: added, removed, moved, and reworded word by word. */
export function ChangedClauses({ changes }: { changes: Changes }) {
  const { before, after, added, removed, moved, reworded } = changes;
  const { between, heading, said } = after.t.editions;
  const lists = [
    { title: heading.added, edition: after, clauses: added },
    { title: heading.removed, edition: before, clauses: removed },
  ].filter(({ clauses }) => clauses.length > 0);
  if (!lists.length && !moved.length && !reworded.length) return <p>{between.noClauses}</p>;
  return (
    <>
      {lists.map(({ title, edition, clauses }) => (
        <div key={title}>
          <h3>{title}</h3>
          {clauses.map((clause) => (
            <article key={clause.id} class="clause">
              <h4>
                <a href={href(edition, clause)}>
                  {clause.number} {clause.title}
                </a>
              </h4>
              <p>{clause.text}</p>
            </article>
          ))}
        </div>
      ))}
      {moved.length > 0 && (
        <>
          <h3>{heading.moved}</h3>
          <ul>
            {moved.map((one) => (
              <li key={one.after.id}>
                <a href={href(after, one.after)}>
                  {fill(said.clauseMoved, {
                    title: one.after.title,
                    before: one.before.number,
                    after: one.after.number,
                  })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {reworded.length > 0 && (
        <>
          <h3>{heading.reworded}</h3>
          <p class="hint">{between.legend}</p>
          {reworded.map((one) => (
            <article key={one.after.id} class="clause">
              <h4>
                <a href={href(after, one.after)}>
                  {one.after.number} <Words edition={after} before={one.before.title} after={one.after.title} />
                </a>
              </h4>
              <p>
                <Words edition={after} before={one.before.text} after={one.after.text} />
              </p>
            </article>
          ))}
        </>
      )}
    </>
  );
}

function href({ lang, id: edition }: WordedEdition, { id }: WordedClause): string {
  return pagePath(lang, clausePage(id, edition));
}

/** A text with the words marked that changed: struck through or underlined, and said to those who hear the page. */
function Words({ edition, before, after }: { edition: WordedEdition; before: string; after: string }) {
  const t = edition.t.editions.between;
  return (
    <>
      {wordChanges(edition.lang, before, after).map(({ kind, text }, i) => {
        if (kind === 'kept') return text;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={i}>
            <span class="visually-hidden">{`[${kind === 'removed' ? t.removedWords : t.addedWords} `}</span>
            {text}
            <span class="visually-hidden">]</span>
          </Mark>
        );
      })}
    </>
  );
}
