// What the browser knows of time zones: that of the device, and which there are.

/** The IANA zone of the device's clock. Undefined where it is unknown, or one that Intl itself refuses: Etc/Unknown. */
export function deviceZone(): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    new Intl.DateTimeFormat(undefined, { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}

/** The ids of the zones that the browser knows; none where it cannot list them. */
export function zoneIds(): string[] {
  try {
    return Intl.supportedValuesOf('timeZone');
  } catch {
    return [];
  }
}
