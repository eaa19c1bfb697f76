// Counts open time the slow way: one minute after another, by the wall clock. Whole minutes only.
const minute = 60_000;
const quarter = 15 * minute;

/** What a wall clock in a zone shows at an instant: the date, the weekday and the minutes since midnight. */
export type Wall = { at: number; date: string; weekday: string; minutes: number };

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
  let read = { from: NaN, date: '', weekday: '', minutes: 0 };
  return (at) => {
    // Clocks change on the quarter of an hour, so it is enough to look up once in each.
    const since = at % quarter;
    if (read.from !== at - since) {
      const part = Object.fromEntries(format.formatToParts(at - since).map(({ type, value }) => [type, value]));
      const date = `${part['year']}-${part['month']}-${part['day']}`;
      const minutes = Number(part['hour']) * 60 + Number(part['minute']);
      read = { from: at - since, date, weekday: String(part['weekday']).toLowerCase(), minutes };
    }
    return { at, date: read.date, weekday: read.weekday, minutes: read.minutes + since / minute };
  };
}

/** The end of the minute in which the last of so many open minutes is counted. */
export function slowAdvance(isOpen: (at: number) => boolean, from: number, minutes: number): number {
  let at = from;
  for (let open = 0; open < minutes; at += minute) if (isOpen(at)) open++;
  return at;
}
