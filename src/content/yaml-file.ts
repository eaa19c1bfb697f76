// Reads one YAML file against its schema; what is wrong is said with the line it stands on.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type YamlFile<T> = {
  data: T;
  /** The line on which a field stands. */ line: (path: PropertyKey[]) => number | undefined;
};

/** Reads and validates a file; pushes problems and returns undefined when it cannot be used. */
export function readYaml<T>(path: string, schema: z.ZodType<T>, problems: Problem[]): YamlFile<T> | undefined {
  const file = displayPath(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    problems.push({
      file,
      message: 'This file is missing. Every content folder has it: copy it from one that is whole.',
    });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    problems.push({
      file,
      line: error.linePos?.[0].line,
      message: `Not YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '.')}`,
    });
    return undefined;
  }
  const line = (at: PropertyKey[]): number | undefined => lineOf(document, lines, at);
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    problems.push({
      file,
      message: `Not YAML: ${(error as Error).message}. Put a text that begins with * or & in quotes.`,
    });
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, line };
  for (const issue of parsed.error.issues) {
    // An unknown field is a key of the path's object: the line is the key's own.
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({ file, line: line(at), message: `${fieldName(issue.path)}${remark(issue)}` });
  }
  return undefined;
}

function fieldName(path: PropertyKey[]): string {
  return path.length ? `${path.map(String).join('.')}: ` : '';
}

function remark(issue: z.core.$ZodIssue): string {
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

/** The line of the deepest part of a path that the file has. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

export function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
