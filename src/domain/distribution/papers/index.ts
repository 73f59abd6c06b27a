// A distribution in words and on paper: sentences of policies and figures, the flow of the money, the sheets to be signed.

export { spokenAmount } from './amountText';
export { calculationSheet, floorRow, teamSection, traceSection } from './calculationSheet';
export {
  type CaseNames,
  figureFormula,
  figureRule,
  figureTitle,
  partyText,
  type Telling,
} from './figureText';
export { type Entry, figuresOf, type MoneyFlow, moneyFlow, poolTotal } from './moneyFlow';
export {
  left,
  type PaperCase,
  type PaperPerson,
  partText,
  right,
  shareOf,
  stakeText,
} from './paperCase';
export { paperWords } from './paperWords';
export { bandText, type PolicyText, policyText, type Sentence, stepText } from './policySentences';
export { type NoticeDetails, publicNotice } from './publicNotice';
export { plainId, sheetOf, withReceipt } from './sheet';
export { personStatement, type TaxLine } from './statement';
export { type SheetLanguage, sheetWords } from './words';
