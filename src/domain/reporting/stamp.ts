// Who made a document, when, under which number: the same on every kind of paper.

export type Stamp = {
  documentNumber: string;
  organisation: string;
  operator: string;
  /** ISO 8601 of the office's own wall clock, with its offset: `2026-11-22T17:30:00+08:00`. */
  at: string;
};

/** `2026-11-22T17:30:00+08:00` -> `2026-11-22 17:30`; a time given in UTC says so. */
export const wallTime = (iso: string): string =>
  `${iso.slice(0, 10)} ${iso.slice(11, 16)}${iso.endsWith('Z') ? ' UTC' : ''}`;

/** The stamp as documents carry it. */
export const stamped = ({ documentNumber, organisation, operator, at }: Stamp) => ({
  documentNumber,
  organisation,
  operator,
  madeAt: wallTime(at),
  asOf: at.slice(0, 10),
});
