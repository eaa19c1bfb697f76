// How a page writes a date and time, without the site's own formatting code, so that a mistake in that code shows.
import type { Language } from './languages.ts';

const weekdays: Record<Language, string[]> = {
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months: Record<Language, Record<string, string>> = {
  ru: { '01': 'янв.', '02': 'февр.', '03': 'мар.', '05': 'мая', '10': 'окт.', '11': 'нояб.', '12': 'дек.' },
  en: { '01': 'Jan', '02': 'Feb', '03': 'Mar', '05': 'May', '10': 'Oct', '11': 'Nov', '12': 'Dec' },
};

/**
 * The pattern of a moment written `2026-11-23 10:00`: Mon, 23 Nov 2026, 10:00; пн, 23 нояб. 2026 г., 10:00.
 * Commas and kinds of space differ between releases of the Unicode data that browsers and Node bring along.
 */
export function momentPattern(lang: Language, moment: string): RegExp {
  const [date = '', time = ''] = moment.split(' ');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = weekdays[lang][new Date(`${date}T00:00Z`).getUTCDay()] ?? '';
  const name = months[lang][month];
  if (!name)
    throw new RangeError(`No name for month ${month} in "${lang}": add it to test/support/browser/moment-pattern.ts.`);
  const words = [weekday, Number(day), name, lang === 'ru' ? `${year}\\sг\\.` : year, time];
  return new RegExp(`${words.join(',?\\s').replaceAll('б.', 'б\\.')}(?![\\d:])`);
}
