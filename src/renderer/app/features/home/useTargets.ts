// Targets the office has set itself for a year; none until it does.
import { useState } from 'react';
import { command } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { useDeskQuery } from '../../lib/useQuery';
import { Targets, targetsKey } from './plan';

export function useTargets(year: string): {
  readonly targets: Targets;
  readonly save: (targets: Targets) => void;
} {
  const key = targetsKey(year);
  const { data, refetch } = useDeskQuery('settings.get', { keys: [key] }, { entities: ['settings'] });
  // A second target may be typed before the first one has come back.
  const [saved, setSaved] = useState<Targets | null>(null);
  const kept = Targets.safeParse(data?.values[key] ?? {});
  return {
    targets: saved ?? (kept.success ? kept.data : {}),
    save: (targets) => {
      setSaved(targets);
      void command('settings.put', { values: { [key]: targets } }).then((result) => {
        if (result.ok) return refetch();
        setSaved(null);
        notifyError(result.error);
      });
    },
  };
}
