// npm run test:long, in a browser: every page and state judged by axe, and every tool begun in each language.
import site from './playwright.config.ts';

process.env['LONG_TESTS'] = 'yes';

export default site;
