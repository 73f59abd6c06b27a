// Statistics from the books, the registers and the columns of the portfolio.
import type { z } from 'zod';
import type { AnyRecord } from '../../../domain/patents/records';
import { buildStatistic } from '../../../domain/reporting/statistics';
import type { StatFacts } from '../../../domain/reporting/statistics/facts';
import { provinceOf } from '../../../domain/reporting/statistics/provinces';
import type { StatReport } from '../../../domain/reporting/statistics/report';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import {
  type StatisticRequest,
  StatisticWords,
  statisticSetting,
} from '../../../shared/store/queries/statistics';
import { labelOf } from '../references';
import type { StoreState } from '../state';
import { ownStatistic } from './ownReport';
import { departmentName } from './patents';
import { answerFacts, dutyFacts, patentFacts, wantedFacts } from './statisticFacts';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const noDuties: StatFacts['duties'] = { lines: [], total: 0, undated: 0, unknown: 0 };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export async function statistic(state: StoreState, request: StatisticRequest): Promise<StatReport> {
  const { kind, from, until, asOf, title, departmentId, subject } = request;
  if (kind === 'own') return ownStatistic(state, request);
  const setting = async (key: string): Promise<unknown> => (await state.db.settings.get(key))?.value;
  const words = StatisticWords.safeParse((await setting(statisticSetting(request))) ?? {});
  const { small } = state;
  const patents = patentFacts(state);
  const isAbout = (...kinds: StatisticRequest['kind'][]): boolean => kinds.includes(kind);
  const facts: StatFacts = {
    organisation: textOf(await setting('organisation.name')),
    province: provinceOf(textOf(await setting('organisation.code'))),
    agreements: [...small.agreement.values()],
    incomes: [...small.income.values()],
    outlays: [...small.outlay.values()],
    runs: [...small.run.values()],
    filings: [...small.filing.values()],
    holdings: [...small.holding.values()],
    results: [...small.result.values()],
    deals: [...small.deal.values()],
    offers: [...small.offer.values()],
    events: [...small.dealEvent.values()],
    royaltyReports: [...small.royaltyReport.values()],
    wanted: isAbout('registration') ? await wantedFacts(state) : [],
    patents,
    register: patents,
    answers: isAbout('tiers', 'funnel') ? await answerFacts(state, patents) : new Map(),
    duties: isAbout('budget', 'deadlines') ? await dutyFacts(state, request, patents) : noDuties,
    departmentName: (id) => departmentName(state, id ?? ''),
  };
  return buildStatistic(kind, facts, {
    from,
    until,
    asOf,
    narratives: words.success ? words.data.narratives : {},
    asked: words.success ? words.data.asked : {},
    ...(title === undefined ? {} : { title }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(subject === undefined ? {} : { subject }),
  });
}

/** Names of records a figure was made of. */
export async function recordLabels(
  state: StoreState,
  { entity, ids }: Input<'records.labels'>,
): Promise<QueryOutput<'records.labels'>> {
  if (entity === 'patent') {
    const found = await state.heaps.patent.getMany(ids);
    return {
      labels: ids.flatMap((id) => {
        const patent = found.get(id);
        return patent === undefined ? [] : [{ id, label: `${patent.applicationNumber} ${patent.title}` }];
      }),
    };
  }
  const records: ReadonlyMap<string, AnyRecord> = state.small[entity];
  return {
    labels: ids.flatMap((id) => {
      const record = records.get(id);
      return record === undefined ? [] : [{ id, label: labelOf(record) }];
    }),
  };
}
