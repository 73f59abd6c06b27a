// Every statistic by its kind; the compiler misses none.
import { annualReport } from './annual';
import { budgetReport } from './budget';
import { caseReport } from './caseSheet';
import { deadlinesReport } from './deadlines';
import { define } from './definitions';
import { departmentReach, factsOf } from './department';
import type { StatFacts, StatOptions } from './facts';
import { funnelReport } from './funnel';
import { licenceReport } from './licence';
import { industrialisedReport, kpiReport } from './plan';
import { productsReport } from './products';
import { registrationReport } from './registration';
import type { StatKind, StatReport } from './report';
import { revenueReport } from './revenue';
import { tiersReport } from './tiers';

const builders: Readonly<Record<StatKind, (facts: StatFacts, options: StatOptions) => StatReport>> = {
  licence: licenceReport,
  revenue: revenueReport,
  annual: annualReport,
  kpi: kpiReport,
  industrialised: industrialisedReport,
  registration: registrationReport,
  tiers: tiersReport,
  funnel: funnelReport,
  products: productsReport,
  case: caseReport,
  budget: budgetReport,
  deadlines: deadlinesReport,
};

/** Of one department where the options name one and the kind knows departments: the paper says so in words. */
export function buildStatistic(kind: StatKind, facts: StatFacts, options: StatOptions): StatReport {
  const { departmentId } = options;
  const report = builders[kind](factsOf(facts, kind, departmentId), options);
  const reach = departmentReach[kind];
  if (departmentId === undefined || reach === 'none') return report;
  const name = facts.departmentName(departmentId) || '未填院系';
  return {
    ...report,
    scope: `${name}：${report.scope}`,
    definitions: [...report.definitions, ...define(reach === 'books' ? '院系范围' : '院系专利范围')],
  };
}
