// Every zone of the runtime, around each change of its clocks from 2020 to 2030: what is written is read back, skipped and
// repeated times are known for what they are. The changes are found here by the runtime's own formatting.
// `npm test` takes the zones with the oddest clocks, `npm run test:long` all of them.
import { expect, test } from 'vitest';

import { formatInstant, localTime, parseInstant } from '../../src/rules/instant.ts';
import { messageInstant } from '../../src/rules/message-time.ts';
import { long } from '../support/long-run.ts';

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;
const [from, to] = [Date.UTC(2020, 0), Date.UTC(2031, 0)];

const odd = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'America/Nuuk',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/Moscow',
  'Pacific/Apia',
  'Pacific/Chatham',
];
const zones = long ? [...Intl.supportedValuesOf('timeZone'), 'UTC'] : odd;

/** How far ahead of UTC a zone's clock is, in milliseconds, by what the runtime prints. */
function offsetsOf(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  return (at) => {
    const [month = NaN, date = NaN, year = NaN, ...time] = (format.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, date, ...time) - at;
  };
}

/** The instants at which an offset changes, with the old and the new one. */
function changesOf(offset: (at: number) => number): { at: number; old: number; young: number }[] {
  const found = [];
  for (let at = from; at < to; at += 3 * day) {
    if (offset(at) === offset(at + 3 * day)) continue;
    let [low, high] = [at, at + 3 * day];
    while (high - low > second) {
      const middle = low + Math.floor((high - low) / 2 / second) * second;
      if (offset(middle) === offset(at)) low = middle;
      else high = middle;
    }
    found.push({ at: high, old: offset(low), young: offset(high) });
  }
  return found;
}

const local = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

function roundTrips(at: number, zone: string, offset: number): void {
  const text = formatInstant(at, zone);
  expect(text.slice(0, 19)).toBe(local(at + offset));
  expect(parseInstant(text)).toBe(at);
  expect(messageInstant(text, zone)).toEqual({ kind: 'one', instant: at });
}

test.each(zones)('%s', (zone) => {
  const offset = offsetsOf(zone);
  const reads = (wall: number, wanted: ReturnType<typeof localTime>): void => {
    const text = local(wall);
    expect(localTime(text, zone), text).toEqual(wanted);
    expect(messageInstant(text, zone), text).toEqual(wanted);
  };
  const readsOne = (at: number): void => {
    reads(at + offset(at), { kind: 'one', instant: at });
    roundTrips(at, zone, offset(at));
  };

  for (let at = from + day; at < to; at += 183 * day) roundTrips(at, zone, offset(at));
  for (const { at, old, young } of changesOf(offset)) {
    const size = Math.abs(young - old);
    for (const by of [-day, -hour, -second, 0, second, hour, day]) roundTrips(at + by, zone, offset(at + by));
    // In pairs: the last second before the times that are skipped or repeated, and the first after them.
    readsOne(at - second - (young < old ? size : 0));
    readsOne(at + (young < old ? size : 0));
    for (const into of [0, size / 2, size - second]) {
      const wall = at + Math.min(old, young) + into;
      if (young > old) reads(wall, { kind: 'gap', before: wall - old, after: wall - young });
      else reads(wall, { kind: 'twice', instants: [wall - old, wall - young] });
    }
  }
});
