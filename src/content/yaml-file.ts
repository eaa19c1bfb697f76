// Reads a YAML file against its schema; problems name the line of the field.
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problem.ts';
import { EncodingError, readText } from './read-text.ts';

/** Adds a problem at the line of a field, given by its path. */
export type Report = (field: readonly PropertyKey[], message: string) => void;

export type YamlFile<T> = { data: T; report: Report };

/** Reads and validates a file; adds problems and returns undefined when it cannot be used. */
export function readYaml<T>(path: string, schema: z.ZodType<T>, problems: Problems): YamlFile<T> | undefined {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    if (error instanceof EncodingError) problems.add(path, error.message, error.line);
    else problems.add(path, 'This file is missing. Every content folder has it: copy it from one that is whole.');
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const message = (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '.');
    problems.add(path, `Not YAML: ${message}`, error.linePos?.[0].line);
    return undefined;
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    problems.add(path, `Not YAML: ${(error as Error).message}. Put a text that begins with * or & in quotes.`);
    return undefined;
  }
  const report: Report = (field, message) => {
    problems.add(path, message, lineOf(document, lines, field));
  };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, report };
  for (const issue of parsed.error.issues) {
    const name = issue.path.length ? `${issue.path.map(String).join('.')}: ` : '';
    // The issue of an unknown field has the path of the object around it.
    const field = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    report(field, name + describe(issue));
  }
  return undefined;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}. Check the spelling, or remove it.`;
  if (issue.code === 'invalid_type' && /received (undefined|null)$/.test(issue.message))
    return `missing; expected ${issue.expected}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && issue.message.endsWith('received number'))
    return 'a number where a text is wanted: put it in quotes.';
  if (issue.code === 'invalid_key') return `${issue.issues[0]?.message ?? issue.message}.`;
  if (issue.code === 'too_small' && ['string', 'array', 'record'].includes(issue.origin))
    return 'empty; it needs at least one entry or word.';
  if (issue.code === 'too_small') return `too small; at least ${issue.minimum}.`;
  return `${issue.message}.`;
}

/** The line of the deepest part of a field's path that the file has. */
function lineOf(document: Document, lines: LineCounter, field: readonly PropertyKey[]): number | undefined {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
