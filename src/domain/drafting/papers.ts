// Contract and review as papers: the same text that goes into Word, for reading and printing.
import type { PaperColumn, PaperDraft } from '../reporting/paper';
import { articleNumber, type ContractText } from './compose';
import type { Review } from './review/review';

const left = (label: string, weight: number, nowrap = false): PaperColumn => ({
  label,
  weight,
  nowrap,
  align: 'left',
});

const patentColumns: PaperColumn[] = [
  { ...left('序号', 0.6), align: 'center' },
  left('专利号', 2, true),
  left('名称', 4),
  left('类型', 1.2),
  left('申请日', 1.4, true),
  left('授权日', 1.4, true),
  left('权利人', 2.5),
];

const patentRows = ({ patents }: Pick<ContractText, 'patents'>): string[][] =>
  patents.map(({ number, title, type, filedOn, grantedOn, holders }, index) => [
    String(index + 1),
    number,
    title,
    type,
    filedOn ?? '',
    grantedOn ?? '',
    holders.join('、'),
  ]);

type PaperInput = Pick<PaperDraft, 'title' | 'sections'> & Partial<PaperDraft>;

/** A draft for reading: watermark 草稿 while a place is still to be filled in. */
export function contractPaper(text: ContractText): PaperInput {
  const articles = text.articles.map(({ heading, sentences }, index) => ({
    heading: `${articleNumber(index)}　${heading}`,
    paragraphs: sentences.map((sentence, at) => (sentences.length > 1 ? `${at + 1}. ${sentence}` : sentence)),
  }));
  const table = { columns: patentColumns, rows: patentRows(text) };
  const list = text.patents.length === 0 ? [] : [{ heading: '附件一　专利清单', table }];
  return {
    title: text.title,
    facts: text.number === '' ? [] : [{ label: '合同编号', value: text.number }],
    sections: [{ paragraphs: [...text.sides, ...text.recital] }, ...articles, ...list],
    notes: text.blanks.length === 0 ? [] : [`待填：${text.blanks.join('、')}`],
    signatures: text.signers.slice(0, 6),
    seal: true,
    watermark: text.blanks.length === 0 ? 'none' : 'draft',
  };
}

const severityWords = { stop: '不可接受', change: '应当修改', watch: '注意' } as const;

export function reviewPaper(name: string, review: Review): PaperInput {
  const rows = review.findings.map(({ severity, title, what, advice, source, paragraph, excerpt }) => [
    severityWords[severity],
    title,
    what,
    excerpt === undefined ? '全文未见' : `第${paragraph}段：${excerpt}`,
    advice,
    source,
  ]);
  return {
    title: '合同知识产权条款审查意见',
    orientation: 'landscape',
    facts: [
      { label: '审查文本', value: name },
      { label: '段落', value: String(review.paragraphs) },
      { label: '意见', value: String(review.findings.length) },
    ],
    sections: [
      {
        table: {
          columns: [
            left('程度', 1),
            left('要点', 1.2),
            left('问题', 2),
            left('原文', 3.2),
            left('建议', 3),
            left('依据', 2),
          ],
          rows,
        },
      },
    ],
    notes: [
      '本意见按关键词逐段比对得出，可能有遗漏，不代替法律意见；条文为整理（未核实）；签订前应当由经办人通读全文。',
    ],
    signatures: ['审查人', '复核人'],
  };
}
