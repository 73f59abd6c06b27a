// Fields of the lists in the deal room: parties, tasks, declarations, approvals, notices.
import { Approval as ApprovalBody } from '../../../../../domain/distribution';
import type { Translate } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { levelWord } from '../dealText';

const yes = (t: Translate) => [{ value: 'yes', label: t('common.yes') }];

export const partyFields = (t: Translate): RowField[] => [
  { name: 'name', label: t('deals.partyName'), kind: 'text', required: true, max: 300, full: true },
  {
    name: 'role',
    label: t('deals.role'),
    kind: 'choice',
    required: true,
    choices: (['counterparty', 'coOwner', 'consortium', 'broker', 'investor'] as const).map((value) => ({
      value,
      label: t(`terms.partyRole.${value}`),
    })),
  },
  { name: 'code', label: t('deals.creditCode'), kind: 'text', max: 18 },
  { name: 'contact', label: t('deals.contact'), kind: 'text', max: 200 },
  { name: 'foreign', label: t('deals.foreign'), kind: 'choice', choices: yes(t) },
  { name: 'country', label: t('deals.country'), kind: 'text', max: 100 },
  { name: 'province', label: t('deals.province'), kind: 'text', max: 50 },
  {
    name: 'size',
    label: t('deals.size'),
    kind: 'choice',
    choices: (['large', 'medium', 'small', 'micro'] as const).map((value) => ({
      value,
      label: t(`deals.size.${value}`),
    })),
  },
  { name: 'consentOn', label: t('deals.consentOn'), kind: 'date' },
  { name: 'related', label: t('deals.related'), kind: 'text', max: 500, full: true },
];

export const taskFields = (t: Translate): RowField[] => [
  { name: 'title', label: t('deals.task'), kind: 'text', required: true, max: 300, full: true },
  { name: 'due', label: t('deals.due'), kind: 'date' },
  { name: 'owner', label: t('domain.field.owner'), kind: 'text', max: 100 },
  { name: 'doneOn', label: t('deals.doneOn'), kind: 'date' },
];

export const conflictFields = (t: Translate): RowField[] => [
  { name: 'person', label: t('deals.person'), kind: 'text', required: true, max: 100 },
  { name: 'declaredOn', label: t('deals.declaredOn'), kind: 'date', required: true },
  { name: 'hasInterest', label: t('deals.hasInterest'), kind: 'choice', choices: yes(t) },
  {
    name: 'handling',
    label: t('deals.handling'),
    kind: 'choice',
    choices: (['recused', 'disclosed', 'none'] as const).map((value) => ({
      value,
      label: t(`deals.handling.${value}`),
    })),
  },
  { name: 'interest', label: t('deals.interest'), kind: 'long', max: 1000, full: true },
];

export const noticeFields = (t: Translate): RowField[] => [
  { name: 'from', label: t('deals.noticeFrom'), kind: 'date', required: true },
  { name: 'until', label: t('deals.noticeUntil'), kind: 'date', required: true },
  { name: 'where', label: t('deals.noticeWhere'), kind: 'text', required: true, max: 300 },
  { name: 'text', label: t('deals.noticeText'), kind: 'long', max: 5000, full: true },
];

export const objectionFields = (t: Translate): RowField[] => [
  { name: 'on', label: t('domain.field.date'), kind: 'date', required: true },
  { name: 'by', label: t('deals.objector'), kind: 'text', required: true, max: 100 },
  { name: 'what', label: t('deals.objection'), kind: 'long', required: true, max: 2000, full: true },
  { name: 'handledOn', label: t('deals.handledOn'), kind: 'date' },
  { name: 'result', label: t('deals.result'), kind: 'long', max: 2000, full: true },
];

export const approvalFields = (t: Translate): RowField[] => [
  {
    name: 'level',
    label: t('deals.level'),
    kind: 'choice',
    required: true,
    choices: ApprovalBody.options.map((value) => ({ value, label: levelWord(value, t) })),
  },
  { name: 'on', label: t('domain.field.date'), kind: 'date', required: true },
  { name: 'by', label: t('deals.decidedBy'), kind: 'text', required: true, max: 100 },
  {
    name: 'approved',
    label: t('deals.decision'),
    kind: 'choice',
    required: true,
    choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`deals.approved.${value}`) })),
  },
  {
    name: 'attendees',
    label: t('deals.attendees'),
    kind: 'text',
    max: 2000,
    full: true,
    placeholder: t('deals.namesHint'),
  },
  {
    name: 'recused',
    label: t('deals.recused'),
    kind: 'text',
    max: 2000,
    full: true,
    placeholder: t('deals.namesHint'),
  },
  { name: 'minutes', label: t('deals.minutes'), kind: 'long', max: 5000, full: true },
];

/** Names as people type them: parted by 、，,；; or line breaks. */
export const namesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split(/[、，,；;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
