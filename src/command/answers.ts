// Answers a question from the content folder: by the rules, in the sentences of the tools' pages.
import { type LocalEdition, wordEdition } from '../editions/local-edition.ts';
import type { Content, EditionContent } from '../content/read.ts';
import { coverage } from '../rules/coverage.ts';
import { deadline } from '../rules/deadline.ts';
import { editionAt } from '../rules/edition.ts';
import { formatInstant } from '../rules/instant.ts';
import { priority, type PriorityQuestion } from '../rules/priority.ts';
import type { Tool } from '../rules/tools.ts';
import { type Facts, factValues } from '../rules/vocabulary.ts';
import { serializeAnswer } from '../rules/serialize-answer.ts';
import type { Instant } from '../rules/zone.ts';
import { named } from '../wording/named.ts';
import { Refusal } from './main.ts';
import { editionById, EditionFields, instants, parse, questions } from './questions.ts';
import { coverageWords, deadlineWords, priorityWords } from './words.ts';

export type CommandAnswer = ReturnType<ReturnType<typeof createAnswer>>;

/** Answers questions in a language; `now` decides the edition where a question has no time. */
export function createAnswer(content: Content, lang: string, now: Instant) {
  const worded = new Map<string, LocalEdition>();
  return (tool: Tool, fields: unknown) => {
    const { at: times = [], zone, edition: id } = parse(EditionFields, fields);
    const messages = instants(times, zone);
    const edition = editionOf(content.editions, id, messages.length ? Math.max(...messages) : now);
    const local = worded.get(edition.id) ?? wordEdition(edition, content.site, lang, (clause) => `#${clause}`);
    worded.set(edition.id, local);
    const { policy, terms, clauses } = local;
    const { question, answer, words } = answerQuestion(content, local, tool, fields, messages);
    const at = messages.map((message) => formatInstant(message, policy.zone));
    const readings = 'readings' in answer ? answer.readings : [];
    return {
      tool,
      /** The edition that answers, by its id. */
      edition: edition.id,
      /** The question as it was understood. */
      question: { ...question, ...(at.length && { at }) },
      /** The answer of the rules, with times in the policy's zone. */
      answer: serializeAnswer(answer, policy.zone),
      words: {
        /** The answer in a sentence. */
        verdict: words.verdict,
        /** What follows from it, line by line. */
        details: words.details,
        /** The steps that led to it, each with its clause. */
        why: words.reasons.map(({ text, clause }) => ({ text, clause, number: clauses.get(clause)?.number ?? '' })),
        /** The readings on which it rests. */
        readings: readings.map((reading) => ({ id: reading, taken: named(terms, 'readings', reading).taken })),
      },
    };
  };
}

function answerQuestion(content: Content, local: LocalEdition, tool: Tool, fields: unknown, messages: Instant[]) {
  const { policy } = local;
  const schemas = questions(policy);
  switch (tool) {
    case 'deadline': {
      const { deployment, level } = parse(schemas.deadline, fields);
      const answer = deadline(policy, content.calendars, { deployment, level, messages });
      return { question: { deployment, level }, answer, words: deadlineWords(content, local, answer) };
    }
    case 'coverage': {
      const { deployment, has, service } = parse(schemas.coverage, fields);
      const question = { deployment, has, service };
      const answer = coverage(policy, question);
      return { question, answer, words: coverageWords(local, question, answer) };
    }
    case 'priority': {
      const question = incident(policy.priorities.deployments, parse(schemas.priority, fields));
      const answer = priority(policy, question);
      return { question, answer, words: priorityWords(content, local, question, answer) };
    }
    default:
      return tool satisfies never;
  }
}

function editionOf(editions: readonly EditionContent[], id: string | undefined, at: Instant): EditionContent {
  const found = id === undefined ? editionAt(editions, at) : editionById(editions, id);
  if (found) return found;
  const known = editions.map((edition) => edition.id).join(', ');
  throw new Refusal(`at: no edition was in force on ${formatInstant(at, 'UTC')}. Name one: ${known}.`);
}

/** The priority question. Throws Refusal for a failure that lacks a fact where the version has levels. */
function incident(levelled: readonly string[], given: Record<string, unknown>): PriorityQuestion {
  const deployment = String(given['deployment']);
  if (given['kind'] === 'question' || !levelled.includes(deployment)) return { deployment, kind: 'question' };
  for (const [fact, values] of Object.entries(factValues))
    if (given[fact] === undefined)
      throw new Refusal(`${fact}: missing; it is one of ${values.join(', ')}. A question has no facts: kind question.`);
  const { functions, users, degree, thirdParty } = given as Facts;
  return { deployment, kind: 'failure', functions, users, degree, thirdParty };
}
