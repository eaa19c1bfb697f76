// The facts of an address as a question to rules/priority, and the level that an address comes to.
import type { Policy } from '../../rules/policy.ts';
import { priority, type PriorityQuestion } from '../../rules/priority.ts';
import { facts, factValues } from '../../rules/vocabulary.ts';
import { choice, noLevel, type ValuesOf } from '../query/parameters.ts';

/** What is asked besides the deployment: a failure or a question, and the facts of a failure. */
export const incidentParameters = {
  kind: choice(['failure', 'question']),
  functions: choice(factValues.functions),
  users: choice(factValues.users),
  degree: choice(factValues.degree),
  thirdParty: choice(factValues.thirdParty),
};
type Incident = ValuesOf<typeof incidentParameters> & { deployment?: string | undefined };

/** What is asked about: as the address says, and a failure where it gives a fact of one. */
export function kindOf(incident: Incident): Incident['kind'] {
  return incident.kind ?? (facts.some((fact) => incident[fact]) ? 'failure' : undefined);
}

/** The question; undefined while a fact is missing. `levelled`: the deployments that have levels. */
export function questionOf(levelled: readonly string[], incident: Incident): PriorityQuestion | undefined {
  const { deployment, kind, functions, users, degree, thirdParty } = incident;
  if (!deployment) return undefined;
  if (!levelled.includes(deployment) || kind === 'question') return { deployment, kind: 'question' };
  if (!kind || !functions || !users || !degree || !thirdParty) return undefined;
  return { deployment, kind, functions, users, degree, thirdParty };
}

/** The level computed from the facts; `noLevel` for a question; undefined without levels or with facts missing. */
export function levelFromFacts(policy: Policy, incident: Incident): string | undefined {
  const question = questionOf(policy.priorities.deployments, { ...incident, kind: kindOf(incident) });
  const answer = question && priority(policy, question);
  if (answer?.outcome === 'question') return noLevel;
  return answer?.outcome === 'level' ? answer.level : undefined;
}
