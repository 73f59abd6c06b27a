// Words of a contract made from terms: dates, amounts with 大写, kinds, spans. Always Chinese: the contract is.
import { amountInWords, type Fen, formatAmount } from '../money';
import type { Due, TermSet } from '../negotiation/terms';

/** 二〇二六 is not used in contracts of offices; 2026年3月5日 is. */
export function dateWords(iso: string | undefined): string | undefined {
  const parts = iso?.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : undefined;
}

/** Figures and words, so that neither can be altered alone. */
export const moneyWords = (fen: Fen): string => `人民币${formatAmount(fen)}元（大写：${amountInWords(fen)}）`;

/** @returns e.g. 5年, 18个月 */
export const monthsWords = (months: number): string =>
  months % 12 === 0 ? `${months / 12}年` : `${months}个月`;

export function dueWords(due: Due | undefined): string {
  if (due === undefined) return '到期时';
  if ('on' in due) return `${dateWords(due.on)}前`;
  return due.afterMonths === 0
    ? '本合同生效之日起30日内'
    : `本合同生效满${monthsWords(due.afterMonths)}之日起30日内`;
}

export const modeWords: Readonly<Record<TermSet['mode'], string>> = {
  transfer: '转让',
  exclusiveLicence: '独占实施许可',
  soleLicence: '排他实施许可',
  ordinaryLicence: '普通实施许可',
  subLicence: '分许可',
  crossLicence: '交叉实施许可',
  openLicence: '开放许可',
  equity: '作价入股',
  pledge: '质押',
  entrustedDevelopment: '委托开发',
  jointDevelopment: '合作开发',
  consulting: '技术咨询',
  service: '技术服务',
  option: '选择权',
  warrant: '转让并附认股权',
};

export const baseWords: Readonly<Record<'netSales' | 'grossSales' | 'profit' | 'units', string>> = {
  netSales: '净销售额',
  grossSales: '销售额',
  profit: '营业利润',
  units: '销售数量',
};

/** @returns the span as a sentence part, or undefined where the terms do not say */
export function termWords({ startsOn, endsOn, months }: TermSet): string | undefined {
  const from = dateWords(startsOn) ?? '本合同生效之日';
  if (endsOn !== undefined) return `自${from}起至${dateWords(endsOn)}止`;
  return months === undefined ? undefined : `自${from}起${monthsWords(months)}`;
}
