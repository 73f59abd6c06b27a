// Taxes on awards, shares and income from conversion. A help for the office, not tax advice.
export type { Taxed } from './answer';
export * from './award';
export * from './business';
export * from './equity';
export * from './labour';
export * from './rates';
export * from './relief';
