// Reads a file of worked examples. A strict schema refuses misspelt fields, which no test would read.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

export function examples<T extends z.ZodType>(name: string, schema: T): z.infer<T> {
  const text = readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8');
  return schema.parse(parse(text));
}
