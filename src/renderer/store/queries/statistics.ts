// Statistics from the books, the registers and the columns of the portfolio.
import type { z } from 'zod';
import type { AnyRecord } from '../../../domain/patents/records';
import { buildStatistic } from '../../../domain/reporting/statistics';
import type { PatentFact, StatFacts } from '../../../domain/reporting/statistics/facts';
import { provinceOf } from '../../../domain/reporting/statistics/provinces';
import type { StatReport } from '../../../domain/reporting/statistics/report';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import {
  type StatisticRequest,
  StatisticWords,
  statisticSetting,
} from '../../../shared/store/queries/statistics';
import { bucketCodes, implementationCodes, isoOfDay, typeCodes } from '../projection';
import { labelOf } from '../references';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

function patentFacts({ projection: p }: StoreState): PatentFact[] {
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
    });
  }
  return facts;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export async function statistic(state: StoreState, request: StatisticRequest): Promise<StatReport> {
  const { kind, from, until, asOf, title } = request;
  const setting = async (key: string): Promise<unknown> => (await state.db.settings.get(key))?.value;
  const words = StatisticWords.safeParse((await setting(statisticSetting(kind, until))) ?? {});
  const { small } = state;
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
    patents: patentFacts(state),
    departmentName: (id) => departmentName(state, id ?? ''),
  };
  return buildStatistic(kind, facts, {
    from,
    until,
    asOf,
    narratives: words.success ? words.data.narratives : {},
    asked: words.success ? words.data.asked : {},
    ...(title === undefined ? {} : { title }),
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
