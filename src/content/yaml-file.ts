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
    problems.push({ file, message: 'This file is missing. Copy it from another edition or language and edit it.' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    problems.push({ file, line: error.linePos?.[0].line, message: `Not YAML: ${error.message.split('\n')[0] ?? ''}` });
    return undefined;
  }
  const line = (at: PropertyKey[]): number | undefined => lineOf(document, lines, at);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, line };
  for (const issue of parsed.error.issues)
    problems.push({ file, line: line(issue.path), message: `${fieldName(issue.path)}${remark(issue)}` });
  return undefined;
}

function fieldName(path: PropertyKey[]): string {
  return path.length ? `${path.map(String).join('.')}: ` : '';
}

function remark(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}. Check the spelling, or remove it.`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `missing; expected ${issue.expected}.`;
  if (issue.code === 'invalid_union') return 'fits none of the forms that are possible here.';
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
