// Reads the worked examples. Each file is checked against a schema: a misspelt expectation must not pass unseen.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

export function examples<T extends z.ZodType>(name: string, schema: T): z.infer<T> {
  const text = readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');
  return schema.parse(parse(text));
}
