// Counts open time the slow way: one minute after another, by the wall clock. Whole minutes only.
const minute = 60_000;

/** What a wall clock in a zone shows: the date, the weekday and the minutes since midnight. */
export type Wall = { date: string; weekday: string; minutes: number };

export function wallClock(zone: string): (at: number) => Wall {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      date: `${part['year']}-${part['month']}-${part['day']}`,
      weekday: String(part['weekday']).toLowerCase(),
      minutes: Number(part['hour']) * 60 + Number(part['minute']),
    };
  };
}

/** The end of the minute in which the last of so many open minutes is counted. */
export function slowAdvance(isOpen: (at: number) => boolean, from: number, minutes: number): number {
  let at = from;
  for (let open = 0; open < minutes; at += minute) if (isOpen(at)) open++;
  return at;
}
