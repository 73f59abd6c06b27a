// Amounts, days and reasons of negotiations in words.
import { Approval as ApprovalBody } from '../../../../domain/distribution';
import { formatAmount, formatWan } from '../../../../domain/money';
import type { DealStage } from '../../../../domain/negotiation/records';
import { ErrorCode } from '../../../../shared/errors';
import { daysBetween } from '../../lib/dateDistance';
import { type ErrorWords, errorText } from '../../lib/errorText';
import type { Language, Translate } from '../../lib/i18n';

export type Unit = 'yuan' | 'wan';

/** An amount without its unit, which stands in the head. */
export const amountIn = (fen: number, unit: Unit): string =>
  unit === 'wan' ? formatWan(fen) : formatAmount(fen);

/** An amount with its unit. */
export const amountWord = (fen: number, unit: Unit, t: Translate): string =>
  t(`deals.amount.${unit}`, { amount: amountIn(fen, unit) });

interface Reason {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Why something is refused, and what cures it. */
export function reasonWords({ code, data }: Reason, language: Language): ErrorWords {
  const known = ErrorCode.safeParse(code);
  return known.success ? errorText({ code: known.data, data }, language) : { what: code, cure: '' };
}

/** 接触 → 尽职调查 */
export const stepWords = (from: DealStage, to: DealStage, t: Translate): string =>
  t('deals.step', { from: t(`terms.stage.${from}`), to: t(`terms.stage.${to}`) });

export const ageWords = (since: string, today: string, t: Translate): string =>
  t('deals.age', { n: Math.max(0, daysBetween(since, today)) });

/** 40 天 */
export const stayWords = (since: string, today: string, t: Translate): string =>
  t('deals.days', { n: Math.max(0, daysBetween(since, today)) });

/** First name and how many more. */
export const namesWord = (names: readonly string[], t: Translate): string => {
  const [first = ''] = names;
  return names.length > 1 ? t('deals.andMore', { name: first, n: names.length - 1 }) : first;
};

/** 今天、还有 3 天、逾期 3 天 */
export function dueWords(due: string, today: string, t: Translate): string {
  const days = daysBetween(today, due);
  if (days === 0) return t('common.today');
  return days > 0 ? t('common.daysLeft', { n: days }) : t('common.daysOverdue', { n: -days });
}

/** Who decides, in words; what an office wrote itself stays. */
export function levelWord(level: string, t: Translate): string {
  const body = ApprovalBody.safeParse(level);
  return body.success ? t(`domain.approval.${body.data}`) : level;
}
