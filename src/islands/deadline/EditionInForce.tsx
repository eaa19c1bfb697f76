import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import type { HeldEdition } from './edition-in-force.ts';

/** Says by which edition the answer is given, where there is more than one. */
export function EditionHeld({ held, t }: { held: HeldEdition<unknown>; t: Dictionary['editions']['tool'] }) {
  switch (held.kind) {
    case 'held':
      return <p data-held={held.label}>{fill(t.held, { edition: held.label })}</p>;
    case 'pinned':
      return (
        <p class="notice">
          {fill(t.pinned, { edition: held.label })}{' '}
          {held.held ? (
            <a href={held.held.path + location.search}>{fill(t.instead, { edition: held.held.label })}</a>
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
      return held satisfies never;
  }
}
