// What a contract is written from: both sides, the rights, the terms. A contract is drafted from these facts alone.
import type { Fen } from '../money';
import type { TermSet } from '../negotiation/terms';
import type { Share } from '../patents/parts';

export interface DraftSide {
  readonly name: string;
  /** 统一社会信用代码 */
  readonly code?: string;
  readonly country?: string;
}

export interface DraftPatent {
  readonly number: string;
  readonly title: string;
  /** 发明、实用新型、外观设计 */
  readonly type: string;
  readonly filedOn?: string;
  readonly grantedOn?: string;
  readonly holders: readonly string[];
  /** Last day of the right as far as the list says, ISO. */
  readonly endsOn?: string;
}

/** Money of a term with its name, for sentences and for tables of a template. */
export interface DraftPayment {
  readonly title: string;
  readonly fen: Fen;
  readonly due: string;
}

export interface DraftFacts {
  readonly kind: TemplateKind;
  readonly title: string;
  readonly number?: string;
  /** 甲方: the institution, and co-owners that sign with it. */
  readonly us: readonly DraftSide[];
  /** 乙方: the other side. */
  readonly them: readonly DraftSide[];
  readonly patents: readonly DraftPatent[];
  readonly terms: TermSet;
  readonly inventors: readonly string[];
  readonly officer?: string;
  /** Place where the contract is signed, in words. */
  readonly place?: string;
}

/** 许可合同、转让合同、开放许可声明、保密协议、合作开发协议、委托开发合同、技术服务或咨询合同、作价投资协议. */
export const templateKinds = [
  'licence',
  'transfer',
  'openLicence',
  'nda',
  'jointDevelopment',
  'entrustedDevelopment',
  'service',
  'equity',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The template a mode is written with; a pledge and an option have none of their own. */
export const templateOf: Readonly<Partial<Record<TermSet['mode'], TemplateKind>>> = {
  transfer: 'transfer',
  exclusiveLicence: 'licence',
  soleLicence: 'licence',
  ordinaryLicence: 'licence',
  subLicence: 'licence',
  crossLicence: 'licence',
  openLicence: 'openLicence',
  equity: 'equity',
  entrustedDevelopment: 'entrustedDevelopment',
  jointDevelopment: 'jointDevelopment',
  consulting: 'service',
  service: 'service',
  warrant: 'transfer',
};

/** A share as it stands in a contract: 3.5%. Exact where it ends, else as a fraction. */
export function shareWords({ n, d }: Share): string {
  const scaled = BigInt(n) * 1_000_000n;
  const whole = BigInt(d);
  if (scaled % whole !== 0n) return `${n}/${d}`;
  const text = (scaled / whole).toString().padStart(5, '0');
  const decimals = text.slice(-4).replace(/0+$/, '');
  return `${text.slice(0, -4)}${decimals === '' ? '' : `.${decimals}`}%`;
}
