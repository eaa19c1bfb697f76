// The edition that a tool answers by: the one in force when the last message was sent.
import type { Instant } from '../../rules/zone.ts';
import type { ToolProps } from '../tool-context.ts';

/** What an edition changes in the properties of a tool. */
export type EditionProps = Pick<ToolProps, 'policy' | 'terms' | 'numbers' | 'paths'> & { zoneName: string };

export type DatedEdition = {
  /** What it is called after the word "edition". */
  label: string;
  /** First instant in force; -Infinity for an edition without a date. */
  from: Instant;
  /** The address of the tool in this edition. */
  path: string;
  /** Set for the page's edition. */
  own?: true;
  /** Absent for the page's edition, and for the others on the page of a pinned edition, which answers by no other. */
  props?: EditionProps;
};

/** Properties of a tool with all its editions. */
type Dated = EditionProps & { editions: readonly DatedEdition[] };

export type EditionChoice<P> =
  | { kind: 'in-force'; props: P; label: string }
  /** Another edition is in force at the message, or none, but the address names this one. */
  | { kind: 'pinned'; props: P; label: string; inForce: DatedEdition | undefined }
  /** The message is older than every edition. */
  | { kind: 'none'; props: P };

/** The properties of a tool that an edition changes. */
export function editionProps({ policy, terms, numbers, paths, zoneName }: EditionProps): EditionProps {
  return { policy, terms, numbers, paths, zoneName };
}

/** Enters the properties of the page's edition into its list of editions, so that every other one leads back to it. */
export function withOwnEdition<P extends Dated>(page: P): P {
  const props = editionProps(page);
  return { ...page, editions: page.editions.map((edition) => (edition.own ? { ...edition, props } : edition)) };
}

/**
 * The properties of a tool under the edition in force at an instant; without one, under the page's.
 * `props` are those of `withOwnEdition`, or of an earlier choice.
 */
export function editionInForce<P extends Dated>(props: P, at: Instant | undefined): EditionChoice<P> {
  const { editions } = props;
  const own = editions.find((edition) => edition.own);
  const inForce = at === undefined ? own : editions.findLast(({ from }) => from <= at);
  if (inForce?.props) return { kind: 'in-force', props: { ...props, ...inForce.props }, label: inForce.label };
  const pinned = editions.some((edition) => !edition.own && !edition.props);
  return pinned ? { kind: 'pinned', props, label: own?.label ?? '', inForce } : { kind: 'none', props };
}

/** The ids that any edition has, for reading an address before its edition is known. */
export function everyId(props: Dated, kind: 'deployments' | 'levels'): string[] {
  const policies = [props.policy, ...props.editions.flatMap((edition) => edition.props?.policy ?? [])];
  return [...new Set(policies.flatMap((policy) => policy[kind].map(({ id }) => id)))];
}
