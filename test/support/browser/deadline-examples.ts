// The worked examples of the deadline page with their answers, calculated by hand. Times are Moscow time.
export type Example = {
  deployment: 'SaaS' | 'On-premise' | 'Cloud';
  level?: '1' | '2' | '3' | '4';
  message: string;
  status: 'committed' | 'estimate';
  /** Absent where the deadline has no earlier end. */
  earliest?: string;
  latest: string;
};

export const examples: Example[] = [
  // Within the support window: two hours later.
  {
    deployment: 'On-premise',
    level: '1',
    message: '2026-11-23 10:00',
    status: 'committed',
    earliest: '2026-11-23 12:00',
    latest: '2026-11-23 12:00',
  },
  // One hour until closing, three hours the next morning.
  {
    deployment: 'Cloud',
    level: '2',
    message: '2026-11-23 15:00',
    status: 'committed',
    earliest: '2026-11-23 19:00',
    latest: '2026-11-24 11:00',
  },
  // Half a minute on Friday, 4:59:30 on Tuesday: 9 May 2026 is a Saturday, and the Monday after it is off.
  {
    deployment: 'On-premise',
    level: '3',
    message: '2026-05-08 15:59:30',
    status: 'committed',
    earliest: '2026-05-08 20:59:30',
    latest: '2026-05-12 12:59:30',
  },
  // Eight hours from opening end at closing; from a minute later, the next morning.
  {
    deployment: 'Cloud',
    level: '4',
    message: '2026-11-23 08:00',
    status: 'committed',
    earliest: '2026-11-23 16:00',
    latest: '2026-11-23 16:00',
  },
  {
    deployment: 'Cloud',
    level: '4',
    message: '2026-11-23 08:01',
    status: 'committed',
    earliest: '2026-11-23 16:01',
    latest: '2026-11-24 08:01',
  },
  // 31 December is off by decree, 1 to 8 January by law, 9 and 10 January are a weekend.
  {
    deployment: 'On-premise',
    level: '1',
    message: '2026-12-30 15:30',
    status: 'committed',
    earliest: '2026-12-30 17:30',
    latest: '2027-01-11 09:30',
  },
  // A Saturday; the moment of closing; a Saturday made working.
  { deployment: 'On-premise', level: '1', message: '2026-11-21 10:00', status: 'estimate', latest: '2026-11-23 10:00' },
  { deployment: 'Cloud', level: '2', message: '2026-11-23 16:00', status: 'estimate', latest: '2026-11-24 12:00' },
  { deployment: 'Cloud', level: '3', message: '2027-02-20 10:00', status: 'estimate', latest: '2027-02-20 15:00' },
  // Twelve hours: on end until midnight; or 4 hours of Friday's window and 8 of Monday's.
  {
    deployment: 'SaaS',
    message: '2026-11-20 12:00',
    status: 'committed',
    earliest: '2026-11-21 00:00',
    latest: '2026-11-23 16:00',
  },
  // A Saturday: from Monday 00:00 on end; or 8 hours of Monday's window and 4 of Tuesday's.
  {
    deployment: 'SaaS',
    message: '2026-11-21 12:00',
    status: 'estimate',
    earliest: '2026-11-23 12:00',
    latest: '2026-11-24 12:00',
  },
];
