// Every statistic by its kind; the compiler misses none.
import { annualReport } from './annual';
import type { StatFacts, StatOptions } from './facts';
import { licenceReport } from './licence';
import { industrialisedReport, kpiReport } from './plan';
import type { StatKind, StatReport } from './report';
import { revenueReport } from './revenue';

const builders: Readonly<Record<StatKind, (facts: StatFacts, options: StatOptions) => StatReport>> = {
  licence: licenceReport,
  revenue: revenueReport,
  annual: annualReport,
  kpi: kpiReport,
  industrialised: industrialisedReport,
};

export const buildStatistic = (kind: StatKind, facts: StatFacts, options: StatOptions): StatReport =>
  builders[kind](facts, options);
