// The forms of a dispute: facts, parties, evidence, days, steps, costs.
import type { Translate } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { kinds, states } from './words';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export const matterFields = (t: Translate, agreements: readonly Choice[]): RowField[] => [
  { name: 'title', label: t('domain.field.title'), kind: 'text', required: true, max: 500, full: true },
  {
    name: 'kind',
    label: t('matters.kindHead'),
    kind: 'choice',
    required: true,
    choices: kinds.map((value) => ({ value, label: t(`matters.kind.${value}`) })),
  },
  {
    name: 'state',
    label: t('domain.field.state'),
    kind: 'choice',
    required: true,
    choices: states.map((value) => ({ value, label: t(`matters.state.${value}`) })),
  },
  { name: 'openedOn', label: t('matters.openedOn'), kind: 'date', required: true },
  { name: 'closedOn', label: t('matters.closedOn'), kind: 'date' },
  { name: 'authority', label: t('matters.authority'), kind: 'text', max: 300 },
  { name: 'caseNumber', label: t('matters.caseNumber'), kind: 'text', max: 100 },
  { name: 'claimFen', label: t('matters.claim'), kind: 'money' },
  { name: 'owner', label: t('matters.owner'), kind: 'text', max: 100 },
  {
    name: 'agreementId',
    label: t('domain.field.agreementId'),
    kind: 'choice',
    choices: agreements,
    full: true,
  },
  { name: 'outcome', label: t('matters.outcome'), kind: 'long', max: 5000, full: true },
  { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
];

export const partyFields = (t: Translate): RowField[] => [
  { name: 'name', label: t('matters.name'), kind: 'text', required: true, max: 300 },
  {
    name: 'role',
    label: t('matters.role'),
    kind: 'text',
    required: true,
    max: 100,
    placeholder: t('matters.roleHint'),
  },
];

export const evidenceFields = (t: Translate, files: readonly Choice[]): RowField[] => [
  { name: 'what', label: t('matters.what'), kind: 'text', required: true, max: 500, full: true },
  { name: 'proves', label: t('matters.proves'), kind: 'text', max: 1000, full: true },
  { name: 'on', label: t('matters.day'), kind: 'date' },
  { name: 'hash', label: t('matters.file'), kind: 'choice', choices: files },
];

export const deadlineFields = (t: Translate): RowField[] => [
  { name: 'title', label: t('matters.what'), kind: 'text', required: true, max: 300, full: true },
  { name: 'due', label: t('matters.due'), kind: 'date', required: true },
  { name: 'doneOn', label: t('matters.doneOn'), kind: 'date' },
];

export const stepFields = (t: Translate): RowField[] => [
  { name: 'on', label: t('matters.day'), kind: 'date', required: true },
  { name: 'what', label: t('matters.what'), kind: 'long', required: true, max: 2000, full: true },
];

export const costFields = (t: Translate): RowField[] => [
  { name: 'on', label: t('matters.day'), kind: 'date', required: true },
  { name: 'fen', label: t('matters.amount'), kind: 'money', required: true },
  { name: 'what', label: t('matters.what'), kind: 'text', required: true, max: 300, full: true },
];
