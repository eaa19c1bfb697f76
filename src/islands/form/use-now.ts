import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../rules/zone.ts';

/**
 * The reader's clock, read again every so many milliseconds. None before the script runs; what no server draws may have
 * it `atOnce`, so that nothing moves.
 */
export function useNow(every: number, atOnce = false): Instant | undefined {
  const [now, setNow] = useState<Instant | undefined>(() => (atOnce ? Date.now() : undefined));
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
