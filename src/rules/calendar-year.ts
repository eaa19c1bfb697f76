// The shape of one file of content/calendars.
import { z } from 'zod';
import { isoDate } from './policy.ts';

const move = z.strictObject({ from: isoDate, to: isoDate });

/** One year of a production calendar. The build adds up its working days and compares them with `workingDays`. */
export const CalendarYear = z.strictObject({
  year: z.int().min(2000).max(2099),
  decree: z
    .strictObject({ number: z.string().min(1), date: isoDate })
    .describe("The decree that makes the year's moves law."),
  holidays: z
    .array(z.strictObject({ id: z.string().min(1), from: isoDate, to: isoDate.optional() }))
    .describe('Public holidays, first day and last; `id` is named in names.yaml.'),
  moved: z
    .array(move)
    .describe('Days off moved by the decree: `to` is off; `from`, where it is an ordinary weekend day, is worked.'),
  carried: z.array(move).describe('Holidays on a weekend that the law itself moves to the next working day.'),
  workingWeekends: z.array(isoDate).describe('Weekend days made working.'),
  workingDays: z
    .int()
    .min(1)
    .max(366)
    .describe('Working days of the year by the decree: the sum that the file is checked against.'),
});
export type CalendarYear = z.infer<typeof CalendarYear>;
