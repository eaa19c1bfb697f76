// What the policy says of a reply before anything is counted: which response covers a version, which message starts the
// clock, and the business hours of a window.
import type { Calendars } from './calendar.ts';
import { byId } from './lookup.ts';
import type { Policy, Response } from './policy.ts';
import { businessHours, type BusinessHours } from './year-table.ts';
import type { Instant } from './zone.ts';

/** Cache of business hours by policy and window; reset when the policy is used with other calendars. */
const cache = new WeakMap<Policy, { calendars: Calendars; windows: Map<string, BusinessHours> }>();

/** The business hours of one of the policy's windows, made once for a policy and its calendars. */
export function hoursFor(policy: Policy, calendars: Calendars, window: string): BusinessHours {
  let cached = cache.get(policy);
  if (cached?.calendars !== calendars) cache.set(policy, (cached = { calendars, windows: new Map() }));
  let hours = cached.windows.get(window);
  if (!hours) {
    hours = businessHours(policy.zone, byId('window', policy.windows, window), calendars);
    cached.windows.set(window, hours);
  }
  return hours;
}

/** The response target that the policy gives a version. */
export function responseFor(policy: Policy, deployment: string): Response {
  byId('deployment', policy.deployments, deployment);
  const response = policy.responses.find(({ deployments }) => deployments.includes(deployment));
  if (!response)
    throw new RangeError(`No response covers deployment "${deployment}": add it to responses in policy.yaml.`);
  return response;
}

/** The message that starts the clock, by the policy's clock clause. Throws RangeError when there is none. */
export function clockStart(policy: Policy, messages: readonly Instant[]): Instant {
  if (!messages.length) throw new RangeError('No message: the clock runs from a message, give at least one.');
  return policy.clock.starts === 'last-message' ? Math.max(...messages) : Math.min(...messages);
}
