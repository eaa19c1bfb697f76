// Calculates a deadline minute by minute on a wall clock, without the code of the rules, to verify their answers.
import { slowAdvance, type Wall, wallClock } from './slow-count.ts';

const minute = 60_000;

/** A response of the policy in terms of the wall clock. */
export type Plain = {
  zone: string;
  /** Whether time counts for the latest end. */
  open: (wall: Wall) => boolean;
  /** Whether the target is a commitment for a message at this time. */
  holds: (wall: Wall) => boolean;
  /** Whether time counts for the earliest end; or `elapsed`: all time counts, for a message with a commitment. */
  earliest?: 'elapsed' | ((wall: Wall) => boolean);
  /** The years with a published calendar. */
  published: readonly number[];
};

export type SlowDeadline = {
  status: 'committed' | 'estimate';
  start: number;
  earliest: number | undefined;
  latest: number;
  opening: { open: true; closes: number } | { open: false; opens: number };
};

/** Returns a function that answers for messages at whole minutes and a target in minutes. */
export function slowDeadline(plain: Plain): (messages: number[], minutes: number) => SlowDeadline {
  const wall = wallClock(plain.zone);
  const by = (hours: (wall: Wall) => boolean) => (at: number) => hours(wall(at));
  const isOpen = by(plain.open);
  return (messages, minutes) => {
    const start = Math.max(...messages);
    const latest = slowAdvance(isOpen, start, minutes);
    const holds = plain.holds(wall(start));
    let turns = start;
    while (isOpen(turns) === isOpen(start)) turns += minute;
    const known = [start, latest].every((at) => plain.published.includes(Number(wall(at).date.slice(0, 4))));
    return {
      status: holds && known ? 'committed' : 'estimate',
      start,
      earliest: earliestOf(plain, by, start, minutes, holds),
      latest,
      opening: isOpen(start) ? { open: true, closes: turns } : { open: false, opens: turns },
    };
  };
}

function earliestOf(
  { earliest }: Plain,
  by: (hours: (wall: Wall) => boolean) => (at: number) => boolean,
  start: number,
  minutes: number,
  holds: boolean,
): number | undefined {
  if (earliest === undefined) return undefined;
  if (earliest !== 'elapsed') return slowAdvance(by(earliest), start, minutes);
  return holds ? start + minutes * minute : undefined;
}
