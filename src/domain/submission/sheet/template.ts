// The empty spreadsheet of a kind: heads, one record as an example marked as such, and a sheet that says what goes where.

import { writeCell } from './cells';
import { columnsOf, listOf, type SheetColumn } from './columns';
import { EXAMPLES } from './examples';
import { exampleMark, inLanguage, type Language, markHead, type Pair, type SheetKind } from './words';

export interface SheetPage {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );

/** Rows of one record: the first holds the record, each further one only the next entry of its lists. */
export function rowsOf(kind: SheetKind, payload: object, language: Language): string[][] {
  const columns = columnsOf(kind);
  const longest = columns.map((column) => {
    const list = listOf(column);
    const entries = list === undefined ? [] : at(payload, list.split('.'));
    return Array.isArray(entries) ? entries.length : 0;
  });
  return Array.from({ length: Math.max(1, ...longest) }, (_none, n) =>
    columns.map((column) => {
      const path = column.path.replace('*', String(n));
      return path === column.path && n > 0 ? '' : writeCell(column, at(payload, path.split('.')), language);
    }),
  );
}

const required: Pair = ['必填', 'required'];
const optional: Pair = ['可不填', 'optional'];

const forms: Record<SheetColumn['kind'], Pair> = {
  text: ['文字', 'Text'],
  list: ['文字，多项用分号隔开', 'Text; several are parted by semicolons'],
  date: ['日期，如 2026-05-20', 'Date, e.g. 2026-05-20'],
  yuan: ['金额，单位元，最多两位小数', 'Amount in yuan, at most two decimals'],
  percent: ['百分数，只写数字，如 12.5', 'Per cent, the number alone, e.g. 12.5'],
  points: ['分数，最多两位小数', 'Points, at most two decimals'],
  whole: ['整数', 'Whole number'],
  yesNo: ['是或否', 'Yes or No'],
  choice: ['选填其一', 'One of'],
};

/** What may stand in the cells of a column, from its schema. */
function noteOf(column: SheetColumn, language: Language): string {
  const { kind, min, max } = column;
  const form = inLanguage(forms[kind], language);
  const colon = language === 'zh' ? '：' : ': ';
  if (kind === 'choice') {
    const words = Object.values(column.choices).map((pair) => inLanguage(pair, language));
    return `${form}${colon}${words.join(language === 'zh' ? '、' : ', ')}`;
  }
  if (kind === 'text' && max !== undefined)
    return language === 'zh' ? `${form}，不超过 ${max} 字` : `${form}, up to ${max} characters`;
  if (max === undefined) return form;
  return `${form}${language === 'zh' ? '，' : ', '}${writeCell(column, min ?? 0, language)}–${writeCell(column, max, language)}`;
}

const entry: Pair = [
  '一行一项；多项的，从下一行起只填这几列，其余留空',
  'One entry a row; for more, fill only these columns in the rows below and leave the others empty',
];

export const labelOf = (column: SheetColumn, language: Language): string =>
  `${inLanguage(column.head, language)}${column.required ? ' *' : ''}`;

/** Width in characters that shows most of what stands there. */
const widthOf = (label: string): number => Math.min(40, Math.max(12, label.length * 2 + 2));

const pages: Record<'records' | 'notes', Pair> = {
  records: ['填报', 'Records'],
  notes: ['填写说明', 'Notes'],
};
const noteHeads: readonly (readonly [Pair, number])[] = [
  [['列', 'Column'], 34],
  [['是否必填', 'Required'], 12],
  [['怎么填', 'What to write'], 60],
  [['说明', 'Remark'], 70],
  [['字段', 'Field'], 28],
];

export function sheetTemplate(kind: SheetKind, language: Language): SheetPage[] {
  const columns = columnsOf(kind);
  const mark = inLanguage(exampleMark, language);
  return [
    {
      name: inLanguage(pages.records, language),
      columns: [
        { label: inLanguage(markHead, language), width: 26 },
        ...columns.map((column) => {
          const label = labelOf(column, language);
          return { label, width: widthOf(label) };
        }),
      ],
      rows: rowsOf(kind, EXAMPLES[kind], language).map((row) => [mark, ...row]),
    },
    {
      name: inLanguage(pages.notes, language),
      columns: noteHeads.map(([label, width]) => ({ label: inLanguage(label, language), width })),
      rows: columns.map((column) => [
        inLanguage(column.head, language),
        inLanguage(column.required ? required : optional, language),
        noteOf(column, language),
        listOf(column) === undefined ? '' : inLanguage(entry, language),
        column.path,
      ]),
    },
  ];
}
