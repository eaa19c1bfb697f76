// Single cases that run in every engine, as data: a new one is an entry of the list. The expected answers were determined
// by hand from the regulation.
import { readFileSync } from 'node:fs';
import {
  keepFiles,
  noClipboard,
  oldBrowser,
  oldSafari,
  refusingZones,
  translated,
  unknownZone,
  withoutZones,
} from '../support/browser/devices.ts';
import { patternSource, templatePattern, words } from '../support/browser/languages.ts';

export type Case = {
  name: string;
  /** Runs in the page before its scripts, to take away what the case is without. */
  first?: () => void;
  /** The path and query to open. */
  address: string;
  /** Done in order: a text for a field, or a click where there is none. */
  steps?: [selector: string, text?: string][];
  /** Runs in the page after the steps. */
  then?: () => void;
  /** The page at the address, where it is not one of the site. `{origin}` is the site's. */
  page?: string;
  /** Whether the page throws, as it is meant to. */
  throws?: true;
  /** What an element then says. */
  says: [selector: string, text: RegExp | string][];
};

const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
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

  {
    name: 'a translated page follows what is unticked',
    first: translated,
    address: '/ru/coverage/?deployment=on-premise&has=partner,subscription&service=backup',
    steps: [['input[name=has][value=subscription]']],
    says: [['.answer .verdict', t.coverage.verdict['not-entitled']]],
  },
  {
    name: 'a translated page follows a corrected level',
    first: translated,
    // Level 1 has two hours: 17:00, or 09:00 the next day.
    address: inMoscow,
    steps: [['input[name=level][value="1"]']],
    says: [[due, /вт, 24 нояб.*09:00/]],
  },
  {
    name: 'an instant stays when the zone changes',
    address: inMoscow,
    steps: [['#zone', 'Asia/Tashkent']],
    says: [...tuesday, ['.due dd:last-of-type .own', /вт, 24 нояб.*13:00/]],
  },
  {
    name: 'a minute in the field is a minute of the answer',
    address: inMoscow,
    steps: [
      ['#zone', 'Asia/Tashkent'],
      ['#at', '2026-11-23T17:01'],
    ],
    says: [[due, /вт, 24 нояб.*11:01/]],
  },
  ...[
    ['MSK', 'Москва'],
    ['CST', 'Чикаго'],
    ['IST', 'Калькутта'],
    ['AST', 'Галифакс'],
    ['ART', 'Буэнос-Айрес'],
    ['SST', 'Паго-Паго'],
    ['EST5EDT', 'Нью-Йорк'],
  ].map(([zone = '', city = '']): Case => ({
    name: `the zone ${zone} is refused, no answer is given without it, and ${city} is offered`,
    address: `${levelTwo}&zone=${zone}`,
    says: [
      ['.problems', new RegExp(`zone=${zone}`)],
      ['.pending', t.deadline.zone],
      ['label:has(input[name=which-zone])', new RegExp(city)],
    ],
  })),
  {
    name: 'a further message with a wrong time blocks the answer',
    address: `${inMoscow}&again=2026-11-24T25:00`,
    says: [['.pending', t.live.again.replace('{number}', '2')]],
  },
  ...[')', '.', ',', '»', '%E2%80%8B'].map((sign): Case => ({
    name: `a link with ${sign} at its end`,
    address: inMoscow + sign,
    says: tuesday,
  })),
  {
    name: 'a link to another language has the query at all times',
    address: inMoscow,
    steps: [['input[name=level][value="1"]']],
    says: [['.languages a[lang=en][href*="level=1&"][href*="zone=Europe%2FMoscow"]', 'English']],
  },
  {
    name: 'what cannot be copied is selected',
    first: noClipboard,
    address: inMoscow,
    steps: [['.answer button.cite'], ['#cite [data-kind=plain]']],
    says: [['#cite [role=status]', t.cite.failed]],
  },
  {
    name: 'each copy is announced',
    address: '/ru/regulation/',
    steps: [['#email-only button.cite'], ['#cite [data-kind=link]']],
    then: () => {
      // Once the first one is over.
      setTimeout(() => document.querySelector<HTMLElement>('#cite [data-kind=plain]')?.click(), 1000);
    },
    says: [['#cite [role=status]', new RegExp(`${patternSource(t.cite.plain)}|${patternSource(t.cite.failed)}`)]],
  },
  {
    name: 'the draft of another tab is not taken without asking',
    address: '/ru/request/?deployment=saas',
    steps: [['#question-0', 'Свой вопрос']],
    then: () => {
      const stored = JSON.parse(localStorage.getItem('request-draft-1') ?? '{}') as {
        requests: { question: string }[];
      };
      for (const request of stored.requests) request.question = 'Чужой вопрос';
      const text = JSON.stringify(stored);
      localStorage.setItem('request-draft-1', text);
      dispatchEvent(new StorageEvent('storage', { key: 'request-draft-1', newValue: text }));
    },
    says: [['.other-tab', t.request.other]],
  },
  ...[
    ['МСК', 'Europe/Moscow'],
    ['МСК+2', 'UTC+05:00'],
    ['UTC+3', 'UTC+03:00'],
    ['+5.5', 'UTC+05:30'],
    ['Питер', 'Europe/Moscow'],
    ['Казань', 'Europe/Moscow'],
    ['Mumbai', 'Asia/'],
    ['India', 'Asia/'],
    ['Russian Standard Time', 'Europe/Moscow'],
    ['(UTC+03:00) Moscow, St. Petersburg', 'Europe/Moscow'],
  ].map(([text = '', zone = '']): Case => ({
    name: `the zone “${text}”`,
    address: '/ru/deadline/?deployment=saas&at=2026-11-23T09:00',
    steps: [['#zone', text]],
    says: [['#zone-meant', new RegExp(patternSource(zone))]],
  })),
  ...['.000Z', 'z', '+0000', '+00', '%2B00:00'].map((offset): Case => ({
    name: `the time 2026-11-23T12:00:00${offset}`,
    address: `/ru/deadline/?deployment=cloud&level=2&at=2026-11-23T12:00:00${offset}&zone=Europe/Moscow`,
    says: tuesday,
  })),
  { name: 'a space for the T', address: inMoscow.replace('T15', '%2015'), says: tuesday },
  { name: '& as web pages write it', address: inMoscow.replaceAll('&', '&amp;'), says: tuesday },
  { name: '& encoded', address: inMoscow.replaceAll('&', '%26'), says: tuesday },
  { name: 'encoded twice', address: inMoscow.replace('%2B', '%252B').replace('/Moscow', '%252FMoscow'), says: tuesday },
  ...[
    ['телефон', '/ru/regulation/email-only/'],
    ['htukfvtyn', '/ru/regulation/'],
    ['круглосуточно', '/ru/regulation/'],
  ].map(([text = '', path = '']): Case => ({
    name: `the search for “${text}”`,
    address: '/ru/',
    steps: [['.search-open'], ['dialog.search input', text]],
    says: [[`dialog.search .found .result[href^="${path}"]`, /\S/]],
  })),
  ...['3.2.', 'п. 3.2', '§3.2', 'clause 3.2', '3\u20112', '3\u00a0.2', '3.\u200b2'].map((text): Case => ({
    name: `the contents filtered by “${text}”`,
    address: '/ru/regulation/',
    steps: [['.toc input', text]],
    says: [['.toc nav > ol > li:not([hidden]) li:not([hidden]) a', /^3\.2 /]],
  })),
  {
    name: 'facts of a failure without their question',
    address: '/ru/priority/?deployment=on-premise&functions=all&users=all&thirdParty=no',
    steps: [['input[name=degree][value=full]']],
    says: [['.answer .verdict', /1/]],
  },
  {
    name: 'a task of two lists is found once',
    address: '/ru/coverage/?deployment=cloud',
    steps: [['#task', 'ключи ГИС']],
    says: [['#task-found', t.coverage.found.one?.replace('{n}', '1') ?? '?']],
  },
  {
    name: 'the reading of the shortened day before a holiday',
    address: '/ru/deadline/?deployment=cloud&level=1&at=2026-04-30T15:30&zone=Europe/Moscow',
    says: [['.answer a[href*="readings/#short-day"]', /\S/]],
  },
  {
    name: 'a tool that throws while it draws gives way to its notice and its examples',
    address: inMoscow,
    throws: true,
    then: () => {
      const { map } = Array.prototype;
      const broken = (): never => {
        Object.assign(Array.prototype, { map });
        throw new Error('broken');
      };
      Object.assign(Array.prototype, { map: broken });
      document.querySelector<HTMLElement>('input[name=level][value="1"]')?.click();
    },
    says: [
      ['main:has([data-failed]) .unscripted', t.form.notRunning],
      ['main:has([data-failed]) table', /\S/],
    ],
  },
  ...['2', '1'].map((level): Case => ({
    name: `the calendar entry of level ${level} is that of the message`,
    first: keepFiles,
    address: inMoscow,
    steps: [[`input[name=level][value="${level}"]`], ['.along button']],
    // 12:00 UTC in milliseconds.
    says: [['html[data-saved*="UID:deadline-1795435200000@"][data-saved*="METHOD:PUBLISH"]', /\S/]],
  })),
  {
    name: 'a portal outlives the frame that it removes',
    address: '/portal/',
    page: snippet.replaceAll('https://support-regulation.example', '{origin}'),
    then: () => {
      const frame = document.querySelector('iframe');
      // Once the frame has sent its height, which is more than the one it was given.
      const wait = setInterval(() => {
        if (Number(frame?.height) <= 600) return;
        clearInterval(wait);
        frame?.contentDocument?.body.append('one more line');
        frame?.remove();
        for (const data of [null, 'text', { type: 'support-regulation', height: 9 }]) postMessage(data, '*');
        setTimeout(() => document.body.append('The frame is gone.'), 500);
      }, 100);
    },
    says: [['body', /The frame is gone/]],
  },
];
