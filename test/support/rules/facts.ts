// The schema of the facts of an incident in the worked examples.
import { z } from 'zod';
import { factValues } from '../../../src/rules/vocabulary.ts';

export const facts = z.strictObject({
  functions: z.enum(factValues.functions),
  users: z.enum(factValues.users),
  degree: z.enum(factValues.degree),
  thirdParty: z.enum(factValues.thirdParty),
});
