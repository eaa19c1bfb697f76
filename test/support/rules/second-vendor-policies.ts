// The content of the second vendor, whose regulation has three editions.
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/content/read.ts';

const fixture = fileURLToPath(new URL('../../fixtures/vendor', import.meta.url));
export const velabria = readContent(fixture);

/** An edition's policy by its id. */
export function policyOf(id: string) {
  const edition = velabria.editions.find((one) => one.id === id);
  if (!edition) throw new Error(`The fixture has no edition "${id}".`);
  return edition.policy;
}
