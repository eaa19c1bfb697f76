// Several tasks at once: how many requests they take, what they ask for alike, and who helps with the rest.
import { type Condition, coverage, type Coverage, type CoverageQuestion, type EntitledCoverage } from './coverage.ts';
import type { Policy } from './policy.ts';

export type TasksQuestion = Omit<CoverageQuestion, 'service'> & {
  /** Ids of services or matters, or `other`; one that stands twice counts once. */
  services: readonly string[];
};

/** Who helps where support does not, and the clause that says so. */
export type Help = Helper & { services: string[] };

type Helper =
  /** `not-listed`: the regulation names nobody. */
  | { who: 'partner' | 'release' | 'not-listed'; clause: string }
  /** The role that the clause names, for what is still to be paid for. */
  | { who: 'role'; role: string; clause: string };

export type Tasks = ReturnType<typeof tasks>;

/** The answer once nothing is missing that entitles to support. */
export function entitledAnswer(answer: Coverage): EntitledCoverage {
  return answer.outcome === 'not-entitled' ? answer.then : answer;
}

/**
 * Answers for several tasks at once (clauses of each task, and the one that allows one question a request).
 * Throws RangeError for an unknown deployment, entitlement or service.
 */
export function tasks(policy: Policy, question: TasksQuestion) {
  const { deployment, has } = question;
  const answers = [...new Set(question.services)].map((service) => ({
    service,
    answer: coverage(policy, { deployment, has, service }),
  }));
  const requests: string[] = [];
  const shared = new Map<string, Condition & { services: string[] }>();
  const help = new Map<string, Help>();
  const addHelp = (one: Helper, service: string): void => {
    const key = `${one.who} ${one.clause}`;
    help.set(key, { ...one, services: [...(help.get(key)?.services ?? []), service] });
  };

  for (const { service, answer } of answers) {
    const settled = entitledAnswer(answer);
    if (settled.outcome !== 'covered') {
      addHelp({ who: settled.outcome, clause: settled.clause }, service);
      continue;
    }
    requests.push(service);
    const [lowest] = settled.parts;
    for (const { id, clause } of lowest.conditions) {
      const key = `${id} ${clause}`;
      shared.set(key, { id, clause, services: [...(shared.get(key)?.services ?? []), service] });
      // A clause that asks for payment names the person to turn to.
      const role = lowest.included ? undefined : policy.roles.find((one) => one.clause === clause);
      if (role) addHelp({ who: 'role', role: role.id, clause }, service);
    }
  }
  return {
    /** The answer on each task, in the order of the question. */
    answers,
    /** The tasks that support takes: each is a request of its own, for one request may hold one question only. */
    requests,
    /** The clause that says so. */
    clause: policy.request.question,
    /** Conditions of the lowest tier that more than one task asks for. */
    shared: [...shared.values()].filter(({ services }) => services.length > 1),
    help: [...help.values()],
  };
}
