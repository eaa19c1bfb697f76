// An answer as JSON for other programs.
import { formatInstant } from './instant.ts';

/** The fields of answers and steps that hold an instant. */
const times = new Set(['at', 'start', 'earliest', 'latest', 'opens', 'closes']);

/**
 * An answer of the rules with its instants as local times of a zone with their offset, `2026-11-23T15:00:00+03:00`.
 * An instant that never comes, such as the closing of a window that is always open, is null.
 */
export function serializeAnswer(answer: object, zone: string): Record<string, unknown> {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if (!times.has(key) || typeof value !== 'number') return value;
    return Number.isFinite(value) ? formatInstant(value, zone) : null;
  });
  return JSON.parse(text) as Record<string, unknown>;
}
