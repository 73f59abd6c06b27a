// The papers one record can have, by kind: the first is what is printed where nobody says which. Names in both languages.
import type { RecordKind } from './kinds';

/** `each`: one paper a version, or a person; its id goes behind a colon, `sheet:2`. */
export interface RecordVariant {
  readonly id: string;
  readonly name: Readonly<Record<'zh' | 'en', string>>;
  readonly each?: true;
  /** Made of a year alone: no record is asked for. */
  readonly yearOnly?: true;
}

const variant = (
  id: string,
  zh: string,
  en: string,
  more: Pick<RecordVariant, 'each' | 'yearOnly'> = {},
): RecordVariant => ({ id, name: { zh, en }, ...more });

export const recordVariants: Readonly<Record<RecordKind, readonly [RecordVariant, ...RecordVariant[]]>> = {
  offers: [
    variant('comparison', '报价对比表（内部）', 'Comparison (internal)'),
    variant('sheet', '报价单', 'Offer sheet', { each: true }),
  ],
  chronology: [variant('chronology', '谈判经过', 'Chronology')],
  royalty: [
    variant('statement', '提成费结算单', 'Royalty statement'),
    variant('letter', '核对函', 'Letter of differences'),
  ],
  distribution: [
    variant('sheet', '计算表', 'Calculation sheet'),
    variant('approval', '审批表', 'Approval form'),
    variant('notice', '公示表', 'Public notice'),
    variant('masked', '公示表（脱敏）', 'Public notice (masked)'),
    variant('payments', '发放清单', 'Payment list'),
    variant('tax', '个税明细', 'Tax table'),
    variant('reversal', '冲回单', 'Reversal'),
    variant('statement', '个人通知单', 'Statement', { each: true }),
  ],
  yearly: [
    variant('person', '个人年度收益通知单', 'Yearly statement of a person'),
    variant('persons', '年度汇总（按个人）', 'The year by person', { yearOnly: true }),
    variant('departments', '年度汇总（按院系）', 'The year by department', { yearOnly: true }),
  ],
  filing: [
    variant('form', '申报表', 'Form'),
    variant('masked', '公示（脱敏）', 'Masked notice'),
    variant('checks', '预检表', 'Pre-checks'),
  ],
};

/** `sheet` of `sheet:2`. */
const baseOf = (id: string): string => id.split(':', 1)[0] ?? id;

/** The variant an id speaks of; the first where nothing is said. */
export const variantOf = (kind: RecordKind, id: string | undefined): RecordVariant | undefined =>
  id === undefined ? recordVariants[kind][0] : recordVariants[kind].find((one) => one.id === baseOf(id));

/** Everything is chosen on screen: the record and which of its papers, or a paper that is made of a year alone. */
export function isChosen(
  kind: RecordKind,
  { id, variant: wanted }: { readonly id: string | null; readonly variant?: string | undefined },
): boolean {
  if (variantOf(kind, wanted)?.yearOnly === true) return true;
  return id !== null && (wanted !== undefined || kind === 'yearly');
}
