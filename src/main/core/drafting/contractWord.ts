// A contract as a Word file: the same text the paper shows, to be worked on by both sides.
import { Document, Packer, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { articleNumber, type ContractText } from '../../../domain/drafting/compose';
import { body, footer, heading, page, styles, title } from './wordStyles';

const numbered = (sentences: readonly string[]): Paragraph[] =>
  sentences.map((text, at) => body(sentences.length > 1 ? `${at + 1}．${text}` : text));

const widths = [600, 1900, 3000, 900, 1300, 1300, 1700];
const head = ['序号', '专利号', '名称', '类型', '申请日', '授权日', '权利人'];

function patentTable({ patents }: ContractText): Table {
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 1000, type: WidthType.DXA },
            children: [isHead ? heading(text) : body(text, false)],
          }),
      ),
    });
  const rows = patents.map((one, i) =>
    row(
      [
        String(i + 1),
        one.number,
        one.title,
        one.type,
        one.filedOn ?? '',
        one.grantedOn ?? '',
        one.holders.join('、'),
      ],
      false,
    ),
  );
  return new Table({ columnWidths: widths, rows: [row(head, true), ...rows] });
}

/** Bytes of the `.docx`. */
export async function contractWord(contract: ContractText): Promise<Uint8Array> {
  const { articles, patents, signers, sides, recital, number } = contract;
  const children: Array<Paragraph | Table> = [
    title(contract.title),
    ...(number === '' ? [] : [body(`合同编号：${number}`, false)]),
    ...sides.map((text) => body(text, false)),
    ...recital.map((text) => body(text)),
    ...articles.flatMap(({ heading: name, sentences }, i) => [
      heading(`${articleNumber(i)}　${name}`),
      ...numbered(sentences),
    ]),
    ...signers.flatMap((who) => [
      body('', false),
      body(`${who}：`, false),
      body('法定代表人或授权代表（签字）：', false),
      body('签订日期：　　　　年　　月　　日', false),
    ]),
    ...(patents.length === 0 ? [] : [heading('附件一　专利清单', true), patentTable(contract)]),
  ];
  const document = new Document({
    title: contract.title,
    creator: '',
    styles,
    sections: [{ properties: page, footers: { default: footer() }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
