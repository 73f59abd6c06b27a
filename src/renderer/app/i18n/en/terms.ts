// Words of negotiations, terms and filings, used by several pages.
export { termsEn as default } from '../../../../domain/negotiation/words/termsEn';
