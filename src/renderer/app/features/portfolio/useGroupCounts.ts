// The values of a group among the patents that pass everything else, with their counts.
import { useMemo } from 'react';
import type { GroupKey } from '../../../../shared/store/queries';
import { FIXED } from '../../lib/groupWords';
import { keysOf, withKeys, withoutGroup } from '../../lib/patentFilter';
import { useDeskQuery } from '../../lib/useQuery';
import { today, usePortfolio } from '../../state/portfolio';

export const ENTITIES = ['patent', 'department', 'family', 'receipt', 'batch'];

export interface GroupValue {
  readonly key: string;
  readonly label?: string;
  readonly count: number;
}

/** undefined = not counted yet. */
export function useGroupCounts(group: GroupKey): readonly GroupValue[] | undefined {
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const others = withoutGroup(filter, group, today());
  const counted = useDeskQuery(
    'patents.pivot',
    { text, filter: group === 'age' ? { ...others, today: today() } : others, rows: group },
    { entities: ENTITIES, keepPrevious: true },
  );
  if (!counted.data) return undefined;
  const of = new Map(counted.data.rows.map((row) => [row.key, row]));
  const keys = [...new Set([...(FIXED[group] ?? []), ...of.keys(), ...keysOf(filter, group)])];
  return keys.map((key) => ({ key, label: of.get(key)?.label, count: of.get(key)?.count ?? 0 }));
}

/** Names of ids, whatever is filtered; only asked for where a group has ids and some are chosen. */
export function useNames(group: GroupKey, wanted: boolean): ReadonlyMap<string, string | undefined> {
  const named = useDeskQuery(
    'patents.pivot',
    { rows: group },
    { entities: ENTITIES, enabled: wanted && (group === 'department' || group === 'family') },
  );
  const rows = named.data?.rows;
  return useMemo(() => new Map((rows ?? []).map((row) => [row.key, row.label])), [rows]);
}

export const setKeys = (group: GroupKey, keys: readonly string[]): void => {
  const { filter, setFilter } = usePortfolio.getState();
  setFilter(withKeys(filter, group, keys, today()));
};
