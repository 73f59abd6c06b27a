// The facts of a row for the rules of deadlines, and the two settings an office may choose: reading of the surcharge, own days off.

import type { SurchargeReading } from '../../domain/patents/annuity/surcharge';
import type { DutyFacts } from '../../domain/patents/deadlines/facts';
import { deadlineSettings, readDeadlineSettings } from '../../domain/patents/deadlines/settings';
import { type WorkingDays, workingDays } from '../../domain/patents/deadlines/workingDays';
import type { PatentFilter } from '../../shared/store/queries';
import { bucketCodes, feeCodes, type Projection, typeCodes } from './projection';
import type { StoreState } from './state';

export const noFacts = (): DutyFacts => ({
  type: 'invention',
  bucket: 'unknown',
  filed: 0,
  granted: 0,
  priority: 0,
  reduction: 'none',
  duties: 0,
  paid: 0,
  keep: 0,
  drop: 0,
  offer: 0,
});

/** Fills one object for every row in turn. */
export function readFacts(p: Projection, row: number, facts: DutyFacts): void {
  facts.type = typeCodes[p.type.data[row] ?? 0] ?? 'invention';
  facts.bucket = bucketCodes[p.bucket.data[row] ?? 0] ?? 'unknown';
  facts.filed = p.filed.data[row] ?? 0;
  facts.granted = p.granted.data[row] ?? 0;
  facts.reduction = feeCodes[p.fee.data[row] ?? 0] || 'none';
  p.duties.read(row, facts);
}

export type OfficeRules = { key: string; reading: SurchargeReading; days: WorkingDays };

let known: OfficeRules | undefined;

/** What the office chose; made anew only when it changes. */
export async function officeRules(state: StoreState): Promise<OfficeRules> {
  const rows = await state.db.settings.bulkGet([...Object.values(deadlineSettings)]);
  const chosen = readDeadlineSettings(
    Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : []))),
  );
  const key = JSON.stringify(chosen);
  if (known?.key !== key) known = { key, reading: chosen.reading, days: workingDays(chosen.own) };
  return known;
}

/** Rows a question is about; all of them where nothing is asked for. */
export function rowsOf(
  state: StoreState,
  text: string,
  filter: PatentFilter,
  today: string,
): Uint32Array | undefined {
  if (text === '' && Object.values(filter).every((value) => value === undefined)) return undefined;
  const sort = { key: 'filingDate', descending: false } as const;
  return state.lists.rows({ text, filter: { today, ...filter }, sort });
}
