// What the schema cannot see: ids that point nowhere, are used twice, or leave a question without an answer.
import { z } from 'zod';
import { capitalize } from '../../i18n/format.ts';
import { localTime } from '../../rules/instant.ts';
import { idFields, Policy } from '../../rules/policy.ts';
import { everyFacts, matching } from '../../rules/priority.ts';
import { isZone } from '../../rules/zone.ts';
import type { Report } from '../yaml-file.ts';

type IdField = { kind: string; defines: boolean; id: string; path: PropertyKey[] };

/** The ids in a value that a schema describes, the keys of its records among them. */
function idsIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): IdField[] {
  const field = idFields.get(schema);
  if (field) return [{ ...field, id: String(value), path }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return idsIn(schema.def.innerType, value, path);
  if (typeof value !== 'object' || value === null) return [];
  const inside = (key: PropertyKey, of: z.core.$ZodType, item: unknown) => idsIn(of, item, [...path, key]);
  const entries = Object.entries(value);
  if (schema instanceof z.ZodArray) return entries.flatMap(([i, item]) => inside(Number(i), schema.def.element, item));
  if (schema instanceof z.ZodObject)
    return entries.flatMap(([key, item]) => inside(key, schema.shape[key] as z.ZodType, item));
  if (schema instanceof z.ZodRecord)
    return entries.flatMap(([key, item]) => [
      ...inside(key, schema.def.keyType, key),
      ...inside(key, schema.def.valueType, item),
    ]);
  return [];
}

function isTime(text: string, zone: string): boolean {
  try {
    return localTime(text, zone).kind === 'one';
  } catch {
    return false;
  }
}

/** Checks that a policy is whole in itself; where nothing is reported, every rule can run on it. */
export function checkPolicy(policy: Policy, report: Report): void {
  if (!isZone(policy.zone))
    report(['zone'], `"${policy.zone}" is not a known time zone. Write an IANA name, such as Europe/Moscow.`);

  const fields = idsIn(Policy, policy);
  const known: Record<string, string[]> = {};
  for (const { kind, id, path } of fields.filter(({ defines }) => defines)) {
    const ids = (known[kind] ??= []);
    if (ids.includes(id)) report(path, `${capitalize(kind)} "${id}" stands twice. Each id is used once.`);
    else ids.push(id);
  }
  known['clock'] = [...(known['window'] ?? []), 'elapsed'];
  for (const { kind, id, path } of fields.filter(({ defines }) => !defines))
    if (!known[kind]?.includes(id)) report(path, `Unknown ${kind} "${id}". Known: ${known[kind]?.join(', ')}.`);

  const clauses = policy.outline.flatMap((section) => section.clauses);
  for (const { section } of policy.outline)
    if (clauses.includes(section))
      report(['outline'], `"${section}" is a section and a clause. Both are anchors: rename one.`);
  for (const old of Object.keys(policy.replaced))
    if (clauses.includes(old))
      report(
        ['replaced', old],
        `"${old}" is a clause of this edition: "replaced" names clauses that it no longer has.`,
      );
  for (const [i, { id }] of policy.deployments.entries()) {
    const answers = policy.responses.filter((response) => response.deployments.includes(id)).length;
    if (answers !== 1)
      report(['deployments', i], `Deployment "${id}" has ${answers} responses. Name it in exactly one of responses.`);
  }
  for (const [i, list] of policy.services.entries())
    for (const [j, { id, cells }] of list.items.entries()) {
      if (!cells) continue;
      const path = ['services', i, 'items', j];
      const [own, tiers] = [Object.keys(cells), Object.keys(list.tiers)];
      if (own.toSorted().join() !== tiers.toSorted().join())
        report(path, `Service "${id}" has cells for ${own.join(', ')}; its list has the tiers ${tiers.join(', ')}.`);
      if (Object.values(cells).every((cell) => cell === 'not-provided'))
        report(path, `Service "${id}" is provided by no tier. Give it a cell, or take it out of the list.`);
    }
  for (const [i, { id, week, moved }] of policy.windows.entries()) {
    const days = week.flatMap((row) => row.days);
    for (const day of new Set(days))
      if (days.indexOf(day) !== days.lastIndexOf(day))
        report(['windows', i, 'week'], `${day} stands twice in window "${id}".`);
    if (moved && !days.includes(moved))
      report(['windows', i, 'moved'], `Window "${id}" is closed on ${moved}: "moved" names a weekday that has hours.`);
    for (const { parts } of week) {
      const times = parts.flatMap(({ open, close }) => [open, close]);
      if (times.some((time, t) => t > 0 && time <= (times[t - 1] ?? '')))
        report(['windows', i, 'week'], `The hours of window "${id}" overlap or run backwards: ${times.join(', ')}.`);
    }
  }
  const unmet = policy.priorities.deployments.length
    ? everyFacts().find((facts) => !matching(policy, facts).length)
    : undefined;
  if (unmet) {
    const facts = Object.entries(unmet).map(([fact, value]) => `${fact}: ${value}`);
    report(['levels'], `No level fits ${facts.join(', ')}. Add it to a level's "when".`);
  }
  for (const [i, { at }] of policy.examples.entries())
    if (isZone(policy.zone) && !isTime(at, policy.zone))
      report(['examples', i, 'at'], `"${at}" is no time, or no single one, in ${policy.zone}. Give another.`);
}
