// What the policy says of a reply before anything is counted: which response covers a version, which message starts the
// clock, and the clock of a window.
import type { Calendars } from './calendar.ts';
import type { Clock } from './clock.ts';
import { clockOf } from './clock.ts';
import { byId } from './lookup.ts';
import type { Policy, Response } from './policy.ts';
import type { Instant } from './zone.ts';

const clocks = new WeakMap<Policy, WeakMap<Calendars, Map<string, Clock>>>();

/** The clock of one of the policy's windows, made once for a policy and its calendars. */
export function clockFor(policy: Policy, calendars: Calendars, window: string): Clock {
  let ofPolicy = clocks.get(policy);
  if (!ofPolicy) clocks.set(policy, (ofPolicy = new WeakMap<Calendars, Map<string, Clock>>()));
  let ofBoth = ofPolicy.get(calendars);
  if (!ofBoth) ofPolicy.set(calendars, (ofBoth = new Map<string, Clock>()));
  let clock = ofBoth.get(window);
  if (!clock) ofBoth.set(window, (clock = clockOf(policy.zone, byId('window', policy.windows, window), calendars)));
  return clock;
}

/** The response target that the policy gives a version. */
export function responseFor(policy: Policy, deployment: string): Response {
  byId('deployment', policy.deployments, deployment);
  const response = policy.responses.find(({ deployments }) => deployments.includes(deployment));
  if (!response)
    throw new RangeError(`No response covers deployment "${deployment}": add it to responses in policy.yaml.`);
  return response;
}

/** The response with an id, as an answer names it. */
export function responseById(policy: Policy, id: string): Response {
  return byId('response', policy.responses, id);
}

/** The message that starts the clock, by the policy's clock clause. Throws RangeError when there is none. */
export function clockStart(policy: Policy, messages: readonly Instant[]): Instant {
  const [first, ...rest] = messages;
  if (first === undefined) throw new RangeError('No message: the clock runs from a message, give at least one.');
  return rest.reduce((a, b) => (policy.clock.starts === 'last-message' ? Math.max(a, b) : Math.min(a, b)), first);
}
