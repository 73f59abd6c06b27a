// The guided questions about a party abroad: which to ask after which answer, and what is recorded of every answer.
import { z } from 'zod';
import { IsoDate, text } from '../../patents/parts';
import { type Words, words } from '../check';

export const ExportQuestion = z.enum([
  'stateSecret',
  'catalogueRead',
  'prohibited',
  'restricted',
  'dualUse',
  'transferOrExclusive',
  'funded',
  'foreignFiling',
  'humanGenetic',
]);
export type ExportQuestion = z.infer<typeof ExportQuestion>;

/** Who answered, when, and on what ground. */
export const ExportAnswer = z.object({
  value: z.enum(['yes', 'no', 'unsure']),
  by: z.string().min(1).max(100),
  on: IsoDate,
  basis: text(1000).optional(),
});
export type ExportAnswer = z.infer<typeof ExportAnswer>;

export const ExportAnswers = z.partialRecord(ExportQuestion, ExportAnswer);
export type ExportAnswers = z.infer<typeof ExportAnswers>;

const texts: Readonly<Record<ExportQuestion, readonly [Words, Words]>> = {
  stateSecret: [
    words('成果是否涉及国家秘密？', 'Does the result involve a state secret?'),
    words(
      '看密级、任务书和保密部门的意见。',
      'See its classification, the project contract, the secrecy office.',
    ),
  ],
  catalogueRead: [
    words(
      '是否对照了现行《中国禁止出口限制出口技术目录》？',
      'Was the current catalogue of prohibited and restricted technology read?',
    ),
    words(
      '最近一次调整：商务部 科技部公告 2025 年第 28 号。依据里写明条目编号或“未列入”。',
      'Last changed by notice 28 of 2025. Name the entry, or say that there is none.',
    ),
  ],
  prohibited: [
    words('是否属于禁止出口的技术？', 'Is its export prohibited?'),
    words('目录“禁止出口部分”。', 'First part of the catalogue.'),
  ],
  restricted: [
    words('是否属于限制出口的技术？', 'Is its export restricted?'),
    words('目录“限制出口部分”，看控制要点。', 'Second part of the catalogue: its points of control.'),
  ],
  dualUse: [
    words('是否属于两用物项或临时管制的技术资料？', 'Is it dual-use or under temporary control?'),
    words(
      '两用物项出口管制清单；最终用户和最终用途可疑时答“不清楚”。',
      'The dual-use list; where the end user or use is doubtful, answer unsure.',
    ),
  ],
  transferOrExclusive: [
    words('是否向境外转让专利，或给予独占许可？', 'Is the right transferred abroad or licensed exclusively?'),
    words(
      '包括专利申请权、集成电路布图设计、计算机软件、植物新品种。',
      'Rights to apply for a patent included.',
    ),
  ],
  funded: [
    words('是否由财政资助项目形成？', 'Does it come from a publicly funded project?'),
    words(
      '国家科技重大专项、重点研发计划、自然科学基金等。',
      'National programmes, natural science fund and the like.',
    ),
  ],
  foreignFiling: [
    words('同一发明是否还要向外国申请专利？', 'Is the invention still to be filed abroad?'),
    words('含由对方以其名义申请。', 'By the other side as well.'),
  ],
  humanGenetic: [
    words('是否含人类遗传资源材料或信息？', 'Does it hold human genetic resources?'),
    words('样本、序列和由其产生的数据。', 'Samples, sequences and data made from them.'),
  ],
};

export const questionText = (question: ExportQuestion): Words => texts[question][0];
export const questionHint = (question: ExportQuestion): Words => texts[question][1];

/** In the order they are asked; a technology that is prohibited or secret needs no further question. */
export function questionsFor(answers: ExportAnswers): readonly ExportQuestion[] {
  if (answers.stateSecret?.value === 'yes') return ['stateSecret'];
  if (answers.prohibited?.value === 'yes') return ['stateSecret', 'catalogueRead', 'prohibited'];
  const funded: readonly ExportQuestion[] = answers.transferOrExclusive?.value === 'no' ? [] : ['funded'];
  return [
    'stateSecret',
    'catalogueRead',
    'prohibited',
    'restricted',
    'dualUse',
    'transferOrExclusive',
    ...funded,
    'foreignFiling',
    'humanGenetic',
  ];
}

export const openQuestions = (answers: ExportAnswers): readonly ExportQuestion[] =>
  questionsFor(answers).filter((question) => answers[question] === undefined);
