// The calendar file, read with ical.js, and the requirements of Google, Outlook and Apple calendars.
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/islands/deadline/ics.ts';

const event: CalendarEvent = {
  message: Date.parse('2026-11-23T12:00:00Z'),
  stamp: Date.parse('2026-11-23T12:05:07.890Z'),
  at: Date.parse('2026-11-24T08:00:00Z'),
  title: 'Истекает срок ответа поддержки: Cloud, уровень 2',
  description: `пн, 23 нояб., 15:00–16:00 · засчитано: 1 час; п. 3.4\n${'№ — «ё» 😀 '.repeat(30)}\nC:\\log`,
  url: 'https://regulation.example/ru/deadline/?deployment=cloud&level=2&at=2026-11-23T15%3A00&zone=Europe%2FMoscow',
};
const file = calendarFile(event);

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
}

function vevent(text: string): ICAL.Component {
  const [only, ...others] = parsed(text).getAllSubcomponents('vevent');
  if (!only || others.length) throw new Error('The file should hold one event.');
  return only;
}

const uid = (text: string): unknown => vevent(text).getFirstPropertyValue('uid');
describe('The calendar file of a deadline', () => {
  test('has the version of the format and the product that wrote it', () => {
    expect(parsed(file).getFirstPropertyValue('version')).toBe('2.0');
    expect(parsed(file).getFirstPropertyValue('prodid')).toBe('-//regulation.example//deadline//EN');
  });
  test('starts at the deadline, in UTC, and ends later, as Outlook requires', () => {
    expect(file).toContain('\r\nDTSTART:20261124T080000Z\r\n');
    expect(file).toContain('\r\nDTEND:20261124T081500Z\r\n');
  });
  test('has the time at which it was made, which is that of the last change too', () => {
    expect(file).toContain('\r\nDTSTAMP:20261123T120507Z\r\n');
    expect(file).toContain('\r\nLAST-MODIFIED:20261123T120507Z\r\n');
  });
  test('publishes an event, so that a calendar asks nobody to accept it', () => {
    expect(parsed(file).getFirstPropertyValue('method')).toBe('PUBLISH');
  });
  test('has a UID made of the message alone', () => {
    const other = { at: event.at + 1, stamp: event.stamp + 5000, title: 'Other', description: 'Other' };
    // 2026-11-23T12:00:00Z in milliseconds.
    expect(uid(file)).toBe('deadline-1795435200000@regulation.example');
    expect(uid(calendarFile({ ...event, ...other }))).toBe(uid(file));
    expect(uid(calendarFile({ ...event, message: event.message + 60_000 }))).not.toBe(uid(file));
  });
  test('has a SEQUENCE of 31 bits that counts up: with the time, in the same second, and when the clock is put back', async () => {
    // A page of its own: other tests make files of later years.
    vi.resetModules();
    const { calendarFile: write } = await import('../../../src/islands/deadline/ics.ts');
    const sequence = (one: CalendarEvent): number => Number(vevent(write(one)).getFirstPropertyValue('sequence'));
    const made = [0, 0, 500, 86_400_000, 0].map((later) => sequence({ ...event, stamp: event.stamp + later }));
    for (const [i, one] of made.entries()) expect(one).toBeGreaterThan(made[i - 1] ?? 0);
    const last = sequence({ ...event, stamp: Date.parse('2093-12-31T23:59:59Z') });
    expect(last).toBeGreaterThan(made.at(-1) ?? 0);
    expect(last).toBeLessThan(2 ** 31);
  });
  test('preserves commas, semicolons, backslashes, line breaks and characters of four octets', () => {
    expect(vevent(file).getFirstPropertyValue('summary')).toBe(event.title);
    expect(vevent(file).getFirstPropertyValue('description')).toBe(event.description);
    expect(vevent(file).getFirstPropertyValue('url')).toBe(event.url);
  });
  test('does not mark the time as busy', () => {
    expect(vevent(file).getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
  test('ends lines with CR LF only, and no line is longer than 75 octets', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      // No character is split.
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
