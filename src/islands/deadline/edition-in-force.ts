// The edition that a tool answers by: the one in force when the last message was sent.
import type { Instant } from '../../rules/zone.ts';
import type { ToolProps } from '../tool-context.ts';

/** What an edition changes in the properties of a tool. */
export type EditionProps = Pick<ToolProps, 'policy' | 'terms' | 'numbers' | 'paths'> & { zoneName: string };

export type DatedEdition = {
  /** What it is called after the word "edition". */
  label: string;
  /** First instant in force; null for an edition without a date. */
  from: Instant | null;
  /** The address of the tool in this edition. */
  path: string;
  /** Set for the edition that the page has already. */
  own?: true;
  /** Absent on the page of a pinned edition, which answers by no other. */
  props?: EditionProps;
};

export type HeldEdition<P> =
  | { kind: 'held'; props: P; label: string }
  /** Another edition held, but the address names this one. */
  | { kind: 'pinned'; props: P; label: string; held: DatedEdition | undefined }
  /** The message is older than every edition. */
  | { kind: 'none'; props: P };

/**
 * The properties of a tool under the edition in force at an instant; without one, those that it was given.
 * `editions` stand in order, earliest first.
 */
export function editionHeld<P extends EditionProps & { editions: readonly DatedEdition[] }>(
  props: P,
  at: Instant | undefined,
): HeldEdition<P> {
  const own = props.editions.find((edition) => edition.own);
  const label = own?.label ?? '';
  if (at === undefined) return { kind: 'held', props, label };
  const held = props.editions.findLast(({ from }) => from === null || from <= at);
  if (held?.own) return { kind: 'held', props, label };
  if (held?.props) {
    const { policy, terms, numbers, paths, zoneName } = props;
    const editions = props.editions.map(({ label, from, path, ...rest }): DatedEdition => {
      if (rest.own) return { label, from, path, props: { policy, terms, numbers, paths, zoneName } };
      return path === held.path ? { label, from, path, own: true } : { label, from, path, ...rest };
    });
    return { kind: 'held', props: { ...props, ...held.props, editions }, label: held.label };
  }
  return props.editions.some((edition) => edition.props) || props.editions.length === 1
    ? { kind: 'none', props }
    : { kind: 'pinned', props, label, held };
}

/** The ids that any edition has, for reading an address before its edition is known. */
export function everyId(
  props: EditionProps & { editions: readonly DatedEdition[] },
  kind: 'deployments' | 'levels',
): string[] {
  const policies = [props.policy, ...props.editions.flatMap((edition) => edition.props?.policy ?? [])];
  return [...new Set(policies.flatMap((policy) => policy[kind].map(({ id }) => id)))];
}
