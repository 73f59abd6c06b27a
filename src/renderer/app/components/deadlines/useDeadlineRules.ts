// What the office chose about deadlines: reading of the surcharge and its own days off.
import { useMemo } from 'react';
import { deadlineSettings, readDeadlineSettings } from '../../../../domain/patents/deadlines/settings';
import { workingDays } from '../../../../domain/patents/deadlines/workingDays';
import { useDeskQuery } from '../../lib/useQuery';

const keys = Object.values(deadlineSettings);

export function useDeadlineRules() {
  const { data } = useDeskQuery('settings.get', { keys }, { entities: ['settings'] });
  return useMemo(() => {
    const { reading, own } = readDeadlineSettings(data?.values ?? {});
    return { reading, own, days: workingDays(own) };
  }, [data]);
}
