import type { Instant } from '@stallkeep/promise';
import { useEffect, useState } from 'react';

const REFRESH_MS = 60_000;

/** The time now, epoch seconds, taken anew every minute while a preview shows it. */
export function useNow(): Instant {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function readClock(): Instant {
  return Math.floor(Date.now() / 1000);
}
