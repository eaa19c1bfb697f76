import { fill } from '../../i18n/fill.ts';
import { named } from '../../wording/named.ts';
import { useTool } from '../tool-context.ts';

/** The readings on which the answer rests: what is taken, and what else the source could mean. */
export function Readings({ ids }: { ids: readonly string[] }) {
  const { terms, paths, t } = useTool();
  if (!ids.length) return null;
  return (
    <section class="readings">
      <h3>{t.form.readings}</h3>
      {ids.map((id) => {
        const reading = named(terms, 'readings', id);
        return (
          <details key={id} data-reading={id}>
            <summary>{reading.question}</summary>
            <p>{fill(t.form.readingTaken, { text: reading.taken })}</p>
            {reading.alternative && <p>{fill(t.form.readingAlternative, { text: reading.alternative })}</p>}
            <p>
              <a href={`${paths.readings}#${id}`}>{t.form.readingMore}</a>
            </p>
          </details>
        );
      })}
    </section>
  );
}
