import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { type Facts, factValues } from '../../rules/vocabulary.ts';
import { StackedTable } from '../answer/StackedTable.tsx';
import { usePriority } from './props.ts';

/**
 * Every combination of facts with its level. `own`: the reader's facts and the level that follows from them, which is
 * marked in words and by shape.
 */
export function PriorityGrid({ own }: { own: { facts: Facts; level: string } | undefined }) {
  const { priority: t, grid } = usePriority();
  const isOwn = (functions: number, users: number, degree: string | undefined): boolean =>
    factValues.functions[functions] === own?.facts.functions &&
    factValues.users[users] === own?.facts.users &&
    (degree === undefined || degree === own?.facts.degree);
  return (
    <>
      <StackedTable class="grid" caption={t.grid} columns={[capitalize(t.functions.short), ...grid.users]}>
        {grid.rows.map(({ functions, cells }, row) => (
          <tr key={functions}>
            <th scope="row">
              <span class="narrow">{capitalize(t.functions.short)}: </span>
              {functions}
            </th>
            {cells.map((levels, column) => (
              <td key={column} data-label={grid.users[column]}>
                <div>
                  {levels.map(({ degree, text, level }) => {
                    const mine = own && isOwn(row, column, degree) ? own : undefined;
                    return (
                      <p key={level} data-level={level} aria-current={mine ? 'true' : undefined}>
                        <strong>{fill(t.level, { level })}</strong> {text}{' '}
                        {mine && (
                          <span class="yours">
                            {mine.level === level ? t.gridYours : fill(t.gridYoursInstead, { level: mine.level })}
                          </span>
                        )}
                      </p>
                    );
                  })}
                </div>
              </td>
            ))}
          </tr>
        ))}
      </StackedTable>
      {grid.exceptions && <p>{grid.exceptions}</p>}
    </>
  );
}
