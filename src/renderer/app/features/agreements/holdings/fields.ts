// The forms of a holding: what it is, how it is assessed, how it was sold.
import { holdingClasses } from '../../../../../domain/agreements/holdings';
import type { Translate } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const holdingFields = (t: Translate, agreements: readonly Choice[]): RowField[] => [
  { name: 'company', label: t('agreements.h.company'), kind: 'text', required: true, max: 300, full: true },
  { name: 'code', label: t('agreements.partyCode'), kind: 'text', max: 18 },
  { name: 'registeredOn', label: t('agreements.h.registeredOn'), kind: 'date' },
  { name: 'valuationFen', label: t('agreements.h.valuation'), kind: 'money', required: true },
  { name: 'share', label: t('agreements.h.share'), kind: 'share', required: true },
  { name: 'awardShare', label: t('agreements.h.awardShare'), kind: 'share' },
  { name: 'deferralFiledOn', label: t('agreements.h.deferral'), kind: 'date' },
  {
    name: 'agreementId',
    label: t('domain.field.agreementId'),
    kind: 'choice',
    choices: agreements,
    full: true,
  },
  { name: 'basis', label: t('agreements.h.basis'), kind: 'text', max: 1000, full: true },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
];

export const assessmentFields = (t: Translate): RowField[] => [
  { name: 'year', label: t('agreements.year'), kind: 'whole', required: true, max: 2100 },
  {
    name: 'class',
    label: t('agreements.h.classWord'),
    kind: 'choice',
    required: true,
    choices: holdingClasses.map((value) => ({ value, label: t(`agreements.class.${value}`) })),
  },
  { name: 'valueFen', label: t('agreements.h.value'), kind: 'money' },
  {
    name: 'diligent',
    label: t('agreements.h.diligent'),
    kind: 'choice',
    choices: [
      { value: 'yes', label: t('common.yes') },
      { value: 'no', label: t('common.no') },
    ],
  },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 2000, full: true },
];

export const exitFields = (t: Translate): RowField[] => [
  { name: 'on', label: t('agreements.h.exitOn'), kind: 'date', required: true },
  { name: 'fen', label: t('agreements.h.exitFen'), kind: 'money', required: true },
  { name: 'how', label: t('agreements.h.exitHow'), kind: 'text', required: true, max: 300, full: true },
];
