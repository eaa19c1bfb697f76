/** Milliseconds of a duration in hours and minutes, such as PT4H or PT1H30M. */
export function milliseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)([HM])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'H' ? 3_600_000 : 60_000), 0);
}

/** Minutes ahead of UTC as ISO 8601 writes them: +05:30. */
export function isoOffset(minutes: number): string {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
