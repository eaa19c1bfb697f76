import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { choice } from '../../src/islands/parameters.ts';
import { readQuery, writeQuery } from '../../src/islands/query.ts';

const { form } = dictionary('en');
const parameters = { deployment: choice(['saas', 'cloud']), level: choice(['1', '2']) };

describe('The query of a tool', () => {
  test('keeps what belongs to another tool of the path, and writes it after its own', () => {
    const { values, problems } = readQuery(
      '?at=2026-11-23T15:00&service=ssl&level=2&deployment=cloud',
      parameters,
      form,
    );
    expect(problems).toEqual([]);
    expect(values).toEqual({ at: '2026-11-23T15:00', service: 'ssl', level: '2', deployment: 'cloud' });
    expect(writeQuery(values, parameters)).toBe('?deployment=cloud&level=2&service=ssl&at=2026-11-23T15%3A00');
  });
  test('says a name that no tool knows, and leaves it out', () => {
    const { values, problems } = readQuery('?lvl=2&deployment=saas', parameters, form);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toContain('lvl');
    // No field sets it.
    expect(problems[0]).not.toHaveProperty('field');
    expect(values).toEqual({ deployment: 'saas' });
  });
  test('says a value of its own that is wrong, with those that there are', () => {
    const { values, problems } = readQuery('?deployment=mars&has=partner', parameters, form);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toContain('saas, cloud');
    expect(problems[0]?.field).toBe('deployment');
    expect(values).toEqual({ has: 'partner' });
  });
  test('forgets what is set to nothing', () => {
    expect(writeQuery({ deployment: 'saas', level: undefined, at: '' }, parameters)).toBe('?deployment=saas');
    expect(writeQuery({}, parameters)).toBe('');
  });
});
