// Agencies as the office judges them: figures, scores, tenders, and the tables and documents made of them.
export { agencyDirectory, agencyKey } from './agencyNames';
export { AgencyFigures, type CaseNumbers, CaseTally, keptAfterYearFour } from './figures';
export { caseFactsOf, type Outcome, outcomes } from './outcome';
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
export { type Interval, wilson } from './wilson';
