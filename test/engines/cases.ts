// Single cases that run in every engine, as data: a new one is an entry of the list. The expected answers were determined
// by hand from the regulation.
import { oldBrowser, oldSafari, refusingZones, unknownZone, withoutZones } from '../support/browser/devices.ts';
import { patternSource, templatePattern, words } from '../support/browser/languages.ts';

export type Case = {
  name: string;
  /** Runs in the page before its scripts, to take away what the case is without. */
  first?: () => void;
  /** The path and query to open. */
  address: string;
  /** Done in order: a text for a field, or a click where there is none. */
  steps?: [selector: string, text?: string][];
  /** What an element then says. */
  says: [selector: string, text: RegExp | string][];
};

const { t } = words('ru');
/** Whether support is open, without the reader's own time. */
const inMoscowAlone = new RegExp(
  `^(?!.*${patternSource(t.now.yours.replace(/\{.*/, ''))})(?:${[t.now.open, t.now.closed].map((text) => templatePattern(text).source).join('|')})`,
);
const due = '[data-due=latest]';
/** Monday 15:00 in Moscow, level 2: four working hours end on Tuesday at 11:00. */
const levelTwo = '/ru/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00';
const inMoscow = `${levelTwo}&zone=Europe/Moscow`;
const tuesday: Case['says'] = [[due, /вт, 24 нояб.*11:00/]];
/** Level 1, two hours from the last message: 11:00, then corrected to 13:00. */
const corrected: Pick<Case, 'address' | 'steps' | 'says'> = {
  address:
    '/ru/deadline/?deployment=cloud&level=1&at=2026-11-23T10:00%2B03:00&again=2026-11-23T11:00%2B03:00&zone=Europe/Moscow',
  steps: [['#at-2', '2026-11-23T13:00']],
  says: [[due, /пн, 23 нояб.*15:00/]],
};

export const cases: Case[] = [
  { name: 'a further message is corrected', ...corrected },
  { name: 'a further message is corrected in an old browser', first: oldBrowser, ...corrected },
  { name: 'a further message is corrected in an old Safari', first: oldSafari, ...corrected },
  { name: 'an instant without a zone', address: levelTwo, says: tuesday },
  { name: 'a link with a tag of advertising', address: `${inMoscow}&utm_source=mail`, says: tuesday },
  ...[unknownZone, withoutZones].flatMap((first): Case[] => [
    { name: `${first.name}: a deadline in Moscow`, first, address: inMoscow, says: tuesday },
    { name: `${first.name}: a deadline without a zone`, first, address: levelTwo, says: tuesday },
    { name: `${first.name}: whether support is open`, first, address: '/ru/', says: [['.now', inMoscowAlone]] },
  ]),
  { name: 'a deadline where listing the zones fails', first: refusingZones, address: levelTwo, says: tuesday },
];
