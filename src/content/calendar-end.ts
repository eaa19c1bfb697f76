// A reminder to add the production calendar of the next year, which is published once a year.
import type { Calendars } from '../rules/calendar.ts';
import type { Instant } from '../rules/zone.ts';

const day = 86_400_000;
const noticeDays = 90;

/** A warning when the last calendar ends within 90 days of `now`, or has ended; else undefined. */
export function calendarWarning(calendars: Calendars, now: Instant): string | undefined {
  const years = Object.keys(calendars).map(Number);
  if (!years.length)
    return 'There is no production calendar. Add content/calendars/<year>.yaml: deadlines are estimates.';
  const last = Math.max(...years);
  const days = Math.ceil((Date.UTC(last + 1, 0, 1) - now) / day);
  if (days > noticeDays) return undefined;
  const when = days > 0 ? `ends in ${days} days` : 'has ended';
  return `The production calendar ${when}, with ${last}. Add content/calendars/${last + 1}.yaml: deadlines after ${last} are estimates.`;
}
