// What the office puts on its papers, as kept in the settings: logo by hash, line under the title, who signs, where the seal stands.
import { z } from 'zod';
import { Letterhead, type PaperDraft, type PaperSeries } from './paper';

/** Key in the settings. */
export const letterheadSetting = 'paper.letterhead';

/** Largest picture in bytes: it goes into every paper. */
export const largestLogo = 200_000;

export const LetterheadSettings = z.object({
  logo: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(255) }).optional(),
  line: Letterhead.shape.line,
  seal: Letterhead.shape.seal,
  /** Words under which people sign lists and statistics; none = those of each paper. */
  signatories: z.array(z.string().min(1).max(50)).max(6).default([]),
});
export type LetterheadSettings = z.infer<typeof LetterheadSettings>;

/** Anything unreadable counts as nothing set: a paper is never held up by its head. */
export function readLetterhead(value: unknown): LetterheadSettings {
  const read = LetterheadSettings.safeParse(value ?? {});
  return read.success ? read.data : LetterheadSettings.parse({});
}

/** Lists and statistics of the office itself; forms and papers of two parties name their own signatures. */
const ofTheOffice: ReadonlySet<PaperSeries> = new Set(['LS', 'IV', 'AB', 'DL', 'DQ', 'ST']);

export const signaturesOf = (
  { series, signatures }: Pick<PaperDraft, 'series' | 'signatures'>,
  { signatories }: LetterheadSettings,
): string[] =>
  signatories.length > 0 && signatures.length > 0 && ofTheOffice.has(series) ? signatories : signatures;
