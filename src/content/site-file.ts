import { z } from 'zod';

const language = z.string().regex(/^[a-z]{2}$/, 'a two-letter language code, such as ru');

/** The shape of site.yaml: who publishes, in which languages, and how to reach support. */
export const Site = z.strictObject({
  vendor: z.string().trim().min(1).describe('Who publishes the regulation.'),
  languages: z
    .array(language)
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'each language once')
    .describe('Languages of the site; the first is offered first. Each needs a dictionary in src/i18n.'),
  prevailing: language.describe('The language that prevails where the texts differ.'),
  contacts: z
    .record(z.string(), z.email('an email address, such as support@company.com'))
    .describe('Email addresses by role; roles are in policy.yaml. An address at .example is a sample.'),
  url: z
    .url({ protocol: /^https?$/, error: 'a web address, such as https://support.company.com' })
    .describe('The address of the published site, without a path.'),
});
export type Site = z.infer<typeof Site>;

/** Names of public holidays in every language. */
export const HolidayNames = z.record(z.string(), z.record(language, z.string().trim().min(1)));
export type HolidayNames = z.infer<typeof HolidayNames>;

/** What readers type into the search, in any language, by the id of the clause that answers it. */
export const SearchWords = z.record(z.string(), z.array(z.string().trim().min(1)).min(1));
export type SearchWords = z.infer<typeof SearchWords>;

/** The variable of the environment that overrides a contact: SUPPORT_EMAIL for `support`. */
export function contactVariable(role: string): string {
  return `${role.replaceAll('-', '_').toUpperCase()}_EMAIL`;
}

/** Whether an address is in the reserved .example domain, where no mail arrives (RFC 2606). */
export function isSample(address: string): boolean {
  return /[@.]example(\.(com|net|org))?$/i.test(address);
}

/** A warning about sample addresses, or undefined when there are none. */
export function sampleWarning(site: Site, samples: readonly string[]): string | undefined {
  if (!samples.length) return undefined;
  const variables = samples.map(
    (role) => `${role} (${site.contacts[role] ?? ''}): set ${contactVariable(role)}, or contacts.${role} in site.yaml`,
  );
  return `Contacts are samples still, and mail to them does not arrive.\n  ${variables.join('\n  ')}`;
}
