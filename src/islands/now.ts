import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../rules/zone.ts';

/** The reader's clock, read again every so many milliseconds. None before the script runs. */
export function useNow(every: number): Instant | undefined {
  const [now, setNow] = useState<Instant>();
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
    }, every);
    return () => {
      clearInterval(timer);
    };
  }, [every]);
  return now;
}
