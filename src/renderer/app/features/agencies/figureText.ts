// Figures of agencies as short texts. Pure; words come from the caller.

import { formatAmount, meanOf } from '../../../../domain/money';
import {
  type AgencyFigures,
  costPerCase,
  decided,
  grantPermille,
  monthsToGrant,
  type ScoreNode,
  wilson,
} from '../../../../domain/patents/agencies';
import type { Translate } from '../../lib/i18n';

/** 666 permille is 66.6%. */
export const percentText = (permille: number): string => `${Math.floor(permille / 10)}.${permille % 10}%`;

/** Points or months with one decimal, 85 as 85.0. */
export const pointsText = (points: number): string => percentText(Math.round(points * 10)).replace('%', '');

export const rateText = (figures: AgencyFigures): string => {
  const rate = grantPermille(figures);
  return rate === undefined ? '—' : percentText(rate);
};

export function intervalOf(figures: AgencyFigures): { low: string; high: string; n: number } {
  const { low, high } = wilson(figures.granted, decided(figures));
  return { low: percentText(low), high: percentText(high), n: decided(figures) };
}

export const monthsText = (figures: AgencyFigures): string => {
  const months = monthsToGrant(figures);
  return months === undefined ? '—' : pointsText(months);
};

export const costText = (figures: AgencyFigures): string => {
  const fen = costPerCase(figures);
  return fen === undefined ? '—' : formatAmount(fen);
};

/** One decimal, of a mean of whole points. */
const mean = (sum: number, n: number): string => String(Math.round((sum * 10) / n) / 10);
const months = (days: number): string => pointsText(Math.round((days * 120) / 365.25) / 10);
const perCase = (fen: number, n: number): string => formatAmount(meanOf({ fen, n }));

/** What a leaf of the score was made of; '' for a part that only joins others. */
export function basisText({ key, points, basis, parts }: ScoreNode, t: Translate): string {
  if (parts.length > 0) return '';
  if (key === 'kept' && points === null && basis.open) return t('agencies.keptOpen', { n: basis.open });
  if (points === null) return t('agencies.unknownPart');
  const { n = 0, hits = 0, sum = 0, full = 0, days = 0, officeDays = 0 } = basis;
  switch (key) {
    case 'grantRate':
    case 'kept':
    case 'validity':
      return t(`agencies.basis.${key}`, { n, hits });
    case 'draftingReviews':
    case 'timelinessReviews':
      return t(`agencies.basis.${key}`, { n, mean: mean(sum, n) });
    case 'claims':
      return t('agencies.basis.claims', { n, mean: mean(sum, n), full });
    case 'speed':
      return t('agencies.basis.speed', { own: months(days), office: months(officeDays) });
    case 'cost': {
      const { fen = 0, officeFen = 0, officeN = 0 } = basis;
      return t('agencies.basis.cost', { own: perCase(fen, n), office: perCase(officeFen, officeN) });
    }
    default:
      return '';
  }
}
