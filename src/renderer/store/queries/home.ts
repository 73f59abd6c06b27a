// Answers for the first page: one walk over the books a question, patents by their columns alone.
import type { z } from 'zod';
import { type Fen, plus, sum } from '../../../domain/money';
import type { DistributionRun } from '../../../domain/patents/records';
import { isOpen as isOpenBatch } from '../../../domain/submission/states';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { AheadItem } from '../../../shared/store/queries/home';
import type { DutyRow } from '../../../shared/store/queries/register';
import { allBatches } from '../outbox';
import { bucketCodes, implementationCodes } from '../projection';
import type { StoreState } from '../state';
import { daysOfPatents } from './deadlines';
import { dueDeals } from './deals';
import { groupOf, listDuties } from './duties';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const most = 500;
const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

function dutyItem(row: DutyRow): AheadItem {
  const { source, due: day, parentId: id, title, parentTitle: of, by, outstanding: owed } = row;
  const base = { day, id, what: title, of, count: 1 };
  if (source !== 'obligation') return { ...base, kind: source };
  if (owed === 0) return { ...base, kind: 'duty' };
  return by === 'them'
    ? { ...base, kind: 'income', inFen: owed }
    : { ...base, kind: 'payment', outFen: owed };
}

async function patentItems(state: StoreState, today: string, until: string): Promise<AheadItem[]> {
  const days = await daysOfPatents(state, today, until);
  return days.map(({ day, count, fen }) => ({
    ...{ day, kind: 'patents' as const, id: '', what: '', of: '', count },
    ...(fen === 0 ? {} : { outFen: fen }),
  }));
}

/** A notice that runs waits for its last day; everything else that is not paid waits for somebody. */
const waits = ({ state, run }: DistributionRun, today: string): boolean =>
  state === 'published' ? (run.publicity?.ends ?? '') < today : state !== 'paid';

export async function aheadOf(
  state: StoreState,
  { today, until }: Input<'home.ahead'>,
): Promise<QueryOutput<'home.ahead'>> {
  const duties = listDuties(state, { today, text: '', kinds: [], ...all });
  const deals = await dueDeals(state, { today, until });
  const tally = { duties: { late: 0, soon: 0 }, filings: { late: 0, soon: 0 } };
  for (const row of duties.rows) {
    const [group, counts] = [groupOf(row), row.source === 'filing' ? tally.filings : tally.duties];
    if (group === 'overdue') counts.late += 1;
    else if (group === 'd30') counts.soon += 1;
  }
  const items: AheadItem[] = [
    ...duties.rows
      .filter((row) => groupOf(row) !== 'done' && row.due >= today && row.due <= until)
      .map(dutyItem),
    ...deals.items
      .filter(({ due }) => due >= today)
      .map(({ dealId: id, deal: of, kind, what, due: day }) => ({
        ...{ day, id, of, what, count: 1 },
        kind: kind === 'notice' ? ('notice' as const) : ('deal' as const),
      })),
    ...(await patentItems(state, today, until)),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const total = (of: (item: AheadItem) => Fen | undefined): Fen => sum(items.map((item) => of(item) ?? 0));
  return {
    ...tally,
    items: items.slice(0, most),
    inFen: total(({ inFen }) => inFen),
    outFen: total(({ outFen }) => outFen),
    lateFen: duties.overdueFen,
    noticesOver: deals.items.filter(({ kind, due }) => kind === 'notice' && due < today).length,
    runs: [...state.small.run.values()].filter((run) => waits(run, today)).length,
    batches: (await allBatches(state)).filter((row) => row.state === 'draft' || isOpenBatch(row.state))
      .length,
  };
}

const used: ReadonlySet<string> = new Set(['own', 'licensed', 'transferred', 'equity', 'industrialised']);

/** The same figures as the sheet of indicators (指标表) of the year, without the records behind them. */
export function planOf(state: StoreState, { today }: Input<'home.plan'>): QueryOutput<'home.plan'> {
  const { projection: p, small } = state;
  const inForce = bucketCodes.indexOf('inForce');
  const found = { inForce: 0, registered: 0, waiting: 0, tiered: 0 };
  const uses = new Uint32Array(implementationCodes.length);
  for (let row = 0; row < p.length; row++) {
    if (p.present.data[row] !== 1 || p.bucket.data[row] !== inForce) continue;
    found.inForce += 1;
    const mark = p.markOf(row);
    if (mark === 'accepted') found.registered += 1;
    else if (mark === 'waiting') found.waiting += 1;
    if ((p.tiers.words[p.tier.data[row] ?? 0] ?? '') !== '') found.tiered += 1;
    const use = p.implementation.data[row] ?? 0;
    uses[use] = (uses[use] ?? 0) + 1;
  }
  const usedAs = (wants: (code: string) => boolean): number =>
    implementationCodes.reduce((n, code, at) => (wants(code ?? '') ? n + (uses[at] ?? 0) : n), 0);
  const inYear = (iso: string | undefined): boolean =>
    iso !== undefined && iso.slice(0, 4) === today.slice(0, 4) && iso <= today;
  const contracts = [...small.agreement.values()].filter(
    (one) => (one.techContractNumber ?? '') !== '' && inYear(one.techContractOn) && one.amends === undefined,
  );
  return {
    ...found,
    industrialised: usedAs((code) => code === 'industrialised'),
    used: usedAs((code) => used.has(code)),
    unknownUse: usedAs((code) => code === ''),
    openLicences: [...small.filing.values()].filter(
      (one) => one.kind === 'openLicenceDeclaration' && one.state === 'accepted' && inYear(one.decidedOn),
    ).length,
    contracts: contracts.length,
    contractsFen: contracts.reduce((total, { priceFen = 0 }) => plus(total, priceFen), 0),
  };
}
