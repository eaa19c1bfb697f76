// The policy's examples, worked out by the rules when the site is built.
import { fill } from '../i18n/fill.ts';
import { dateTime } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import { deadline } from '../rules/deadline.ts';
import { localTime } from '../rules/instant.ts';
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
  return policy.examples.map(({ deployment, level, at }) => {
    const time = localTime(at, policy.zone);
    if (time.kind !== 'one') throw new RangeError(`The example at ${at} is no single time in ${policy.zone}.`);
    const answer = deadline(policy, calendars, { deployment, level, messages: [time.instant] });
    const text = (instant: number | undefined): string =>
      instant === undefined ? '—' : dateTime(lang, instant, policy.zone);
    const name = terms.deployments[deployment]?.name ?? deployment;
    const query = new URLSearchParams({ deployment, ...(level && { level }), at, zone: policy.zone });
    return {
      who: level ? `${name}, ${fill(t.priority.levelShort, { level })}` : name,
      query: `?${query.toString()}`,
      message: text(time.instant),
      earliest: answer.status === 'no-target' ? '—' : text(answer.earliest),
      latest: answer.status === 'no-target' ? '—' : text(answer.latest),
      status: t.deadline.status[answer.status],
    };
  });
}
