// Agencies as the office judges them: figures, scores, tenders, and the tables and documents made of them.
export { agencyDirectory, agencyKey } from './agencyNames';
export { agencyTables, costPerCase, grantPermille, monthsToGrant } from './agencyPaper';
export { AgencyFigures, type CaseNumbers, CaseTally, keptAfterYearFour } from './figures';
export { caseFactsOf, type Outcome, outcomes } from './outcome';
export { problemText } from './paperWords';
export {
  type CompositePart,
  decided,
  isSmall,
  type ScoreKey,
  type ScoreNode,
  type ScoreWeights,
  scoreAgency,
  scoringRules,
} from './scores';
export {
  evaluateTender,
  qualityFirst,
  type RankedBid,
  type TenderEvaluation,
  type TenderProblem,
  type TenderState,
  tenderState,
} from './tender';
export { minutesDraft, tenderDocument, totalText } from './tenderPaper';
export { type CriterionPoints, priceFormula } from './tenderPoints';
export { type Interval, wilson } from './wilson';
