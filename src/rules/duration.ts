/** Milliseconds of a duration in hours and minutes, such as PT4H or PT1H30M. */
export function milliseconds(duration: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
