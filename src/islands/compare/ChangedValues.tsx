import type { Changes } from '../../changes/changes.ts';
import { groups } from '../../changes/edition-values.ts';

/** What changed in figures and conditions: before and after, a group for each kind. */
export function ChangedValues({ changes }: { changes: Changes }) {
  const { between: words, group: names } = changes.after.t.editions;
  const bodies = groups
    .map((group) => ({ group, rows: changes.rows.filter((row) => row.group === group) }))
    .filter(({ rows }) => rows.length > 0);
  if (!bodies.length) return <p>{words.noValues}</p>;
  return (
    <table class="changes stacked">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      {bodies.map(({ group, rows }) => (
        <tbody key={group}>
          <tr class="group">
            <th scope="rowgroup" colSpan={3}>
              {names[group]}
            </th>
          </tr>
          {rows.map(({ id, name, before, after }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={words.before}>{before ?? words.none}</td>
              <td data-label={words.after}>{after ?? words.none}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
