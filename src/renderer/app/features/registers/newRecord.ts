// New entries of the registers: a short form, the fields it stands for, and what is refused. The rest is filled in on the record.
import {
  type SecrecyLevel,
  secrecyLevels,
  secrecyRefusal,
} from '../../../../domain/patents/disclosures/secrecy';
import { ResultFields } from '../../../../domain/patents/registers';
import { parseList } from '../../lib/fieldEdit';
import type { TextKey } from '../../lib/i18n';
import type { TextParams } from '../../lib/interpolate';
import { textDraft } from '../../lib/useFormDraft';
import type { RegisterTab } from '../../state/navigation';

export interface NewRecordForm {
  readonly name: string;
  readonly summary: string;
  readonly inventors: string;
  readonly holders: string;
  readonly kind: string;
  readonly departmentId: string | null;
  readonly secrecy: SecrecyLevel;
}

export const emptyForm: NewRecordForm = {
  name: '',
  summary: '',
  inventors: '',
  holders: '',
  kind: 'tradeSecret',
  departmentId: null,
  secrecy: 'public',
};

/** Which fields each register asks for at first. */
export const asked: Readonly<Record<RegisterTab, readonly (keyof NewRecordForm)[]>> = {
  disclosure: ['name', 'summary', 'inventors', 'departmentId', 'secrecy'],
  result: ['name', 'kind', 'holders', 'inventors', 'departmentId', 'secrecy'],
  family: ['name'],
};

export interface Refusal {
  readonly key: TextKey;
  readonly params?: TextParams;
}

/** Why the entry may not be written here, or undefined. */
export function refusalOf(form: NewRecordForm): Refusal | undefined {
  const refusal = secrecyRefusal(form.secrecy, [form.name, form.summary]);
  if (refusal === undefined) return undefined;
  return refusal.code === 'SECRECY_LEVEL'
    ? { key: 'fields.refusedLevel' }
    : { key: 'fields.refusedMark', params: { mark: refusal.mark } };
}

/** The fields to store; undefined where the name is missing or the entry is refused. */
export function fieldsOf(
  tab: RegisterTab,
  form: NewRecordForm,
  today: string,
): Record<string, unknown> | undefined {
  const name = form.name.trim();
  if (name === '' || refusalOf(form)) return undefined;
  if (tab === 'family') return { name };
  const inventors = parseList(form.inventors).map((one) => ({ name: one }));
  const common = {
    inventors,
    projectIds: [],
    ...(form.departmentId === null ? {} : { departmentId: form.departmentId }),
  };
  if (tab === 'result') {
    const kind = ResultFields.shape.kind.catch('other').parse(form.kind);
    return { ...common, name, kind, holders: parseList(form.holders) };
  }
  const summary = form.summary.trim();
  return {
    ...common,
    title: name,
    state: 'draft',
    receivedOn: today,
    ...(summary === '' ? {} : { summary }),
  };
}

/** A draft as the settings kept it. */
export function readDraft(value: unknown): NewRecordForm {
  const texts = textDraft<Readonly<Record<keyof NewRecordForm, string | null>>>(emptyForm)(value);
  const secrecy = secrecyLevels.find((level) => level === texts.secrecy) ?? 'public';
  return { ...emptyForm, ...texts, secrecy } as NewRecordForm;
}
