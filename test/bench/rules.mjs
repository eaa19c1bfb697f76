// Deadlines a second: the bare count, the explained answer, an integer loop over a set of working days, and
// luxon-business-days. All get the same instants, and their answers are compared before anything is timed.
import { fileURLToPath } from 'node:url';
import business from 'luxon-business-days';
import { measure } from 'mitata';
import { readContent } from '../../src/content/read.ts';
import { specialDays } from '../../src/rules/calendar.ts';
import { addBusinessTime } from '../../src/rules/business-hours.ts';
import { deadline } from '../../src/rules/deadline.ts';
import { byId } from '../../src/rules/lookup.ts';
import { responseFor } from '../../src/rules/response.ts';
import { dueAt, prepareSla } from '../../src/rules/response-due.ts';
import { businessHours } from '../../src/rules/year-table.ts';

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;
const instants = 10_000;

const { editions, calendars } = readContent(fileURLToPath(new URL('../../content', import.meta.url)), {});
const { policy } = editions[0];
const [deployment, level] = ['cloud', '3'];
const response = responseFor(policy, deployment);
const { target } = byId('level', policy.levels, level);
const sla = prepareSla(policy, calendars, response, target);

// What the peers are given by hand, and what the first comparison of answers would catch if it were wrong.
const [zone, ahead, opens, closes, duration] = [policy.zone, 3 * hour, 8 * hour, 16 * hour, sla.duration];

/** The working days of the published years, as days since 1970. */
const working = new Set();
for (const calendar of Object.values(calendars)) {
  const special = specialDays(calendar);
  for (let at = Date.UTC(calendar.year, 0); at < Date.UTC(calendar.year + 1, 0); at += dayLength) {
    const marked = special.get(new Date(at).toISOString().slice(0, 10));
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    if (marked ? marked.kind === 'working' : !weekend) working.add(at / dayLength);
  }
}

/** The yardstick: what nobody can do with less than a set of days and a loop. */
function bare(at) {
  let day = Math.floor((at + ahead) / dayLength);
  let time = at + ahead - day * dayLength;
  if (time >= closes || !working.has(day)) {
    do day++;
    while (!working.has(day));
    time = opens;
  } else if (time < opens) time = opens;
  let rest = duration;
  while (rest > closes - time) {
    rest -= closes - time;
    do day++;
    while (!working.has(day));
    time = opens;
  }
  return day * dayLength + time + rest - ahead;
}

business.DateTime.local().setupBusiness({
  businessDays: [1, 2, 3, 4, 5, 6, 7],
  holidayMatchers: [(day) => !working.has(Math.floor((day.toMillis() + ahead) / dayLength))],
});

/** luxon-business-days counts days; the hours are counted with luxon around it, as its users do. */
function luxonBusinessDays(at) {
  const start = { hour: opens / hour, minute: 0, second: 0, millisecond: 0 };
  const end = { ...start, hour: closes / hour };
  let now = business.DateTime.fromMillis(at, { zone });
  if (now.isHoliday() || now.hour >= end.hour) now = now.plusBusiness({ days: 1 }).set(start);
  else if (now.hour < start.hour) now = now.set(start);
  let rest = duration;
  for (let close = now.set(end); rest > close - now; close = now.set(end)) {
    rest -= close - now;
    now = now.plusBusiness({ days: 1 }).set(start);
  }
  return now.plus(rest).toMillis();
}

const question = { deployment, level };
const yardstick = 'an integer loop over a set of working days (latest only)';
const peer = 'luxon-business-days (latest only)';
const contenders = {
  '`dueAt`: status, earliest and latest': (at) => dueAt(sla, at).latest,
  '`deadline`: the same with every step explained': (at) =>
    deadline(policy, calendars, { ...question, messages: [at] }).latest,
  [yardstick]: bare,
  [peer]: luxonBusinessDays,
};
/** A target two hundred times as long is no dearer; it is not compared with the peers, which walk day by day. */
const long = { ...sla, duration: 1000 * hour };

/** The same instants on every run, from a linear congruential generator. */
function someInstants() {
  const [from, to] = [Date.UTC(2024, 0, 2), Date.UTC(2027, 11, 1)];
  let seed = 1;
  return Float64Array.from({ length: instants }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return from + Math.floor((seed / 2 ** 31) * (to - from));
  });
}

/** Deadlines a second of each contender: the middle of its rounds over all instants, in one run. */
async function rates(all, at) {
  const found = {};
  for (const [name, answer] of Object.entries(all)) {
    const { p50 } = await measure(() => {
      let sum = 0;
      for (const one of at) sum += answer(one);
      if (!Number.isFinite(sum)) throw new Error(`${name} gave something that is not an instant.`);
      return sum;
    });
    found[name] = (at.length / p50) * 1e9;
  }
  return found;
}

/** Bytes that one more year table of a zone takes, tables and objects. Needs `node --expose-gc`. */
function bytesOfYear(zone) {
  const years = Array.from({ length: 90 }, (_, i) => 2005 + i);
  const calendar = JSON.stringify(Object.values(calendars).at(-1));
  const all = Object.fromEntries(
    years.map((year) => [year, { ...JSON.parse(calendar.replaceAll(/"\d{4}-/g, `"${year}-`)), year }]),
  );
  const windows = Array.from({ length: 50 }, () => businessHours(zone, sla.latest.window, all));
  const make = (some) => {
    for (const window of windows) for (const year of some) addBusinessTime(window, Date.UTC(year, 5), hour);
  };
  const memory = () => {
    // Buffers are given back after the objects that refer to them.
    for (let i = 0; i < 3; i++) globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // The first years bring the kinds of days, which the others share.
  make(years.slice(0, 10));
  const before = memory();
  make(years.slice(10));
  return (memory() - before) / (windows.length * (years.length - 10));
}

/** The table of the rules, in Markdown. */
export async function rulesTable() {
  const at = someInstants();
  for (const [name, answer] of Object.entries(contenders))
    for (const one of at)
      if (answer(one) !== bare(one))
        throw new Error(`${name} disagrees with the loop at ${new Date(one).toISOString()}.`);
  const [bytes, changing] = [zone, 'Europe/Lisbon'].map(bytesOfYear).map(Math.round);
  const found = await rates(
    { ...contenders, '`dueAt`, a target of 1,000 hours': (one) => dueAt(long, one).latest },
    at,
  );
  const rows = Object.entries(found).map(([name, rate]) =>
    [
      name,
      Math.round(rate).toLocaleString('en'),
      (found[yardstick] / rate).toFixed(2),
      (rate / found[peer]).toFixed(1),
    ].join(' | '),
  );
  return [
    `## Rules: ${instants.toLocaleString('en')} instants of ${Object.keys(calendars).length} years, a target of ${duration / hour} hours, one core`,
    '',
    "| what is counted | a second | times the loop's time | times luxon-business-days |",
    '| --- | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
    '',
    `A year of a window takes ${bytes} bytes of memory, and ${changing} where the clocks change twice a year.`,
  ].join('\n');
}
