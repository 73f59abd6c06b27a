// Targets the office has set itself for a year; none until it does.
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
  const kept = Targets.safeParse(data?.values[key] ?? {});
  return {
    targets: kept.success ? kept.data : {},
    save: (targets) => {
      void command('settings.put', { values: { [key]: targets } }).then((result) => {
        if (result.ok) refetch();
        else notifyError(result.error);
      });
    },
  };
}
