import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { deviceZone } from '../../i18n/device-zone.ts';
import { dateTime, readerTime } from '../../i18n/format.ts';
import { openingAt } from '../../rules/business-hours.ts';
import type { Calendars } from '../../rules/calendar.ts';
import type { Window } from '../../rules/policy.ts';
import { businessHours } from '../../rules/year-table.ts';
import { asIsland } from '../island.tsx';
import { useNow } from '../form/use-now.ts';

export type OpenNowProps = {
  lang: string;
  t: Dictionary['now'];
  /** Names of the versions that the window is for. */
  deployments: string;
  zone: string;
  zoneName: string;
  window: Window;
  calendars: Calendars;
};

/** Whether a window is open now, and until when, in the policy's time and the reader's own. */
export default asIsland(OpenNow);

function OpenNow({ lang, t, deployments, zone, zoneName, window, calendars }: OpenNowProps) {
  const now = useNow(30_000);
  // An empty line, so that nothing below it moves.
  if (now === undefined) return <p class="now scripted" />;
  const opening = openingAt(businessHours(zone, window, calendars), now);
  const until = opening.open ? opening.closes : opening.opens;
  if (!Number.isFinite(until)) return null;
  const own = readerTime(lang, until, deviceZone(), zone);
  return (
    <p class="now" data-open={opening.open}>
      {fill(opening.open ? t.open : t.closed, { deployments, until: `${dateTime(lang, until, zone)} (${zoneName})` })}
      {own !== undefined && ` ${fill(t.yours, { time: own })}`}
    </p>
  );
}
