// The policy's examples, worked out by the rules when the site is built.
import { dateTime } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import { subject } from '../wording/deadline-citation.ts';
import { exampleDeadlines } from './example-data.ts';
import type { LocalEdition } from './local-edition.ts';

export type ExampleRow = {
  who: string;
  query: string;
  message: string;
  earliest: string;
  latest: string;
  status: string;
};

/** A row for each example of the policy, in words. Throws RangeError for a time that is no single one. */
export function exampleRows({ lang, t, policy, terms }: LocalEdition, calendars: Calendars): ExampleRow[] {
  const time = (instant: number | undefined): string =>
    instant === undefined ? '—' : dateTime(lang, instant, policy.zone);
  return exampleDeadlines(policy, calendars).map(({ example: { deployment, level, at }, answer }) => {
    const { earliest, latest }: { earliest?: number; latest?: number } = answer.status === 'no-target' ? {} : answer;
    const query = new URLSearchParams({ deployment, ...(level && { level }), at, zone: policy.zone });
    return {
      who: subject({ terms, levelName: t.priority.levelShort }, { deployment, level }),
      query: `?${query.toString()}`,
      message: time(answer.start),
      earliest: time(earliest),
      latest: time(latest),
      status: t.deadline.status[answer.status],
    };
  });
}
