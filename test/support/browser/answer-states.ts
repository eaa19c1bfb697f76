// Addresses at which a tool shows an answer or refuses its parameters, in every language.
import { languages } from './languages.ts';

const queries: [state: string, tool: string, query: Record<string, string>][] = [
  ['covered', 'coverage', { deployment: 'cloud', has: 'partner,subscription', service: 'ssl' }],
  ['not entitled', 'coverage', { deployment: 'on-premise', service: 'backup', q: 'backup' }],
  [
    'several tasks',
    'coverage',
    { deployment: 'cloud', has: 'partner', service: 'ssl,backup,migration,network,new-function,other' },
  ],
  ['a task that is not listed', 'coverage', { deployment: 'saas', has: 'partner', service: 'other' }],
  ['a task that waits for a release', 'coverage', { deployment: 'cloud', service: 'new-function' }],
  ['a bad query', 'coverage', { deployment: 'mars', service: '<script>alert(1)</script>', foo: 'x'.repeat(3000) }],
  [
    'level 1',
    'priority',
    { deployment: 'cloud', kind: 'failure', functions: 'all', users: 'all', degree: 'full', thirdParty: 'no' },
  ],
  [
    'level 4 or 2',
    'priority',
    { deployment: 'cloud', kind: 'failure', functions: 'one', users: 'all', degree: 'partial', thirdParty: 'yes' },
  ],
  [
    'a third party’s failure',
    'priority',
    {
      deployment: 'cloud',
      kind: 'failure',
      functions: 'all',
      users: 'all',
      degree: 'full',
      thirdParty: 'yes',
      has: 'extended',
    },
  ],
  ['a question', 'priority', { deployment: 'cloud', kind: 'question' }],
  ['half of the facts', 'priority', { deployment: 'cloud', kind: 'failure', functions: 'all' }],
  ['a bad query', 'priority', { deployment: 'cloud', kind: 'x'.repeat(3000), functions: '<script>', foo: '1' }],
  [
    'a range',
    'deadline',
    { deployment: 'cloud', level: '2', at: '2026-11-23T15:00', zone: 'America/Argentina/ComodRivadavia' },
  ],
  ['an estimate', 'deadline', { deployment: 'saas', at: '2026-11-21T12:00', zone: 'Europe/Moscow' }],
  ['a time that came twice', 'deadline', { deployment: 'saas', at: '2026-10-25T01:30', zone: 'Europe/Lisbon' }],
  ['a time that was skipped', 'deadline', { deployment: 'saas', at: '2026-03-29T01:30', zone: 'Europe/Lisbon' }],
  [
    'several messages, long overdue',
    'deadline',
    { deployment: 'cloud', level: '1', at: '2026-01-12T09:00', again: '2026-01-13T10:00', zone: 'Europe/Moscow' },
  ],
  ['no target', 'deadline', { deployment: 'cloud', level: 'none', at: '2026-11-23T15:00', zone: 'Europe/Moscow' }],
  ['a bad query', 'deadline', { deployment: 'cloud', level: '9', at: '2026-02-30T10:00', zone: 'x'.repeat(3000) }],
  ['an answer', 'embed/coverage', { deployment: 'cloud', has: 'partner,subscription', service: 'ssl' }],
  [
    'an answer',
    'embed/priority',
    { deployment: 'cloud', kind: 'failure', functions: 'all', users: 'all', degree: 'full', thirdParty: 'no' },
  ],
  ['an answer', 'embed/deadline', { deployment: 'cloud', level: '2', at: '2026-11-23T15:00', zone: 'Europe/Moscow' }],
  ['several tasks', 'request', { deployment: 'cloud', has: 'partner', service: 'ssl,backup', level: '1' }],
  ['a bad query', 'request', { deployment: 'mars', level: '9', mail: 'x'.repeat(3000) }],
];

/** The page of each tool in each language, with the addresses of its states. */
export const answerStates = languages.flatMap((lang) =>
  [...new Set(queries.map(([, tool]) => `/${lang}/${tool}/`))].map((path) => ({
    path,
    states: queries
      .filter(([, tool]) => path === `/${lang}/${tool}/`)
      .map(([state, , query]) => ({
        name: `${path} with ${state}`,
        address: `${path}?${new URLSearchParams(query).toString()}`,
      })),
  })),
);
