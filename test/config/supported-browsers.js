// The oldest browsers that the site supports (`browserslist` in package.json), and which of them lack a feature, by MDN's
// browser-compat-data.
import { createRequire } from 'node:module';
import browserslist from 'browserslist';

const require = createRequire(import.meta.url);
/**
 * Loaded by Node itself: Vitest would take ten seconds for a file of this size.
 *
 * @type {import('@mdn/browser-compat-data').CompatData}
 */
export const features = require('@mdn/browser-compat-data');

/** What MDN calls a browser that has another name in browserslist. */
const mdnNames = { ios_saf: 'safari_ios' };

/** Compares versions such as 15.4 and 109. */
const compareVersions = (a, b) => a.localeCompare(b, 'en', { numeric: true });

const oldest = new Map();
for (const browser of browserslist()) {
  const [name, range] = browser.split(' ');
  const [version] = range.split('-');
  const known = oldest.get(mdnNames[name] ?? name);
  if (known === undefined || compareVersions(version, known) < 0) oldest.set(mdnNames[name] ?? name, version);
}

/** Whether an entry of MDN says that a version has the feature, under its own name and without a setting. */
function has({ version_added, version_removed, flags, prefix, alternative_name }, version) {
  if (typeof version_added !== 'string' || version_removed || flags || prefix || alternative_name) return false;
  return compareVersions(version_added.replace('≤', ''), version) <= 0;
}

/**
 * The supported browsers that lack a feature, such as `chrome 109`.
 *
 * @param {import('@mdn/browser-compat-data').CompatStatement} feature
 * @returns {string[]}
 */
export function browsersWithout({ support }) {
  return [...oldest].flatMap(([name, version]) =>
    [support[name] ?? []].flat().some((entry) => has(entry, version)) ? [] : `${name} ${version}`,
  );
}
