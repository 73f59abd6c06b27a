// Reports of the office as data; how they look on paper is decided in src/renderer/print.
export * from './document';
export { counterKey, type DocumentSeries, documentNumber } from './documentNumber';
export { headOf } from './head';
export {
  buildPortfolio,
  type PortfolioChoice,
  type PortfolioResult,
  type PortfolioSource,
  type PortfolioStamp,
} from './portfolio';
export { type PortfolioRequest, type ScopeNames, scopeInWords } from './scope';
export { type Stamp, stamped } from './stamp';
