// Filters, counts by groups and sorts of the whole list: time in the store, first time and again, beside SQLite.

import { GroupKey, type PatentFilter, PatentSortKey } from '../../../src/shared/store/queries';
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { percentile } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
import { openDesk, patentsList } from '../window';

const today = '2026-01-02';

/** Filters an officer sets: each group by its most frequent key, then two groups and a span of dates together. */
async function filtersOf(desk: RunningDesk): Promise<PatentFilter[]> {
  const filters: PatentFilter[] = [];
  const keys = new Map<string, string>();
  for (const group of GroupKey.options) {
    const pivot = await pivotOf(desk, group);
    const key = pivot.rows[0]?.key ?? '';
    keys.set(group, key);
    filters.push({ where: { [group]: [key] }, today });
  }
  for (const group of GroupKey.options) {
    const department = [keys.get('department') ?? ''];
    filters.push({
      where: { department, [group]: [keys.get(group) ?? ''] },
      filedFrom: '2012-01-01',
      grantedTo: '2024-12-31',
      today,
    });
  }
  return filters;
}

const pivotOf = async (desk: RunningDesk, rows: GroupKey, columns?: GroupKey) =>
  (await desk.ask('store.query', {
    name: 'patents.pivot',
    input: { rows, ...(columns === undefined ? {} : { columns }), filter: { today } },
  })) as { ms: number; rows: Array<{ key: string }> };

async function pivots(desk: RunningDesk): Promise<number[]> {
  const times: number[] = [];
  for (const group of GroupKey.options) {
    times.push((await pivotOf(desk, group)).ms);
    times.push((await pivotOf(desk, group, 'legalBucket')).ms);
    times.push((await pivotOf(desk, 'department', group)).ms);
  }
  return times;
}

async function sorts(desk: RunningDesk, filter: PatentFilter): Promise<number[]> {
  const times: number[] = [];
  for (const key of PatentSortKey.options) {
    for (const descending of [false, true]) {
      times.push((await patentsList(desk, { filter, sort: { key, descending }, limit: 60 })).ms);
    }
  }
  return times;
}

function inPeer(size: number, folder: string): { pivots: number[]; sorts: number[] } | null {
  const peer = Peer.open(folder);
  if (peer === null) return null;
  peer.insert(cellsOf(size));
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const columns = ['type', 'status', 'department', 'ipc', 'applicants'] as const;
  const found = {
    pivots: columns.flatMap((a) => [timed(() => peer.count(a)), timed(() => peer.count(a, 'status'))]),
    sorts: (['title', 'inventors', 'granted', 'number'] as const).map((key) => timed(() => peer.sorted(key))),
  };
  peer.close();
  return found;
}

export const groups: Run = async ({ sizes, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const peer = inPeer(size, inputs.folder('peer'));
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    const desk = await openDesk(await inputs.portfolio(size));
    const say = (
      name: string,
      times: readonly number[],
      others: readonly number[] | undefined,
      max?: number,
    ) => {
      note(`${name}: ${times.length} questions, worst ${Math.round(Math.max(...times))} ms`);
      report({
        name,
        size,
        value: percentile(times, 0.95),
        unit: 'ms',
        ...(max === undefined ? {} : { target: { max } }),
        ...(others === undefined ? {} : { peer: peerName, peerValue: percentile(others, 0.95) }),
      });
    };
    try {
      say('sort.first.p95', await sorts(desk, {}), peer?.sorts);
      say('sort.p95', await sorts(desk, { types: ['invention'] }), undefined, 16);
      const filters = await filtersOf(desk);
      const filtered: number[] = [];
      for (const filter of filters)
        filtered.push((await patentsList(desk, { filter, facets: true, limit: 60 })).ms);
      say('filter.p95', filtered, undefined, 16);
      say('pivot.p95', await pivots(desk), peer?.pivots, 16);
    } finally {
      await desk.close();
    }
  }
};
