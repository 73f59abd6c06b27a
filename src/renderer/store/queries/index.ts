// Every query's answer by name; the compiler misses none.
import type { z } from 'zod';
import type { QueryName, QueryOutput, queries } from '../../../shared/store/queries';
import { allBatches } from '../outbox';
import { batchLines, batchWithChunks } from '../outboxQueries';
import type { StoreState } from '../state';
import { submissionPapers, submissionRecord } from '../submission/papers';
import * as agencies from './agencies';
import { annuityBudget } from './budget';
import { previewUpdate } from './bulk';
import * as deadlines from './deadlines';
import * as dealRoom from './dealRoom';
import * as deals from './deals';
import { draftingSource } from './drafting';
import { countDuties, listDuties } from './duties';
import * as filings from './filings';
import { listFunding } from './funding';
import { aheadOf, planOf } from './home';
import { offersOf } from './offers';
import * as others from './others';
import { ownValues } from './ownReport';
import * as patents from './patents';
import * as pick from './pick';
import { pivotPatents } from './pivot';
import * as protection from './protection';
import * as quality from './quality';
import * as receiptMatching from './receiptMatching';
import * as receipts from './receipts';
import * as register from './register';
import * as registerLists from './registerLists';
import { getRegister, listRegister } from './registers';
import * as runs from './runs';
import { recordLabels, statistic } from './statistics';

type Input<N extends QueryName> = z.output<(typeof queries)[N]['input']>;
type Answers = {
  [N in QueryName]: (state: StoreState, input: Input<N>) => QueryOutput<N> | Promise<QueryOutput<N>>;
};

export const answers: Answers = {
  'patents.list': patents.listPatents,
  'patents.ids': patents.patentIds,
  'patents.get': patents.getPatent,
  'patents.many': patents.manyPatents,
  'patents.pivot': pivotPatents,
  'records.previewUpdate': previewUpdate,
  'registers.list': listRegister,
  'registers.get': getRegister,
  'agencies.table': agencies.agencyTable,
  'agencies.trend': agencies.agencyTrend,
  'agencies.cases': agencies.agencyCases,
  'deadlines.list': deadlines.listDeadlines,
  'deadlines.keys': deadlines.deadlineKeys,
  'deadlines.summary': deadlines.summariseDeadlines,
  'annuity.budget': annuityBudget,
  'funding.list': listFunding,
  'disclosures.list': registerLists.listDisclosures,
  'results.list': registerLists.listResults,
  'families.list': registerLists.listFamilies,
  'projects.declarations': registerLists.listDeclarations,
  'quality.report': quality.qualityReport,
  'quality.progress': quality.qualityProgress,
  'quality.findings': quality.qualityFindings,
  'quality.ids': quality.qualityIds,
  'quality.duplicates': quality.qualityDuplicates,
  'quality.variants': quality.qualityVariants,
  'quality.impact': quality.qualityImpact,
  'agreements.list': receipts.listAgreements,
  'agreements.get': receipts.getAgreement,
  'income.ledger': receipts.incomeLedger,
  'outlays.list': receipts.listOutlays,
  'policies.list': receipts.listPolicies,
  'run.list': runs.listRuns,
  'run.get': runs.getRun,
  'income.yearly': runs.incomeYearly,
  'income.match': receiptMatching.matchIncomes,
  'income.reconcile': receiptMatching.reconcileIncomes,
  'agreement.receivables': receiptMatching.agreementReceivables,
  'outlay.deduction': receiptMatching.outlayDeduction,
  'deals.board': deals.dealBoard,
  'deals.list': deals.listDeals,
  'deals.get': dealRoom.getDeal,
  'deals.moves': dealRoom.dealMoves,
  'deals.duplicates': deals.duplicateDeals,
  'deals.due': deals.dueDeals,
  'home.ahead': aheadOf,
  'home.plan': planOf,
  'offers.of': offersOf,
  'filings.list': filings.listFilings,
  'filings.get': filings.getFiling,
  'filings.paper': filings.paperOfFiling,
  'filings.dossier': filings.dossierOfFiling,
  'drafting.source': draftingSource,
  'reports.statistic': statistic,
  'reports.ownValues': ownValues,
  'records.labels': recordLabels,
  'records.pick': pick.pickRecords,
  'royalty.agreement': pick.agreementOfReport,
  'income.person': pick.incomeOfPerson,
  'register.list': register.listRegisterOfAgreements,
  'register.get': register.getRegistered,
  'register.duties': listDuties,
  'register.due': countDuties,
  'register.credit': register.creditOfParties,
  'holdings.list': protection.listHoldings,
  'matters.list': protection.listMatters,
  'matters.get': protection.getMatter,
  'persons.list': others.listPersons,
  'departments.list': others.listDepartments,
  'projects.list': others.listProjects,
  'record.history': others.recordHistory,
  'activity.list': others.activityList,
  'activity.items': others.activityItems,
  overview: others.overview,
  'settings.get': others.getSettings,
  'mapping.find': others.findMapping,
  'batches.list': async (state) => ({ batches: (await allBatches(state)).reverse() }),
  'batch.get': batchWithChunks,
  'batch.lines': batchLines,
  'submission.papers': submissionPapers,
  'submission.record': submissionRecord,
};
