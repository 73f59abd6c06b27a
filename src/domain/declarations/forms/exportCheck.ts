// 技术出口审查: which parties, which technology, the questionnaire with who answered, the letters and licences obtained.
import type { Filing } from '../../patents/records';
import { words } from '../check';
import { type ExportCheck, ExportPapers, exportChecks } from '../exportControl/exportClear';
import { ExportAnswers, questionsFor, questionText } from '../exportControl/questionnaire';
import { exportRules } from '../exportControl/rules';
import { readForm, sectionOf } from './field';
import { type FormOf, kindOf } from './kind';

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
export type ExportCheckForm = FormOf<typeof exportCheckFields>;

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

const signedBy = (answer: { by: string; on: string } | undefined): string =>
  answer === undefined ? '' : `${answer.by} ${answer.on}`;

export const exportCheck = kindOf({
  kind: 'exportCheck',
  fields: exportCheckFields,
  // Letters and licences are what the check is filed for; questions are answered before.
  open: Object.values(exportRules)
    .filter((rule) => rule !== exportRules.asked && rule !== exportRules.unsure)
    .map(({ id }) => id),
  prefill({ deal, agreement, patents }): ExportCheckForm {
    const abroad = (deal?.parties ?? []).filter(({ foreign }) => foreign === true);
    const fallback = agreement?.foreign === true ? [agreement.party] : [];
    const names = abroad.length > 0 ? abroad.map(({ name }) => name) : fallback;
    const technology = patents
      .map(({ title, applicationNumber }) => `${title}（${applicationNumber}）`)
      .join('；');
    return {
      parties: names.length > 0 ? names : undefined,
      country: abroad[0]?.country,
      technology: technology === '' ? undefined : technology,
    };
  },
  checks(form, facts) {
    const { answers = {}, papers = {}, parties = [] } = form;
    const stage =
      facts.agreement?.effectiveOn === undefined
        ? facts.agreement === undefined
          ? 'talks'
          : 'sign'
        : 'effect';
    return exportChecks({ answers, papers, parties }, stage, facts.today);
  },
  paper: {
    title: words('技术出口审查表', 'Export check of technology'),
    notes: [
      words(
        '限制出口的技术，取得《技术出口许可意向书》前不得进行实质性谈判；禁止出口的技术不得出口。',
        'Restricted technology: no talks of substance before the intent letter. Prohibited technology is not exported.',
      ),
    ],
    signatures: [words('经办人', 'Officer'), words('审查人', 'Reviewer'), words('批准', 'Approved')],
    seal: true,
    patents: { onPage: 10 },
  },
  sections({ answers = {} }, _facts, lang) {
    const yes = { yes: words('是', 'Yes'), no: words('否', 'No'), unsure: words('不清楚', 'Unsure') };
    const head = [
      words('问题', 'Question'),
      words('答复', 'Answer'),
      words('答复人、日期', 'By, on'),
      words('依据', 'Basis'),
    ];
    return [
      {
        heading: words('审查问卷', 'Questions')[lang],
        columns: head.map((one) => one[lang]),
        rows: questionsFor(answers).map((question) => {
          const answer = answers[question];
          return [
            questionText(question)[lang],
            answer === undefined ? '' : yes[answer.value][lang],
            signedBy(answer),
            answer?.basis ?? '',
          ];
        }),
      },
    ];
  },
});
