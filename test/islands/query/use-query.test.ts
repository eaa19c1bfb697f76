import { describe, expect, test } from 'vitest';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { zoneParameter } from '../../../src/islands/deadline/parameters.ts';
import { choice } from '../../../src/islands/query/parameters.ts';
import { readQuery, writeQuery } from '../../../src/islands/query/use-query.ts';

const { form } = dictionary('en');
const parameters = { deployment: choice(['saas', 'cloud']), level: choice(['1', '2']) };

describe('The query of a tool', () => {
  test('keeps parameters of the other tools, and writes them after its own', () => {
    const { values, errors } = readQuery('?at=2026-11-23T15:00&service=ssl&level=2&deployment=cloud', parameters, form);
    expect(errors).toEqual([]);
    expect(values).toEqual({ at: '2026-11-23T15:00', service: 'ssl', level: '2', deployment: 'cloud' });
    expect(writeQuery(values, parameters)).toBe('?deployment=cloud&level=2&service=ssl&at=2026-11-23T15%3A00');
  });
  test('reports an unknown parameter, and leaves it out', () => {
    const { values, errors } = readQuery('?lvl=2&deployment=saas', parameters, form);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain('lvl');
    // No field corrects it.
    expect(errors[0]).not.toHaveProperty('field');
    expect(values).toEqual({ deployment: 'saas' });
  });
  test('reports an invalid value with the valid ones', () => {
    const { values, errors } = readQuery('?deployment=mars&has=partner', parameters, form);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain('saas, cloud');
    expect(errors[0]?.field).toBe('deployment');
    expect(values).toEqual({ has: 'partner' });
  });
  test.each([
    ['MSK', 'Possible values: Europe/Moscow.'],
    ['CST', 'Possible values: America/Chicago, Asia/Shanghai, America/Havana, America/Mexico_City.'],
    ['UTC%2B3', 'Possible values: Etc/GMT-3.'],
    ['Mars', 'Possible values: Europe/Lisbon, America/Sao_Paulo, +03:00, ….'],
  ])('refuses the zone %s, and names what may be meant', (value, message) => {
    const { values, errors } = readQuery(`?zone=${value}`, { zone: zoneParameter('Europe/Lisbon') }, form);
    expect(values).toEqual({});
    expect(errors).toEqual([{ field: 'zone', text: expect.stringContaining(message) as string }]);
  });
  test.each(['Europe/Kiev', 'UTC', 'Etc/GMT-3', '+05:30', '%2B05:30'])('accepts the zone %s', (value) => {
    expect(readQuery(`?zone=${value}`, { zone: zoneParameter('Europe/Lisbon') }, form).errors).toEqual([]);
  });
  test('accepts a parameter twice with the same value, and leaves out one with two values', () => {
    expect(readQuery('?level=2&level=2', parameters, form)).toEqual({ values: { level: '2' }, errors: [] });
    const { values, errors } = readQuery('?level=1&deployment=saas&level=2', parameters, form);
    expect(values).toEqual({ deployment: 'saas' });
    expect(errors).toEqual([{ field: 'level', text: expect.stringContaining('“level”') as string }]);
    expect(errors[0]?.text).toContain('1, 2');
  });
  test('keeps no parameter that no tool writes', () => {
    expect(readQuery('?service=ssl&at=2026-11-23T15%3A00&zone=%2B05%3A30', parameters, form).errors).toEqual([]);
    for (const value of ['<b>', 'a\u202eb', '\u0000', 'x'.repeat(2001)]) {
      const { values, errors } = readQuery(`?zone=${encodeURIComponent(value)}`, parameters, form);
      expect(values).toEqual({});
      expect(errors).toHaveLength(1);
      expect(errors[0]?.text).toContain('zone=');
    }
  });
  test('accepts the themes of a tool in a frame', () => {
    expect(readQuery('?theme=dark', parameters, form)).toEqual({ values: { theme: 'dark' }, errors: [] });
    expect(readQuery('?theme=purple', parameters, form).errors[0]?.text).toContain('auto, light, dark');
  });
  test('lists eight errors, and the number of further ones', () => {
    const query = Array.from({ length: 20 }, (_, i) => `p${i}=1`).join('&');
    const { errors } = readQuery(query, parameters, form);
    expect(errors).toHaveLength(9);
    expect(errors.at(-1)?.text).toBe('Further mistakes in the link: 12. Those parameters are ignored.');
  });
  test('removes a parameter that is set to undefined', () => {
    expect(writeQuery({ deployment: 'saas', level: undefined, at: '' }, parameters)).toBe('?deployment=saas');
    expect(writeQuery({}, parameters)).toBe('');
  });
});
