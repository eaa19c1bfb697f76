// The shape of terms.yaml: the names, in one language, of everything that policy.yaml has an id for.
// Strings may hold figures in braces, such as {responses.saas}; figure.ts lists what can be named.
import { z } from 'zod';

const text = z.string().trim().min(1);
/** Words that a reader may type for it, in this language or as a product name. */
const synonyms = z.array(text).default([]);
const named = <T extends z.ZodRawShape>(shape: T) => z.record(z.string(), z.strictObject(shape));

export const Terms = z.strictObject({
  zone: z.strictObject({ name: text, short: text }).describe("The name of the policy's time zone, in full and short."),
  sections: z.record(z.string(), text).describe('Section titles.'),
  deployments: named({ name: text, hint: text }).describe(
    "Versions of the product. `hint`: how to recognise one's own.",
  ),
  entitlements: named({ name: text, label: text, missing: text }).describe(
    'What a partner must have. `label`: the check box, in the first person; `missing`: what would entitle.',
  ),
  tiers: named({ name: text, short: text, payment: text }).describe(
    '`short` heads a table column; `payment` says how the tier is paid for.',
  ),
  conditions: z.record(z.string(), text).describe('What to do or know, in the imperative.'),
  lists: z.record(z.string(), text).describe('Captions of the lists of services.'),
  services: named({ name: text, cells: z.record(z.string(), text).optional(), synonyms }).describe(
    '`cells`: what each tier gives, where policy.yaml says `described`.',
  ),
  matters: named({ name: text, synonyms }),
  levels: named({ incident: text, escalation: text }).describe(
    'The incident that makes the level, and whom to write to.',
  ),
  request: named({ name: text, hint: text }).describe(
    'What a request must contain, in the words of its clause. `hint`: what good looks like.',
  ),
  roles: named({ name: text, hint: text }),
  readings: named({ short: text, question: text, taken: text, alternative: text.optional(), effect: text }),
  glossary: named({ term: text, meaning: text, synonyms }),
});
export type Terms = z.infer<typeof Terms>;
