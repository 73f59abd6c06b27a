// 技术出口审查: which parties, which technology, the questionnaire with who answered, the letters and licences obtained.
import type { z } from 'zod';
import type { Filing } from '../../patents/records';
import { words } from '../check';
import { type ExportCheck, ExportPapers } from '../exportControl/exportClear';
import { ExportAnswers } from '../exportControl/questionnaire';
import { readForm, type schemaOf, sectionOf } from './field';

const subject = sectionOf(words('一、交易', 'Deal'));
const asked = sectionOf(words('二、审查问卷', 'Questions'));
const held = sectionOf(words('三、批准和登记文件', 'Letters and licences'));

export const exportCheckFields = {
  parties: subject.names('境外方', 'Parties abroad', {
    hint: words('不填表示本交易全部境外方', 'Empty: all parties abroad of the deal'),
  }),
  country: subject.text('国家或地区', 'Country or region', { required: true }),
  technology: subject.long('技术内容', 'Technology', { required: true }),
  catalogueEdition: subject.text('对照的目录版本', 'Edition of the catalogue', { required: true }),
  catalogueItem: subject.text('目录条目编号或“未列入”', 'Entry of the catalogue, or none', {
    required: true,
  }),
  endUse: subject.text('最终用户和最终用途', 'End user and end use', { required: true }),
  answers: asked.custom(ExportAnswers, '审查问卷', 'Questions', { required: true }),
  papers: held.custom(ExportPapers, '批准和登记文件', 'Letters and licences'),
  opinion: held.long('审查意见', 'Opinion'),
};
export type ExportCheckForm = z.infer<ReturnType<typeof schemaOf<typeof exportCheckFields>>>;

/** What the stop asks of a stored filing of kind `exportCheck`; a withdrawn one says nothing. */
export function exportCheckOf({
  kind,
  state,
  form,
}: Pick<Filing, 'kind' | 'state' | 'form'>): ExportCheck | undefined {
  if (kind !== 'exportCheck' || state === 'withdrawn' || state === 'refused') return undefined;
  const { parties = [], answers = {}, papers = {} } = readForm(exportCheckFields, form);
  return { parties, answers, papers };
}
