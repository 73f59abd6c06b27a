// What a list may cost at most. Every limit is checked while reading, not afterwards.

export interface ReadLimits {
  /** Size of the file, bytes. */
  readonly fileBytes: number;
  /** Size of one part of a package after inflation, bytes. */
  readonly inflatedBytes: number;
  /** Inflated : packed beyond `inflationFreeBytes`; honest sheets stay below 100. */
  readonly inflationRatio: number;
  /** Inflated bytes below which no ratio is asked for. */
  readonly inflationFreeBytes: number;
  /** Entries of a package. */
  readonly entries: number;
  readonly rows: number;
  /** Columns kept; cells further right are passed over. */
  readonly columns: number;
  /** Longest text of a cell, characters (the limit of the spreadsheet programs themselves). */
  readonly cellLength: number;
  /** A cell that reaches this ends the reading: it is no cell any more. */
  readonly cellStop: number;
  /** Characters of all shared strings together. */
  readonly sharedLength: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 200 * 1024 * 1024,
  inflatedBytes: 2 * 1024 * 1024 * 1024,
  inflationRatio: 200,
  inflationFreeBytes: 10 * 1024 * 1024,
  entries: 10_000,
  rows: 1_050_000,
  columns: 512,
  cellLength: 32_767,
  cellStop: 1_000_000,
  sharedLength: 400_000_000,
};
