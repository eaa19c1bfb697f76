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

  const unique = (path: string, what: string, ids: readonly string[]): Set<string> => {
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) !== i) say([path], `${what} "${id}" stands twice. Each id is used once.`);
    return new Set(ids);
  };
  const idsOf = (path: string, what: string, entries: readonly { id: string }[]): Set<string> =>
    unique(
      path,
      what,
      entries.map(({ id }) => id),
    );

  unique(
    'outline',
    'Section',
    policy.outline.map(({ section }) => section),
  );
  const clauses = unique(
    'outline',
    'Clause',
    policy.outline.flatMap((section) => section.clauses),
  );
  for (const { section } of policy.outline)
    if (clauses.has(section)) say(['outline'], `"${section}" is a section and a clause. Both are anchors: rename one.`);
  for (const [old, now] of Object.entries(policy.replaced)) {
    if (clauses.has(old))
      say(['replaced', old], `"${old}" is a clause of this edition: "replaced" names clauses that it no longer has.`);
    if (!clauses.has(now)) say(['replaced', old], `Unknown clause "${now}". Known: ${[...clauses].join(', ')}.`);
  }
  const entitlements = idsOf('entitlements', 'Entitlement', policy.entitlements);
  const deployments = idsOf('deployments', 'Deployment', policy.deployments);
  const tiers = idsOf('tiers', 'Tier', policy.tiers);
  const conditions = idsOf('conditions', 'Condition', policy.conditions);
  const services = idsOf('services', 'Service', [...policy.services.flatMap(({ items }) => items), ...policy.matters]);
  const windows = idsOf('windows', 'Window', policy.windows);
  const levels = idsOf('levels', 'Level', policy.levels);
  const roles = idsOf('roles', 'Role', policy.roles);
  const readings = idsOf('readings', 'Reading', policy.readings);
  idsOf('request', 'Item', policy.request.items);
  idsOf('services', 'List', policy.services);
  idsOf('responses', 'Response', policy.responses);

  const known = (path: PropertyKey[], what: string, ids: Set<string>, wanted: readonly string[]): void => {
    for (const id of wanted) if (!ids.has(id)) say(path, `Unknown ${what} "${id}". Known: ${[...ids].join(', ')}.`);
  };
  const clause = (path: PropertyKey[], wanted: readonly string[]): void => {
    known(path, 'clause', clauses, wanted);
  };

  for (const [i, one] of policy.errata.entries()) clause(['errata', i], one.clauses);
  for (const [i, one] of policy.entitlements.entries()) clause(['entitlements', i], [one.clause]);
  for (const [i, one] of policy.deployments.entries()) {
    clause(['deployments', i], [one.clause, one.unlisted]);
    known(['deployments', i, 'requires'], 'entitlement', entitlements, one.requires);
    known(['deployments', i, 'conditions'], 'condition', conditions, one.conditions);
    const answers = policy.responses.filter((response) => response.deployments.includes(one.id)).length;
    if (answers !== 1)
      say(['deployments', i], `Deployment "${one.id}" has ${answers} responses. Name it in exactly one of responses.`);
  }
  for (const [i, one] of policy.tiers.entries()) {
    clause(['tiers', i, 'clauses'], one.clauses);
    known(['tiers', i, 'deployments'], 'deployment', deployments, one.deployments);
    if (!one.paid) continue;
    known(['tiers', i, 'paid'], 'entitlement', entitlements, [one.paid.entitlement]);
    known(['tiers', i, 'paid'], 'condition', conditions, one.paid.conditions);
  }
  for (const [i, one] of policy.conditions.entries()) if (one.clause) clause(['conditions', i], [one.clause]);
  for (const [i, list] of policy.services.entries()) {
    clause(['services', i], [list.clause, ...Object.values(list.tiers)]);
    known(['services', i, 'tiers'], 'tier', tiers, Object.keys(list.tiers));
    for (const [j, item] of list.items.entries()) {
      const path = ['services', i, 'items', j];
      known(
        path,
        'condition',
        conditions,
        item.conditions.map(({ id }) => id),
      );
      known(
        path,
        'tier',
        tiers,
        item.conditions.flatMap(({ tier }) => tier ?? []),
      );
      if (item.counterpart) known(path, 'service', services, [item.counterpart]);
      if (item.cells && Object.keys(item.cells).toSorted().join() !== Object.keys(list.tiers).toSorted().join())
        say(
          path,
          `Service "${item.id}" has cells for ${Object.keys(item.cells).join(', ')}; its list has the tiers ${Object.keys(list.tiers).join(', ')}.`,
        );
      if (item.cells && Object.values(item.cells).every((cell) => cell === 'not-provided'))
        say(path, `Service "${item.id}" is provided by no tier. Give it a cell, or take it out of the list.`);
    }
  }
  for (const [i, one] of policy.matters.entries()) {
    clause(['matters', i], [one.clause]);
    known(['matters', i], 'deployment', deployments, one.deployments);
  }
  for (const [i, one] of policy.windows.entries()) {
    clause(['windows', i], [one.clause]);
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
  clause(['clock'], [policy.clock.clause]);
  for (const [i, one] of policy.responses.entries()) {
    const path = ['responses', i];
    clause(path, [one.clause, one.committed.clause]);
    known(path, 'deployment', deployments, one.deployments);
    known(path, 'window', windows, [one.latest, one.committed.window]);
    if (one.committed.reading) known(path, 'reading', readings, [one.committed.reading]);
    if (one.earliest) {
      known([...path, 'earliest'], 'clock', new Set([...windows, 'elapsed']), [one.earliest.clock]);
      known([...path, 'earliest'], 'reading', readings, [one.earliest.reading]);
    }
  }
  for (const [i, one] of policy.levels.entries()) {
    known(['levels', i, 'copy'], 'role', roles, one.copy);
    known(['levels', i, 'tell'], 'role', roles, one.tell);
    known(['levels', i, 'readings'], 'reading', readings, one.readings);
  }
  if (policy.priorities.deployments.length) {
    const unmet = everyFacts().find((given) => matching(policy, given).length === 0);
    if (unmet)
      say(
        ['levels'],
        `No level fits ${Object.entries(unmet)
          .map(([fact, value]) => `${fact}: ${value}`)
          .join(', ')}. Add it to a level's "when".`,
      );
  }
  clause(['priorities'], [policy.priorities.clause, policy.priorities.fix]);
  known(['priorities', 'deployments'], 'deployment', deployments, policy.priorities.deployments);
  if (policy.priorities.thirdParty) {
    const { level, clause: its, unless } = policy.priorities.thirdParty;
    known(['priorities', 'thirdParty'], 'level', levels, [level]);
    clause(['priorities', 'thirdParty'], [its]);
    known(['priorities', 'thirdParty'], 'entitlement', entitlements, [unless]);
  }
  clause(['request'], [policy.request.clause]);
  clause(['request', 'question'], [policy.request.question]);
  if (policy.request.access) known(['request', 'access'], 'condition', conditions, [policy.request.access]);
  for (const [i, one] of policy.roles.entries()) clause(['roles', i], [one.clause]);
  for (const [i, one] of policy.examples.entries()) {
    known(['examples', i], 'deployment', deployments, [one.deployment]);
    known(['examples', i], 'level', levels, one.level ? [one.level] : []);
    if (isZone(policy.zone) && !isTime(one.at, policy.zone))
      say(['examples', i, 'at'], `"${one.at}" is no time, or no single one, in ${policy.zone}. Give another.`);
  }
  for (const [i, one] of policy.readings.entries()) clause(['readings', i], one.clauses);
  return remarks;
}
