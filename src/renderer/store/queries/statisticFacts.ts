// The facts statistics are counted from, read from the books and the columns of the portfolio; heavy ones only when asked for.
import { type WantedFiling, wantedFilings } from '../../../domain/declarations/wanted';
import { feeOf } from '../../../domain/patents/annuity/annuity';
import { scheduleAt } from '../../../domain/patents/annuity/schedule';
import { ymdOf } from '../../../domain/patents/deadlines/ymd';
import { inventoryGaps } from '../../../domain/patents/inventoryCard';
import type { AnswerFact, DutyFact, DutyFacts, PatentFact } from '../../../domain/reporting/statistics/facts';
import type { DeadlineRow } from '../../../shared/store/queries/deadlines';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import { officeRules } from '../deadlineFacts';
import { bucketCodes, implementationCodes, isoOfDay, typeCodes } from '../projection';
import type { StoreState } from '../state';
import { listDeadlines } from './deadlines';

export function patentFacts({ projection: p }: StoreState): PatentFact[] {
  const facts: PatentFact[] = [];
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1) continue;
    facts.push({
      id: p.ids[row] ?? '',
      number: p.numbers[row] ?? '',
      title: p.titles[row] ?? '',
      type: typeCodes[p.type.data[row] ?? 0] ?? 'invention',
      bucket: bucketCodes[p.bucket.data[row] ?? 0] ?? 'unknown',
      filed: isoOfDay(p.filed.data[row] ?? 0) ?? '',
      granted: isoOfDay(p.granted.data[row] ?? 0) ?? '',
      department: p.departments.words[p.department.data[row] ?? 0] ?? '',
      implementation: implementationCodes[p.implementation.data[row] ?? 0] ?? '',
      isFunded: p.projectIds[row] !== undefined,
      isRegistered: p.markOf(row) === 'accepted',
      field: p.wipoFields.keyOf(p.ipcMain.data[row] ?? 0),
      tier: p.tiers.words[p.tier.data[row] ?? 0] ?? '',
    });
  }
  return facts;
}

/** Records read at once: the whole portfolio never lies in memory as records. */
const portion = 5000;

/** Inventory cards of the patents in force. */
export async function answerFacts(
  state: StoreState,
  patents: readonly PatentFact[],
): Promise<Map<string, AnswerFact>> {
  const answers = new Map<string, AnswerFact>();
  const ids = patents.flatMap(({ id, bucket }) => (bucket === 'inForce' ? [id] : []));
  for (let from = 0; from < ids.length; from += portion) {
    const found = await state.heaps.patent.getMany(ids.slice(from, from + portion));
    for (const [id, patent] of found)
      answers.set(id, {
        modes: patent.transferModes ?? [],
        maturity: patent.maturity ?? '',
        selfRating: patent.selfRating ?? '',
        isComplete: inventoryGaps(patent).length === 0,
      });
  }
  return answers;
}

/** More lines than an office reads; beyond them the report says that it was cut. */
const mostDuties = 20_000;

/** Fen of a year by the schedule of the day it is paid on, with or without a reduction. */
function feeWith(row: DeadlineRow, today: string, reduction: DeadlineRow['reduction']): number {
  const due = row.movedFrom ?? row.date;
  const schedule = scheduleAt(ymdOf(due < today ? today : due));
  return feeOf(schedule, row.type, row.year ?? 0, reduction, row.grantYear || 1);
}

function dutyOf(row: DeadlineRow, patent: PatentFact | undefined, today: string): DutyFact {
  const { patentId, number, title, kind, date, daysLeft, state, fen = 0, surchargeFen = 0 } = row;
  const isAnnuity = kind === 'annuity';
  return {
    ...{ patentId, number, title, kind, date, daysLeft, state, fen, surchargeFen },
    departmentId: patent?.department ?? '',
    isFunded: patent?.isFunded === true,
    ...(row.choice === undefined ? {} : { choice: row.choice }),
    ...(row.year === undefined ? {} : { year: row.year }),
    fullFen: isAnnuity ? feeWith(row, today, 'none') : 0,
    savedFen: isAnnuity && state === 'dropped' ? feeWith(row, today, row.reduction) : 0,
  };
}

/** Duties from the days before, where they are still open, to the last day of the span, by the list of deadlines itself. */
export async function dutyFacts(
  state: StoreState,
  { kind, asOf, until, departmentId }: StatisticRequest,
  patents: readonly PatentFact[],
): Promise<DutyFacts> {
  const found = await listDeadlines(state, {
    today: asOf,
    until,
    text: '',
    presumed: false,
    perDay: false,
    offset: 0,
    limit: mostDuties,
    ...(kind === 'budget' ? { kinds: ['annuity'] } : {}),
    ...(departmentId === undefined ? {} : { departmentIds: [departmentId] }),
  });
  const byId = new Map(patents.map((one) => [one.id, one]));
  const { total, undated, unknown } = found;
  return {
    lines: found.rows.map((row) => dutyOf(row, byId.get(row.patentId), asOf)),
    total,
    undated,
    unknown,
  };
}

/** What has to be filed and nobody has begun. */
export async function wantedFacts(state: StoreState): Promise<readonly WantedFiling[]> {
  const { small } = state;
  const { days } = await officeRules(state);
  return wantedFilings([...small.agreement.values()], [...small.filing.values()], days);
}
