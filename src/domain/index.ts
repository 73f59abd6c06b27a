// The rules of the office as one door, for scripts and for whoever wants to check them: pure, no I/O, no clock.
export * from './distribution';
export * from './money';
export * from './patents';
export {
  type Annuity,
  type AnnuityBill,
  type AnnuityQuestion,
  annuity,
  annuityBill,
} from './patents/annuity/annuity';
export * from './submission';
