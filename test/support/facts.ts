// The facts of an incident as the examples write them.
import { z } from 'zod';
import { factValues } from '../../src/rules/vocabulary.ts';

export const facts = z.strictObject({
  functions: z.enum(factValues.functions),
  users: z.enum(factValues.users),
  degree: z.enum(factValues.degree),
  thirdParty: z.enum(factValues.thirdParty),
});
