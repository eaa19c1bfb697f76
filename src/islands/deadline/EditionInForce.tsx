import { fill } from '../../i18n/fill.ts';
import type { EditionChoice } from './edition-in-force.ts';
import { useDeadline } from './props.ts';

/** Says by which edition the answer is given, where there is more than one. */
export function EditionInForce({ choice }: { choice: EditionChoice<unknown> }) {
  const { editionWords: t } = useDeadline();
  if (choice.kind === 'in-force') return <p>{fill(t.held, { edition: choice.label })}</p>;
  if (choice.kind === 'none')
    return (
      <p class="notice" role="status">
        {t.none}
      </p>
    );
  const { label, inForce } = choice;
  return (
    <p class="notice">
      {fill(t.pinned, { edition: label })}{' '}
      {inForce ? <a href={inForce.path + location.search}>{fill(t.instead, { edition: inForce.label })}</a> : t.none}
    </p>
  );
}
