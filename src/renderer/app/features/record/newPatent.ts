// The form for a new patent: from what was typed to fields, or to what is wrong, field by field. Pure.
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import {
  type SecrecyLevel,
  secrecyLevels,
  secrecyRefusal,
} from '../../../../domain/patents/disclosures/secrecy';
import type { LegalBucket } from '../../../../domain/patents/records';
import { isoDate, parseList } from '../../lib/fieldEdit';
import type { TextKey } from '../../lib/i18n';
import type { TextParams } from '../../lib/interpolate';
import { textDraft } from '../../lib/useFormDraft';

export interface NewPatentForm {
  readonly number: string;
  readonly title: string;
  readonly filingDate: string;
  readonly applicants: string;
  readonly inventors: string;
  readonly legalBucket: LegalBucket;
  readonly departmentId: string | null;
  readonly familyId: string | null;
  readonly secrecy: SecrecyLevel;
}

export const emptyForm: NewPatentForm = {
  number: '',
  title: '',
  filingDate: '',
  applicants: '',
  inventors: '',
  legalBucket: 'unknown',
  departmentId: null,
  familyId: null,
  secrecy: 'public',
};

export interface Problem {
  readonly key: TextKey;
  readonly params?: TextParams;
}

export type Problems = Partial<Record<keyof NewPatentForm, Problem>>;

/** What is wrong with the number, or undefined; an empty one is only wrong when the form is sent. */
export function numberProblem(text: string): Problem | undefined {
  const parsed = parseApplicationNumber(text);
  if (parsed.ok) return undefined;
  return { key: `record.number.${parsed.code}`, params: parsed.data };
}

export type FormResult =
  | { readonly ok: true; readonly fields: Record<string, unknown> }
  | { readonly ok: false; readonly problems: Problems };

export function readForm(form: NewPatentForm): FormResult {
  const problems: { -readonly [K in keyof Problems]: Problems[K] } = {};
  const refused = refusalOf(form);
  if (refused) problems.secrecy = refused;
  const number = parseApplicationNumber(form.number);
  if (!number.ok) problems.number = { key: `record.number.${number.code}`, params: number.data };
  if (form.title.trim() === '') problems.title = { key: 'fields.required' };
  const filed = form.filingDate.trim() === '' ? undefined : isoDate(form.filingDate);
  if (form.filingDate.trim() !== '' && filed === undefined) problems.filingDate = { key: 'fields.badDate' };
  if (!number.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const { canonical, type, checkDigitCompleted } = number.value;
  return {
    ok: true,
    fields: {
      applicationNumber: canonical,
      type,
      title: form.title.trim(),
      ...(filed ? { filingDate: filed } : {}),
      applicants: parseList(form.applicants),
      inventors: parseList(form.inventors).map((name) => ({ name })),
      legalBucket: form.legalBucket,
      ...(form.departmentId ? { departmentId: form.departmentId } : {}),
      ...(form.familyId ? { familyId: form.familyId } : {}),
      publications: [],
      ipc: [],
      projectIds: [],
      ...(checkDigitCompleted ? { checkDigitCompleted: true } : {}),
    },
  };
}

/** Why the patent may not be written here, or undefined. */
export function refusalOf(form: NewPatentForm): Problem | undefined {
  const refusal = secrecyRefusal(form.secrecy, [form.number, form.title]);
  if (refusal === undefined) return undefined;
  return refusal.code === 'SECRECY_LEVEL'
    ? { key: 'fields.refusedLevel' }
    : { key: 'fields.refusedMark', params: { mark: refusal.mark } };
}

/** A draft as the settings kept it; anything unexpected is dropped. */
export function readDraft(value: unknown): NewPatentForm {
  const texts = textDraft<Readonly<Record<keyof NewPatentForm, string | null>>>(emptyForm)(value);
  const level = secrecyLevels.find((one) => one === texts.secrecy) ?? 'public';
  return { ...emptyForm, ...texts, secrecy: level } as NewPatentForm;
}
