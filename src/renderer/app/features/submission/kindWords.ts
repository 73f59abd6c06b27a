// The kinds of records on screen: their names, and which of them are made here from records.
import { KIND_TYPES, type KindType, kindOf } from '../../../../domain/submission/kinds';
import { SHEET_KINDS, type SheetKind } from '../../../../domain/submission/sheet/words';
import { zh } from '../../i18n/zh';
import type { TextKey, Translate } from '../../lib/i18n';

/** Made from patents. */
const FROM_PATENTS: readonly KindType[] = ['patent.registration', 'patent.inventory', 'project.declaration'];
/** Made from filings. */
const FROM_FILINGS: readonly KindType[] = ['licence.open', 'agreement.recordal', 'agreement.techContract'];
/** Filled in as a spreadsheet. */
export const isSheetKind = (kind: KindType): kind is SheetKind =>
  (SHEET_KINDS as readonly KindType[]).includes(kind);

export type KindSource = 'patents' | 'filings' | 'file';

export const sourceOf = (kind: KindType): KindSource => {
  if (FROM_PATENTS.includes(kind)) return 'patents';
  return FROM_FILINGS.includes(kind) ? 'filings' : 'file';
};

/** Name of a kind; one from a newer program is shown as it is called on the wire. */
export const kindText = (kind: string, t: Translate): string =>
  `kindName.${kind}` in zh.submission ? t(`submission.kindName.${kind}` as TextKey) : kind;

/** Kind of a batch, from the schema in its manifest. */
export const kindOfBatch = (schema: string | undefined): string => schema?.split('/')[0] ?? '';

export const kindChoices = (t: Translate): { value: KindType; label: string }[] =>
  KIND_TYPES.map((value) => ({ value, label: kindText(value, t) }));

export const isVerified = (kind: KindType): boolean => kindOf(kind).verified;
export const kindSource = (kind: KindType): string => kindOf(kind).source;
