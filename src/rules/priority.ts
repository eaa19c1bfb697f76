// How urgent is the incident? Facts decide, not the reader's choice of a level.
import { byId } from './lookup.ts';
import type { Level, Policy, Target } from './policy.ts';
import { readingsOf } from './readings.ts';
import { type Circumstance, type Fact, facts, type Facts, factValues } from './vocabulary.ts';

export type PriorityQuestion =
  { deployment: string; kind: 'question' } | ({ deployment: string; kind: 'failure' } & Facts);

export type PriorityStep =
  /** The level's facts hold. */
  | { step: 'fits'; clause: string; level: string }
  /** Several levels fit; this one, the most urgent, is proposed. */
  | { step: 'proposed'; clause: string; level: string; also: string[] }
  /** A third party's software is the cause: at this level only a consultation is given, unless the entitlement is held. */
  | { step: 'consultation-only'; clause: string; level: string; unless: string }
  /** Mended only by updating to a new release. */
  | { step: 'next-release'; clause: string; level: string }
  /** Levels do not apply to this version, or to a question. */
  | { step: 'no-levels' | 'no-failure'; clause: string };

/** The change of one fact, and the level that results. */
export type Change = { fact: Fact; to: string; level: string };

export type Priority = { steps: PriorityStep[]; readings: string[] } & (
  | { outcome: 'no-levels' | 'question' }
  | {
      outcome: 'level';
      /** The level proposed: the most urgent that fits. Staff may reclassify. */
      level: string;
      /** Every level that fits, most urgent first. */
      matched: string[];
      /** Levels that fit as well and are no mere part of a wider one: the source leaves the choice open. */
      alternatives: string[];
      target: Target;
      copy: string[];
      tell: string[];
      fix: Level['fix'];
      /** Set where only a consultation is given, unless this entitlement is held. */
      consultationUnless?: string;
      /** Changes of one fact that lead to a more urgent level; shown under "Why not higher". */
      higher: Change[];
      /** Changes of one fact that lead to a less urgent level; shown under "Why not lower". */
      lower: Change[];
    }
);

/** Every combination of the facts that decide a level. */
export function everyFacts(): Facts[] {
  return factValues.functions.flatMap((functions) =>
    factValues.users.flatMap((users) =>
      factValues.degree.flatMap((degree) =>
        factValues.thirdParty.map((thirdParty) => ({ functions, users, degree, thirdParty })),
      ),
    ),
  );
}

/** Whether a level's definition fits the facts (clause of the policy's priorities). */
function fits(level: Level, given: Facts): boolean {
  return level.when.some((set) =>
    facts.every((fact) => {
      const values: readonly string[] | undefined = set[fact];
      return values === undefined || values.includes(given[fact]);
    }),
  );
}

/** The levels that fit, most urgent first. */
export function matching(policy: Policy, given: Facts): Level[] {
  return policy.levels.filter((level) => fits(level, given));
}

/** The most urgent level that fits. Throws RangeError where none does: every combination of facts needs a level. */
function proposed(policy: Policy, given: Facts): Level {
  const [level] = matching(policy, given);
  if (!level)
    throw new RangeError(
      `No level fits ${facts.map((fact) => `${fact}: ${given[fact]}`).join(', ')}. Add it to a level's "when" in policy.yaml.`,
    );
  return level;
}

/** Whether whatever fits the narrow level fits the wide one too, so that naming both would say nothing. */
function isSubsetOf(narrow: Level, wide: Level): boolean {
  return everyFacts().every((given) => !fits(narrow, given) || fits(wide, given));
}

/** The levels that changing one fact would lead to. */
function changes(policy: Policy, given: Facts): Change[] {
  return facts.flatMap((fact) =>
    factValues[fact].map((to) => ({ fact, to, level: proposed(policy, { ...given, [fact]: to }).id })),
  );
}

/**
 * Answers how urgent an incident is (clauses of the policy's priorities).
 * Total over its finite domain; throws RangeError for an unknown deployment, or facts that no level covers.
 */
export function priority(policy: Policy, question: PriorityQuestion): Priority {
  byId('deployment', policy.deployments, question.deployment);
  const { clause, deployments, thirdParty } = policy.priorities;
  if (!deployments.includes(question.deployment))
    return {
      outcome: 'no-levels',
      steps: [{ step: 'no-levels', clause }],
      readings: readingsOf(policy, 'priority', [], ['no-levels']),
    };
  if (question.kind === 'question')
    return { outcome: 'question', steps: [{ step: 'no-failure', clause }], readings: [] };

  const level = proposed(policy, question);
  const matched = matching(policy, question);
  const alternatives = matched.filter((other) => !isSubsetOf(level, other)).map(({ id }) => id);
  const rank = (id: string): number => policy.levels.findIndex((other) => other.id === id);
  const other = changes(policy, question);
  // Whether the facts would reach the level, were it not for a third party's software.
  const reached = proposed(policy, { ...question, thirdParty: 'no' }).id === thirdParty?.level;
  const consultation = question.thirdParty === 'yes' && reached ? thirdParty : undefined;

  const steps: PriorityStep[] = [{ step: 'fits', clause, level: level.id }];
  if (alternatives.length) steps.push({ step: 'proposed', clause, level: level.id, also: alternatives });
  if (consultation)
    steps.push({
      step: 'consultation-only',
      clause: consultation.clause,
      level: consultation.level,
      unless: consultation.unless,
    });
  if (level.fix === 'release') steps.push({ step: 'next-release', clause: policy.priorities.fix, level: level.id });

  const circumstances: Circumstance[] = alternatives.length ? ['overlap', 'contact'] : ['contact'];
  return {
    outcome: 'level',
    level: level.id,
    matched: matched.map(({ id }) => id),
    alternatives,
    target: level.target,
    copy: level.copy,
    tell: level.tell,
    fix: level.fix,
    ...(consultation && { consultationUnless: consultation.unless }),
    higher: other.filter((change) => rank(change.level) < rank(level.id)),
    lower: other.filter((change) => rank(change.level) > rank(level.id)),
    steps,
    readings: readingsOf(policy, 'priority', level.readings, circumstances),
  };
}
