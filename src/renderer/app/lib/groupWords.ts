// The words for the values patents are grouped, filtered and counted by.
import { useMemo } from 'react';
import {
  industryName,
  strategicIndustryName,
  wipoFieldName,
  wipoSectorName,
} from '../../../domain/patents/classification';
import { FeeReduction, ImplementationStatus } from '../../../domain/patents/parts';
import { type LegalBucket, PatentType } from '../../../domain/patents/records';
import { type GroupKey, SubmissionMark } from '../../../shared/store/queries';
import { usePreferences } from '../state/preferences';
import { type Language, type TextKey, type Translate, translate } from './i18n';

/** @param label the name behind a key that is an id */
export type GroupWord = (group: GroupKey, key: string, label?: string) => string;

/** Groups whose values are few and known beforehand, in the order an office names them. */
export const FIXED: Partial<Record<GroupKey, readonly string[]>> = {
  type: PatentType.options,
  legalBucket: ['inForce', 'pending', 'lapsed', 'unknown'] satisfies LegalBucket[],
  submission: SubmissionMark.options,
  implementation: [...ImplementationStatus.options, ''],
  feeReduction: [...FeeReduction.options, ''],
  funded: ['yes', 'no'],
};

/** What it is called when a patent has no value there. */
const ABSENT: Partial<Record<GroupKey, TextKey>> = {
  department: 'portfolio.absent.department',
  agency: 'portfolio.absent.agency',
  filingYear: 'portfolio.absent.date',
  grantYear: 'portfolio.absent.grantDate',
  age: 'portfolio.absent.date',
  ipcClass: 'portfolio.absent.field',
  wipoField: 'portfolio.absent.field',
  wipoSector: 'portfolio.absent.field',
  strategicIndustry: 'portfolio.absent.field',
  industry: 'portfolio.absent.field',
  tier: 'portfolio.absent.tier',
  implementation: 'portfolio.absent.filled',
  feeReduction: 'portfolio.absent.filled',
  family: 'portfolio.absent.family',
};

/** Areas of the dictionary that hold the words of a group's values. */
const AREA: Partial<Record<GroupKey, string>> = {
  type: 'domain.type',
  legalBucket: 'domain.bucket',
  submission: 'domain.submission',
  implementation: 'domain.implementation',
  feeReduction: 'domain.feeReduction',
  funded: 'domain.funded',
};

function word(
  group: GroupKey,
  key: string,
  label: string | undefined,
  t: Translate,
  language: Language,
): string {
  if (key === '') return t(ABSENT[group] ?? 'portfolio.absent.any');
  const area = AREA[group];
  if (area) return t(`${area}.${key}` as TextKey);
  if (label) return label;
  if (group === 'wipoField') return wipoFieldName(Number(key), language);
  if (group === 'wipoSector') return wipoSectorName(Number(key), language);
  if (group === 'strategicIndustry') return strategicIndustryName(key, language) || key;
  if (group === 'industry') return industryName(key, language) || key;
  if (group === 'age') return t('portfolio.ageYears', { n: Number(key) });
  return group === 'department' || group === 'family' ? '…' : key;
}

export const groupWords = (t: Translate, language: Language): GroupWord => {
  return (group, key, label) => word(group, key, label, t, language);
};

export function useGroupWords(): GroupWord {
  const language = usePreferences((state) => state.language);
  return useMemo(() => groupWords(translate(language), language), [language]);
}
