// Any paper as a Word file, for those that are worked on afterwards: the same headings, sentences and tables.
import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperDocument, PaperSection } from '../../../domain/reporting/paper';
import { body, footer, heading, page, styles, title } from './wordStyles';

/** Twentieths of a point between the margins of A4. */
const widths = { portrait: 8844, landscape: 13776 } as const;
const small = 18;

const aligned = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function tableOf(table: NonNullable<PaperSection['table']>, width: number): Table {
  const { columns, rows, foot } = table;
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const sizes = columns.map(({ weight }) => Math.round((width * weight) / total));
  const row = (cells: readonly string[], isBold: boolean, isHead = false): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(
        ({ align }, i) =>
          new TableCell({
            width: { size: sizes[i] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                alignment: isHead ? AlignmentType.CENTER : aligned[align],
                children: [new TextRun({ text: cells[i] ?? '', bold: isBold, size: small })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    columnWidths: sizes,
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
      ...(foot === undefined ? [] : [row(foot, true)]),
    ],
  });
}

export async function paperWord(paper: PaperDocument): Promise<Uint8Array> {
  const { orientation, facts, sections, notes, signatures, organisation, documentNumber, madeAt } = paper;
  const isLandscape = orientation === 'landscape';
  const width = widths[orientation];
  const children: Array<Paragraph | Table> = [
    title(paper.title),
    body(`${organisation}　${documentNumber}　${madeAt}`, false),
    ...facts.map(({ label, value }) => body(`${label}：${value}`, false)),
    ...sections.flatMap(({ heading: name, paragraphs, table }) => [
      ...(name === undefined ? [] : [heading(name)]),
      ...(paragraphs ?? []).map((text) => body(text)),
      ...(table === undefined ? [] : [tableOf(table, width)]),
    ]),
    ...notes.map((text) => new Paragraph({ children: [new TextRun({ text, size: small })] })),
    ...(signatures.length === 0
      ? []
      : [body('', false), body(signatures.map((who) => `${who}：　　　　　　`).join('　'), false)]),
  ];
  const sheet = page?.page ?? {};
  const document = new Document({
    title: paper.title,
    creator: '',
    styles,
    sections: [
      {
        properties: {
          page: {
            ...sheet,
            size: {
              ...sheet.size,
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
          },
        },
        footers: { default: footer() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
