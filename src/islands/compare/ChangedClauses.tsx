import type { ComponentChildren } from 'preact';
import { type Changes, movedSentence } from '../../changes/changes.ts';
import { wordChanges } from '../../changes/word-changes.ts';
import type { WordedEdition } from '../../changes/worded-edition.ts';
import { clausePage, pagePath } from '../../i18n/paths.ts';

/** What changed in the clauses: added, removed, moved, and reworded word by word. */
export function ChangedClauses({ changes }: { changes: Changes }) {
  const { before, after, added, removed, moved, reworded } = changes;
  const { between, heading } = after.t.editions;
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
            <Clause key={clause.id} href={href(edition, clause.id)} {...clause} />
          ))}
        </div>
      ))}
      {moved.length > 0 && (
        <>
          <h3>{heading.moved}</h3>
          <ul>
            {moved.map((pair) => (
              <li key={pair.after.id}>
                <a href={href(after, pair.after.id)}>{movedSentence(after, pair)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {reworded.length > 0 && (
        <>
          <h3>{heading.reworded}</h3>
          <p class="hint">{between.legend}</p>
          {reworded.map(({ before: old, after: { id, number, title, text } }) => (
            <Clause
              key={id}
              href={href(after, id)}
              number={number}
              title={<Words edition={after} before={old.title} after={title} />}
              text={<Words edition={after} before={old.text} after={text} />}
            />
          ))}
        </>
      )}
    </>
  );
}

function href({ lang, id }: WordedEdition, clause: string): string {
  return pagePath(lang, clausePage(clause, id));
}

function Clause(props: { href: string; number: string; title: ComponentChildren; text: ComponentChildren }) {
  return (
    <article class="clause">
      <h4>
        <a href={props.href}>
          {props.number} {props.title}
        </a>
      </h4>
      <p>{props.text}</p>
    </article>
  );
}

/** A text with its changed words struck through or underlined; hidden text marks them for screen readers. */
function Words({ edition, before, after }: { edition: WordedEdition; before: string; after: string }) {
  const t = edition.t.editions.between;
  return wordChanges(edition.lang, before, after).map(({ value, removed, added }, i) => {
    if (!removed && !added) return value;
    const Mark = removed ? 'del' : 'ins';
    return (
      <Mark key={i}>
        <span class="visually-hidden">{`[${removed ? t.removedWords : t.addedWords} `}</span>
        {value}
        <span class="visually-hidden">]</span>
      </Mark>
    );
  });
}
