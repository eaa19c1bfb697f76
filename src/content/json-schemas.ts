// JSON Schemas of the content's YAML files, made from the schemas that check them. Editors complete and check by them.
import { z } from 'zod';
import { CalendarYear } from '../rules/calendar-year.ts';
import { Policy } from '../rules/policy.ts';
import { Terms } from '../rules/terms.ts';
import { HolidayNames, SearchWords, Site } from './site-file.ts';

/** The folder of the schemas in the content folder. */
export const schemaFolder = 'schemas';

const kinds = {
  site: Site,
  policy: Policy,
  terms: Terms,
  calendar: CalendarYear,
  names: HolidayNames,
  search: SearchWords,
};

/** The text of every schema by its file's name. */
export function yamlSchemas(): Record<string, string> {
  // Draft 7 is what the YAML language server knows best.
  const text = (schema: z.ZodType): string =>
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
  return Object.fromEntries(Object.entries(kinds).map(([name, schema]) => [`${name}.schema.json`, text(schema)]));
}
