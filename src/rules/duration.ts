/** Milliseconds of a duration in hours and minutes, such as PT4H or PT1H30M. */
export function milliseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)([HM])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'H' ? 3_600_000 : 60_000), 0);
}
