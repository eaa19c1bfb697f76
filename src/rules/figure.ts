// The figures of a policy by name. Text takes them through <Figure of="…"> or {…}, so that each is written once.
import type { Policy, Target, Window } from './policy.ts';
import { type Weekday, weekdays } from './vocabulary.ts';

export type Figure =
  | ({ kind: 'duration' } & Target)
  | { kind: 'number'; value: string }
  | { kind: 'hours'; parts: Window['week'][number]['parts'] }
  /** Weekdays, Monday first. */
  | { kind: 'weekdays'; days: Weekday[] }
  /** A part of a whole, 0 to 1. */
  | { kind: 'share'; value: number }
  | { kind: 'languages'; codes: string[] };

/** Every figure of a policy by its name, such as `levels.1.target` or `windows.processing.hours`. */
export function figures(policy: Policy): Map<string, Figure> {
  const all = new Map<string, Figure>([['languages', { kind: 'languages', codes: policy.languages }]]);
  for (const { id, week } of policy.windows) {
    const days = week.flatMap((row) => row.days);
    all.set(`windows.${id}.days`, { kind: 'weekdays', days: weekdays.filter((day) => days.includes(day)) });
    for (const { days: own, parts } of week) {
      if (week.length === 1) all.set(`windows.${id}.hours`, { kind: 'hours', parts });
      else for (const day of own) all.set(`windows.${id}.hours.${day}`, { kind: 'hours', parts });
    }
  }
  for (const { id, target } of policy.responses)
    if (target !== 'level') all.set(`responses.${id}`, { kind: 'duration', ...target });
  for (const { id, target } of policy.levels) {
    all.set(`levels.${id}.id`, { kind: 'number', value: id });
    all.set(`levels.${id}.target`, { kind: 'duration', ...target });
  }
  for (const [id, value] of Object.entries(policy.shares)) all.set(`shares.${id}`, { kind: 'share', value });
  return all;
}

/** The figure with a name. Throws RangeError naming the figures that there are. */
export function figure(policy: Policy, name: string): Figure {
  const all = figures(policy);
  const found = all.get(name);
  if (!found) throw new RangeError(`Unknown figure "${name}". Known: ${[...all.keys()].join(', ')}.`);
  return found;
}
