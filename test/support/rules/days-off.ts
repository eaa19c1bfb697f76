// The days off and working Saturdays of the published years, from test/examples/days-off.yaml.
import { z } from 'zod';
import { examples } from './worked-examples.ts';

const day = z.iso.date();
const schema = z.strictObject({
  runs: z.array(
    z.strictObject({
      name: z.string(),
      eve: day.optional(),
      saturday: z.boolean().default(false),
      holidayNext: z.boolean().default(false),
      off: z.array(day).min(1),
      back: day.optional(),
    }),
  ),
  workingSaturdays: z.array(day),
});

export const { runs, workingSaturdays } = examples('days-off', schema);
