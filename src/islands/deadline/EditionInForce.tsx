import { fill } from '../../i18n/fill.ts';
import type { EditionChoice } from './edition-in-force.ts';
import { useDeadline } from './props.ts';

/** Says by which edition the answer is given, where there is more than one. */
export function EditionInForce({ choice }: { choice: EditionChoice<unknown> }) {
  const { editionWords: t } = useDeadline();
  switch (choice.kind) {
    case 'in-force':
      return <p>{fill(t.held, { edition: choice.label })}</p>;
    case 'pinned':
      return (
        <p class="notice">
          {fill(t.pinned, { edition: choice.label })}{' '}
          {choice.inForce ? (
            <a href={choice.inForce.path + location.search}>{fill(t.instead, { edition: choice.inForce.label })}</a>
          ) : (
            t.none
          )}
        </p>
      );
    case 'none':
      return (
        <p class="notice" role="status">
          {t.none}
        </p>
      );
    default:
      return choice satisfies never;
  }
}
