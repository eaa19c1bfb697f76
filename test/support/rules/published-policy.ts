// The regulation as it is published, read the way the build reads it: the tests prove its real figures.
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/content/read.ts';
import { wordEdition } from '../../../src/editions/local-edition.ts';

const content = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const edition = content.editions.find(({ id }) => id === 'initial');
if (!edition) throw new Error('The worked examples are about the edition "initial", which content/editions lacks.');

export const { policy } = edition;
export const { calendars, holidayNames, site } = content;
/** The edition in one language. */
export const inLanguage = (lang: string) => wordEdition(edition, site, lang, (clause) => `#${clause}`);

/** What `server` means in a worked example: both versions that the partner hosts have the same rules. */
export const serverDeployments = ['on-premise', 'cloud'];
