// Counts business time minute by minute on a wall clock, to verify the fast code of the rules. Whole minutes only.
const minute = 60_000;
const quarter = 15 * minute;

/** The date, weekday and minutes since midnight of an instant in a zone. */
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
    // Clocks change at a multiple of 15 minutes, so that one look-up in each quarter of an hour is enough.
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

/** The instant after a number of open minutes since `from`. */
export function slowAdvance(isOpen: (at: number) => boolean, from: number, minutes: number): number {
  let at = from;
  for (let open = 0; open < minutes; at += minute) if (isOpen(at)) open++;
  return at;
}
