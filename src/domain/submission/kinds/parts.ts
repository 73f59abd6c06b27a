// Shapes that several kinds of records share. Money is whole fen, shares are n/d, dates are yyyy-MM-dd.
import { z } from 'zod';
import { IsoDate } from '../../patents/records';

export const short = z.string().min(1).max(300);
export const long = z.string().max(5000);
/** Whole fen (分), from zero. */
export const fen = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** A rate as parts per million: 5 % is 50,000. */
export const ppm = z.number().int().min(0).max(1_000_000);

/** A patent by its canonical application number and title. */
export const patentRef = z.strictObject({
  applicationNumber: z.string().min(1).max(16),
  title: z.string().min(1).max(500),
});

/** A party of a contract: name, 统一社会信用代码, and whether it sits abroad. */
export const party = z.strictObject({
  name: short,
  code: z.string().max(18).optional(),
  foreign: z.boolean().optional(),
});

export const period = { from: IsoDate, until: IsoDate };
