import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../rules/zone.ts';

/**
 * The reader's clock, read again every `every` milliseconds. Undefined in the served page and in the first render, unless
 * `atOnce`, for parts that are never served.
 */
export function useNow(every: number, atOnce = false): Instant | undefined {
  const [now, setNow] = useState<Instant | undefined>(() => (atOnce ? Date.now() : undefined));
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
