// An agreement as statistics see it: its kind, what it is worth, what came in and went out for it, who it is with.
import { doneRuns } from '../../agreements/books';
import { kindOf } from '../../agreements/registerChecks';
import { linesOf } from '../../distribution/explained';
import { type Fen, sum } from '../../money';
import type { DealMode } from '../../negotiation/terms';
import type { Agreement } from '../../patents/records';
import type { StatFacts, StatOptions } from './facts';
import { within } from './facts';
import { provinceOf } from './provinces';

/** Groups of the annual report: 转让、许可、作价投资, and the contracts on work. */
export type StatGroup =
  | 'transfer'
  | 'licence'
  | 'equity'
  | 'development'
  | 'consulting'
  | 'service'
  | 'other';

const groups: Readonly<Record<DealMode, StatGroup>> = {
  transfer: 'transfer',
  warrant: 'transfer',
  exclusiveLicence: 'licence',
  soleLicence: 'licence',
  ordinaryLicence: 'licence',
  subLicence: 'licence',
  crossLicence: 'licence',
  openLicence: 'licence',
  equity: 'equity',
  entrustedDevelopment: 'development',
  jointDevelopment: 'development',
  consulting: 'consulting',
  service: 'service',
  option: 'other',
  pledge: 'other',
};

export const groupWords: Readonly<Record<StatGroup, string>> = {
  transfer: '转让',
  licence: '许可',
  equity: '作价投资',
  development: '技术开发',
  consulting: '技术咨询',
  service: '技术服务',
  other: '其他',
};

/** Kinds of licence in words; `licence` where the register does not say which. */
export const kindWords: Readonly<Record<string, string>> = {
  transfer: '转让',
  warrant: '转让（附认股权）',
  exclusiveLicence: '独占许可',
  soleLicence: '排他许可',
  ordinaryLicence: '普通许可',
  subLicence: '分许可',
  crossLicence: '交叉许可',
  openLicence: '开放许可',
  licence: '许可（未注明方式，视为普通许可）',
  equity: '作价投资',
  entrustedDevelopment: '委托开发',
  jointDevelopment: '合作开发',
  consulting: '技术咨询',
  service: '技术服务',
  option: '选择权',
  pledge: '质押',
};

export interface AgreementLine {
  readonly agreement: Agreement;
  readonly kind: string;
  readonly group: StatGroup;
  readonly province: string;
  /** Fen: fixed price as agreed; a royalty has none before it is paid. */
  readonly price: Fen;
  /** Fen, of payments of the period, reversals taken off. */
  readonly receivedNow: Fen;
  readonly receivedEver: Fen;
  readonly costsNow: Fen;
  readonly isSignedNow: boolean;
  /** Of publicly funded patents, at least one. */
  readonly isFunded: boolean;
}

interface Payment {
  readonly id: string;
  readonly date: string;
  readonly fen: Fen;
}

/** Payments and costs up to `until` by agreement: looked up once, not once an agreement. */
function byAgreement<T extends { readonly date: string }>(
  records: readonly T[],
  until: string,
  partsOf: (record: T) => readonly { readonly agreementId: string; readonly fen: Fen }[],
  idOf: (record: T) => string,
): Map<string, Payment[]> {
  const found = new Map<string, Payment[]>();
  for (const record of records) {
    if (record.date > until) continue;
    for (const { agreementId, fen } of partsOf(record)) {
      const part = { id: idOf(record), date: record.date, fen };
      const known = found.get(agreementId);
      if (known === undefined) found.set(agreementId, [part]);
      else known.push(part);
    }
  }
  return found;
}

export const paymentsBy = ({ incomes }: Pick<StatFacts, 'incomes'>, until: string): Map<string, Payment[]> =>
  byAgreement(
    incomes,
    until,
    (income) => income.allocations,
    ({ id }) => id,
  );

const costsBy = ({ outlays }: Pick<StatFacts, 'outlays'>, until: string): Map<string, Payment[]> =>
  byAgreement(
    outlays,
    until,
    (outlay) => [outlay],
    ({ id }) => id,
  );

/** Amendments change the agreement they amend; they are no agreements of their own and are not counted. */
export function agreementLines(facts: StatFacts, options: StatOptions): AgreementLine[] {
  const payments = paymentsBy(facts, options.until);
  const costs = costsBy(facts, options.until);
  const sumNow = (parts: readonly Payment[] | undefined): Fen =>
    sum((parts ?? []).flatMap(({ date, fen }) => (within(date, options) ? [fen] : [])));
  const funded = new Set(facts.register.filter(({ isFunded }) => isFunded).map(({ id }) => id));
  return facts.agreements
    .filter(({ state, amends }) => state !== 'draft' && amends === undefined)
    .map((agreement) => {
      const kind = kindOf({ agreement, terms: agreement.terms });
      return {
        agreement,
        kind: kind ?? agreement.mode,
        group:
          kind === undefined ? (agreement.mode === 'openLicence' ? 'licence' : agreement.mode) : groups[kind],
        province: agreement.foreign === true ? '境外' : provinceOf(agreement.partyCode),
        price: agreement.priceFen ?? 0,
        receivedNow: sumNow(payments.get(agreement.id)),
        receivedEver: sum((payments.get(agreement.id) ?? []).map(({ fen }) => fen)),
        costsNow: sumNow(costs.get(agreement.id)),
        isSignedNow: within(agreement.signedOn, options),
        isFunded: agreement.patentIds.some((id) => funded.has(id)),
      };
    });
}

/** What carried out runs of the period gave, fen by party, with the runs. Shares of a company are no money. */
export function awardsOf(
  facts: StatFacts,
  options: StatOptions,
): { party: string; fen: Fen; runId: string }[] {
  return doneRuns(facts.runs)
    .filter(({ run }) => within(run.executedOn, options) && run.input.kind !== 'equity')
    .flatMap((record) =>
      (record.run.result === undefined ? [] : linesOf(record.run.result)).map(({ party, fen }) => ({
        party,
        fen,
        runId: record.id,
      })),
    );
}
