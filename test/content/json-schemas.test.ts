import Ajv from 'ajv';
import formats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlSchemas } from '../../src/content/json-schemas.ts';

const files = ['content', 'test/fixtures/vendor']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('seal.yaml'));

/** The file name of the schema in the first line of a file. */
function schemaOf(file: string): string {
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  return join(dirname(file), schema);
}

const kind = (file: string): string => {
  if (/calendars\/\d{4}\.yaml$/.test(file)) return 'calendar';
  return /([a-z]+)\.yaml$/.exec(file)?.[1] ?? '';
};

test.each(Object.entries(yamlSchemas()))('%s is up to date: otherwise run npm run schemas', (name, text) => {
  expect(readFileSync(join('content/schemas', name), 'utf8')).toBe(text);
});

describe.each(files)('%s', (file) => {
  test('names its schema in the first line, where editors look for it', () => {
    expect(schemaOf(file)).toBe(join('content/schemas', `${kind(file)}.schema.json`));
  });

  test('satisfies its schema', () => {
    const ajv = new Ajv({ allErrors: true });
    formats(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(schemaOf(file), 'utf8')) as object);
    expect(valid(parse(readFileSync(file, 'utf8'))), JSON.stringify(valid.errors)).toBe(true);
  });
});

test('A misspelt field does not satisfy the schema', () => {
  const ajv = new Ajv();
  formats(ajv);
  const valid = ajv.compile(JSON.parse(yamlSchemas()['policy.schema.json'] ?? '') as object);
  const policy = parse(readFileSync('content/editions/initial/policy.yaml', 'utf8')) as object;
  expect(valid({ ...policy, zones: 'Europe/Moscow' })).toBe(false);
  expect(valid({ ...policy, effective: '1 March 2027' })).toBe(false);
});
