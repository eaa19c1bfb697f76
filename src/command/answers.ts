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
import { Refusal } from './main.ts';
import { editionById, Frame, instants, parse, questions } from './questions.ts';
import { coverageWords, deadlineWords, priorityWords, type Words } from './words.ts';

export type Answered = {
  tool: Tool;
  /** The edition that answers, by its id. */
  edition: string;
  /** The question as it was understood. */
  question: Record<string, unknown>;
  /** The answer of the rules, with times in the policy's zone. */
  answer: Record<string, unknown>;
  words: Words;
};

/** Answers questions in a language; `now` decides the edition where a question has no time. */
export function answerer(content: Content, lang: string, now: Instant): (tool: Tool, fields: unknown) => Answered {
  const worded = new Map<string, LocalEdition>();
  return (tool, fields) => {
    const { at = [], zone, edition: id } = parse(Frame, fields);
    const messages = instants(at, zone);
    const edition = editionOf(content.editions, id, messages.length ? Math.max(...messages) : now);
    const local = worded.get(edition.id) ?? wordEdition(edition, content.site, lang, (clause) => `#${clause}`);
    worded.set(edition.id, local);
    return answered(content, local, tool, fields, messages);
  };
}

function answered(content: Content, local: LocalEdition, tool: Tool, fields: unknown, messages: Instant[]): Answered {
  const { id, policy } = local;
  const schemas = questions(policy);
  const at = messages.map((message) => formatInstant(message, policy.zone));
  const result = (question: object, answer: object, words: Words): Answered => ({
    tool,
    edition: id,
    question: { ...question, ...(at.length && { at }) },
    answer: serializeAnswer(answer, policy.zone),
    words,
  });
  switch (tool) {
    case 'deadline': {
      const { deployment, level } = parse(schemas.deadline, fields);
      const answer = deadline(policy, content.calendars, { deployment, level, messages });
      return result({ deployment, ...(level && { level }) }, answer, deadlineWords(content, local, answer));
    }
    case 'coverage': {
      const { deployment, has, service } = parse(schemas.coverage, fields);
      const question = { deployment, has, service };
      const answer = coverage(policy, question);
      return result(question, answer, coverageWords(local, question, answer));
    }
    case 'priority': {
      const question = incident(policy.priorities.deployments, parse(schemas.priority, fields));
      const answer = priority(policy, question);
      return result(question, answer, priorityWords(content, local, question, answer));
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

/** A failure needs all its facts, where levels apply. */
function incident(levelled: readonly string[], given: Record<string, unknown>): PriorityQuestion {
  const deployment = String(given['deployment']);
  if (given['kind'] === 'question' || !levelled.includes(deployment)) return { deployment, kind: 'question' };
  for (const [fact, values] of Object.entries(factValues))
    if (given[fact] === undefined)
      throw new Refusal(`${fact}: missing; it is one of ${values.join(', ')}. A question has no facts: kind question.`);
  const { functions, users, degree, thirdParty } = given as Facts;
  return { deployment, kind: 'failure', functions, users, degree, thirdParty };
}
