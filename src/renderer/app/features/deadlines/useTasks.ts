// The task list as the grid needs it: heads of groups between the rows, pages fetched as they come into view, selection.
import { useMemo } from 'react';
import type { DeadlineGroup, DeadlineRow } from '../../../../shared/store/queries/deadlines';
import { amountText } from '../../components/deadlines/deadlineText';
import type { GridGroup, GridSelection } from '../../components/gridTypes';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { extend, toggle, toggleAll } from '../../lib/selection';
import { usePagedRows } from '../../lib/usePagedRows';
import { useDeskQuery } from '../../lib/useQuery';
import { useDeadlines } from '../../state/deadlines';
import { groupLayout, headAt, rowAt, rowNear } from './groupLayout';
import { type Scope, scopeOf } from './scope';

const entities = ['patent', 'department', 'settings'];

async function allKeys(scope: Scope): Promise<readonly string[]> {
  const answer = await query('deadlines.keys', scope);
  if (answer.ok) return answer.value.keys;
  notifyError(answer.error);
  return [];
}

export function useTasks(today: string, cursor: number) {
  const t = useT();
  const view = useDeadlines();
  const { selection, closed, unit, show } = view;
  const scope = scopeOf(view, today);
  const head = useDeskQuery('deadlines.list', { ...scope, limit: 1 }, { entities, keepPrevious: true });
  const rows = usePagedRows<DeadlineRow>(
    JSON.stringify(scope),
    (offset, limit) => query('deadlines.list', { ...scope, offset, limit }),
    { entities },
  );
  const groups = head.data?.groups;
  const layout = useMemo(
    () => (groups === undefined ? { lines: 0, parts: [] } : groupLayout(groups, closed)),
    [groups, closed],
  );
  const labelOf = (group: DeadlineGroup): string => {
    const fen = groups?.[group].fen ?? 0;
    const name = t(`deadlines.group.${group}`);
    return fen === 0 ? name : `${name} · ${amountText(fen, unit)} ${t(`deadlines.${unit}`)}`;
  };
  const getRow = (line: number): DeadlineRow | undefined => {
    const row = rowAt(layout, line);
    return row < 0 ? undefined : rows.getRow(row);
  };
  const between = (a: number, b: number): string[] => {
    const keys: string[] = [];
    for (let line = Math.min(a, b); line <= Math.max(a, b); line++) {
      const key = getRow(line)?.key;
      if (key !== undefined) keys.push(key);
    }
    return keys;
  };
  const grid: GridSelection = {
    count: selection.ids.size,
    isSelected: (key) => selection.ids.has(key),
    onSelect: (line, mode) => {
      const row = getRow(line);
      if (mode === 'range') {
        const start = cursor < 0 ? line : cursor;
        show({ selection: extend(selection, between(start, line), getRow(start)?.key ?? null) });
      } else if (row) show({ selection: toggle(selection, row.key) });
    },
    onSelectAll: () =>
      void allKeys(scope).then((keys) =>
        show({ selection: toggleAll(useDeadlines.getState().selection, keys) }),
      ),
  };
  return {
    scope,
    head,
    rows,
    lines: layout.lines,
    getRow,
    selection: grid,
    groupAt: (line: number): GridGroup | undefined => {
      const part = headAt(layout, line);
      if (part === undefined) return undefined;
      return {
        key: part.group,
        label: labelOf(part.group),
        count: part.count,
        open: part.open,
      };
    },
    onGroup: ({ key, open }: GridGroup): void =>
      show({
        closed: open ? [...closed, key as (typeof closed)[number]] : closed.filter((one) => one !== key),
      }),
    onRange: (first: number, last: number): void =>
      rows.onRange(rowNear(layout, first), rowNear(layout, last)),
  };
}
