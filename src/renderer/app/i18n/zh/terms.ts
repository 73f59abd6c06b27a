// Words of negotiations, terms and filings, used by several pages. Chinese.
export { termsZh as default } from '../../../../domain/negotiation/words/termsZh';
