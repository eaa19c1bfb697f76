// The deadline a second time, from minute to minute by the wall clock: no tables, no code of the rules.
import type { Wall } from './slow-count.ts';
import { slowAdvance, wallClock } from './slow-count.ts';

const minute = 60_000;

/** A response in plain words of the wall clock. */
export type Plain = {
  zone: string;
  /** Whether the hours count that the latest end is counted by. */
  open: (wall: Wall) => boolean;
  /** Whether the target holds for a message of this time. */
  holds: (wall: Wall) => boolean;
  /** The hours of another reading, or plain time for a message that the target holds for. */
  earliest?: 'elapsed' | ((wall: Wall) => boolean);
  /** Years whose calendar is published. */
  published: readonly number[];
};

export type SlowDeadline = {
  status: 'committed' | 'estimate';
  start: number;
  earliest: number | undefined;
  latest: number;
  opening: { open: true; closes: number } | { open: false; opens: number };
};

/** Answers for messages at whole minutes and a target of so many. */
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
