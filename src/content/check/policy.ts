// What the schema cannot see: ids that point nowhere, are used twice, or leave a question without an answer.
import { localTime } from '../../rules/instant.ts';
import type { Policy } from '../../rules/policy.ts';
import { everyFacts, matching } from '../../rules/priority.ts';
import { isZone } from '../../rules/zone.ts';

/** A remark on a policy, with the path of the field it is about. */
export type Remark = { path: PropertyKey[]; message: string };

function isTime(text: string, zone: string): boolean {
  try {
    return localTime(text, zone).kind === 'one';
  } catch {
    return false;
  }
}

/** Checks that a policy is whole in itself; an empty list means that every rule can run on it. */
export function checkPolicy(policy: Policy): Remark[] {
  const remarks: Remark[] = [];
  const say = (path: PropertyKey[], message: string): void => void remarks.push({ path, message });

  if (!isZone(policy.zone))
    say(['zone'], `"${policy.zone}" is not a known time zone. Write an IANA name, such as Europe/Moscow.`);

  /** The ids of a field's entries; says which of them stand twice. */
  const unique = (field: string, what: string, entries: readonly (string | { id: string })[]): Set<string> => {
    const ids = entries.map((entry) => (typeof entry === 'string' ? entry : entry.id));
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) !== i) say([field], `${what} "${id}" stands twice. Each id is used once.`);
    return new Set(ids);
  };
  const sections = policy.outline.map(({ section }) => section);
  const items = policy.services.flatMap((list) => list.items);
  unique('outline', 'Section', sections);
  const ids = {
    clause: unique(
      'outline',
      'Clause',
      policy.outline.flatMap((section) => section.clauses),
    ),
    entitlement: unique('entitlements', 'Entitlement', policy.entitlements),
    deployment: unique('deployments', 'Deployment', policy.deployments),
    tier: unique('tiers', 'Tier', policy.tiers),
    condition: unique('conditions', 'Condition', policy.conditions),
    service: unique('services', 'Service', [...items, ...policy.matters]),
    window: unique('windows', 'Window', policy.windows),
    level: unique('levels', 'Level', policy.levels),
    role: unique('roles', 'Role', policy.roles),
    reading: unique('readings', 'Reading', policy.readings),
    clock: new Set([...policy.windows.map(({ id }) => id), 'elapsed']),
  };
  unique('request', 'Item', policy.request.items);
  unique('services', 'List', policy.services);
  unique('responses', 'Response', policy.responses);
  /** Reports ids that are not there; undefined names nothing. */
  const known = (path: PropertyKey[], what: keyof typeof ids, ...wanted: readonly (string | undefined)[]): void => {
    for (const id of wanted)
      if (id !== undefined && !ids[what].has(id))
        say(path, `Unknown ${what} "${id}". Known: ${[...ids[what]].join(', ')}.`);
  };

  for (const section of sections)
    if (ids.clause.has(section))
      say(['outline'], `"${section}" is a section and a clause. Both are anchors: rename one.`);
  for (const [old, now] of Object.entries(policy.replaced)) {
    if (ids.clause.has(old))
      say(['replaced', old], `"${old}" is a clause of this edition: "replaced" names clauses that it no longer has.`);
    known(['replaced', old], 'clause', now);
  }
  for (const [i, one] of policy.errata.entries()) known(['errata', i], 'clause', ...one.clauses);
  for (const [i, one] of policy.entitlements.entries()) known(['entitlements', i], 'clause', one.clause);
  for (const [i, one] of policy.deployments.entries()) {
    known(['deployments', i], 'clause', one.clause, one.unlisted);
    known(['deployments', i, 'requires'], 'entitlement', ...one.requires);
    known(['deployments', i, 'conditions'], 'condition', ...one.conditions);
    const answers = policy.responses.filter((response) => response.deployments.includes(one.id)).length;
    if (answers !== 1)
      say(['deployments', i], `Deployment "${one.id}" has ${answers} responses. Name it in exactly one of responses.`);
  }
  for (const [i, one] of policy.tiers.entries()) {
    known(['tiers', i, 'clauses'], 'clause', ...one.clauses);
    known(['tiers', i, 'deployments'], 'deployment', ...one.deployments);
    known(['tiers', i, 'paid'], 'entitlement', one.paid?.entitlement);
    known(['tiers', i, 'paid'], 'condition', ...(one.paid?.conditions ?? []));
  }
  for (const [i, one] of policy.conditions.entries()) known(['conditions', i], 'clause', one.clause);
  for (const [i, list] of policy.services.entries()) {
    known(['services', i], 'clause', list.clause, ...Object.values(list.tiers));
    known(['services', i, 'tiers'], 'tier', ...Object.keys(list.tiers));
    for (const [j, item] of list.items.entries()) {
      const path = ['services', i, 'items', j];
      for (const { id, tier } of item.conditions) {
        known(path, 'condition', id);
        known(path, 'tier', tier);
      }
      known(path, 'service', item.counterpart);
      if (!item.cells) continue;
      const [cells, tiers] = [Object.keys(item.cells), Object.keys(list.tiers)];
      if (cells.toSorted().join() !== tiers.toSorted().join())
        say(
          path,
          `Service "${item.id}" has cells for ${cells.join(', ')}; its list has the tiers ${tiers.join(', ')}.`,
        );
      if (Object.values(item.cells).every((cell) => cell === 'not-provided'))
        say(path, `Service "${item.id}" is provided by no tier. Give it a cell, or take it out of the list.`);
    }
  }
  for (const [i, one] of policy.matters.entries()) {
    known(['matters', i], 'clause', one.clause);
    known(['matters', i], 'deployment', ...one.deployments);
  }
  for (const [i, one] of policy.windows.entries()) {
    known(['windows', i], 'clause', one.clause);
    const days = one.week.flatMap((row) => row.days);
    for (const day of new Set(days))
      if (days.indexOf(day) !== days.lastIndexOf(day))
        say(['windows', i, 'week'], `${day} stands twice in window "${one.id}".`);
    if (one.moved && !days.includes(one.moved))
      say(
        ['windows', i, 'moved'],
        `Window "${one.id}" is closed on ${one.moved}: "moved" names a weekday that has hours.`,
      );
    for (const { parts } of one.week) {
      const times = parts.flatMap(({ open, close }) => [open, close]);
      if (times.some((time, t) => t > 0 && time <= (times[t - 1] ?? '')))
        say(['windows', i, 'week'], `The hours of window "${one.id}" overlap or run backwards: ${times.join(', ')}.`);
    }
  }
  known(['clock'], 'clause', policy.clock.clause);
  for (const [i, one] of policy.responses.entries()) {
    const path = ['responses', i];
    known(path, 'clause', one.clause, one.committed.clause);
    known(path, 'deployment', ...one.deployments);
    known(path, 'window', one.latest, one.committed.window);
    known(path, 'reading', one.committed.reading);
    known([...path, 'earliest'], 'clock', one.earliest?.clock);
    known([...path, 'earliest'], 'reading', one.earliest?.reading);
  }
  for (const [i, one] of policy.levels.entries()) {
    known(['levels', i, 'copy'], 'role', ...one.copy);
    known(['levels', i, 'tell'], 'role', ...one.tell);
    known(['levels', i, 'readings'], 'reading', ...one.readings);
  }
  const unmet = policy.priorities.deployments.length
    ? everyFacts().find((facts) => !matching(policy, facts).length)
    : undefined;
  if (unmet) {
    const facts = Object.entries(unmet).map(([fact, value]) => `${fact}: ${value}`);
    say(['levels'], `No level fits ${facts.join(', ')}. Add it to a level's "when".`);
  }
  known(['priorities'], 'clause', policy.priorities.clause, policy.priorities.fix);
  known(['priorities', 'deployments'], 'deployment', ...policy.priorities.deployments);
  const { thirdParty } = policy.priorities;
  known(['priorities', 'thirdParty'], 'level', thirdParty?.level);
  known(['priorities', 'thirdParty'], 'clause', thirdParty?.clause);
  known(['priorities', 'thirdParty'], 'entitlement', thirdParty?.unless);
  known(['request'], 'clause', policy.request.clause);
  known(['request', 'question'], 'clause', policy.request.question);
  known(['request', 'access'], 'condition', policy.request.access);
  for (const [i, one] of policy.roles.entries()) known(['roles', i], 'clause', one.clause);
  for (const [i, one] of policy.examples.entries()) {
    known(['examples', i], 'deployment', one.deployment);
    known(['examples', i], 'level', one.level);
    if (isZone(policy.zone) && !isTime(one.at, policy.zone))
      say(['examples', i, 'at'], `"${one.at}" is no time, or no single one, in ${policy.zone}. Give another.`);
  }
  for (const [i, one] of policy.readings.entries()) known(['readings', i], 'clause', ...one.clauses);
  return remarks;
}
