// The local day, read anew when the window comes back into view: a desk that stays open overnight counts on.
import { useEffect, useState } from 'react';
import { isoDay } from './dateDistance';

export function useToday(): string {
  const [today, setToday] = useState(() => isoDay(new Date()));
  useEffect(() => {
    const look = (): void => setToday(isoDay(new Date()));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return today;
}
