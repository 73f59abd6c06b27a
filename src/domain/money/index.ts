// Money: amounts in fen, exact rates, and how they are divided, read and written.
export * from './allocate';
export { amountInWords } from './amountInWords';
export { presentValue } from './discount';
export * from './fen';
export { formatAmount, formatWan } from './formatAmount';
export { barPercent, meanOf, relativeMean } from './means';
export * from './parseAmount';
export * from './rate';
