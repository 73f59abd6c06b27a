// Keeps secret and national-defence patents out of the desk: an office computer on a network is no place for them
// (保密法 art. 26, 35; 专利法 art. 4; 国防专利条例). What is refused is named by its mark only, never by its content.
import { type CellValue, cellText } from './cell';

/** A form of application numbers used for national-defence patents. Dated rule data: no published standard names them. */
interface NumberForm {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly source: string;
  readonly verified: boolean;
  readonly pattern: RegExp;
}

export const DEFENCE_NUMBER_FORMS: readonly NumberForm[] = [
  {
    id: 'defence-prefix',
    effectiveFrom: '1990-07-30',
    source: '国防专利条例；编号前缀见于各单位公开的专利名单',
    verified: false,
    pattern: /^(?:GFZL|GF|国防专利|国防|国密)[:：]?(?:ZL)?\d{2,}/i,
  },
  {
    id: 'defence-series-18',
    effectiveFrom: '2003-10-01',
    source: '各单位公开的国防专利名单；普通发明的流水号从未达到 8000000',
    verified: false,
    pattern: /^(?:ZL|CN)?20\d{2}18\d{6}(?:\.?[\dX])?$/i,
  },
];

const HEADERS: ReadonlySet<string> = new Set([
  '密级',
  '密级标识',
  '密级标志',
  '密级状态',
  '保密等级',
  '保密级别',
  '保密密级',
  '涉密等级',
  '涉密级别',
  '秘密等级',
  '是否涉密',
  '是否保密',
  '是否为保密专利',
  '是否国防专利',
  '涉密情况',
  '涉密',
  'secrecy',
  'secrecylevel',
  'securityclassification',
]);

/** What a 密级 column says of a patent that may be kept. Anything else is refused, unknown words included. */
const OPEN: ReadonlySet<string> = new Set([
  '',
  '公开',
  '无',
  '否',
  '非密',
  '非涉密',
  '不涉密',
  '未涉密',
  '无密级',
  '普通',
  '一般',
  '已解密',
  '解密',
  '-',
  '--',
  '—',
  '/',
  'n',
  'n/a',
  'no',
  'none',
  'public',
  'open',
  'unclassified',
]);

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Columns of the head that state a degree of secrecy. Independent of the mapping: it can not be switched off. */
export function secrecyColumns(head: readonly (readonly string[])[]): number[] {
  const columns = new Set<number>();
  for (const row of head) {
    for (const [i, text] of row.entries()) {
      const plain = squeezed(text)
        .toLowerCase()
        .replace(/^\*+|[*:]+$|\((?:必填|选填)\)$/g, '');
      if (HEADERS.has(plain)) columns.add(i);
    }
  }
  return [...columns];
}

const MARK = /^[【[(（<《]?(绝密|机密|秘密)[】\])）>》]?(?:[★☆*].*)?$/;
const STARRED = /(绝密|机密|秘密)[★☆]/;
const STATED = /(?:密级|保密等级|涉密等级)[:：]?[【[(]?(绝密|机密|秘密)/;
const BRACKETED = /[【[(](绝密|机密|秘密)[】\])]/;
const KIND = /(国防专利|国防发明|保密专利|涉密专利)/;
const DENIED = /不含|不包含|不包括|除外|除国防|非涉密|非国防|非保密|不涉密|剔除|解密|无涉密/;

/**
 * Mark of classification in a line above or below a list, in a sheet name or in a file name: `机密`, `秘密★10年`,
 * `密级：绝密`, `国防专利清单`. Undefined for ordinary text; 技术秘密 and 商业秘密 are ordinary.
 */
export function classificationMark(text: string): string | undefined {
  if (!text.includes('密') && !text.includes('国防')) return undefined;
  const plain = squeezed(text);
  const mark = MARK.exec(plain) ?? STARRED.exec(plain) ?? STATED.exec(plain) ?? BRACKETED.exec(plain);
  if (mark) return mark[1];
  return plain.length <= 60 && !DENIED.test(plain) ? KIND.exec(plain)?.[1] : undefined;
}

export interface SecretFinding {
  /** Column the mark stands in, 0-based. */
  readonly column: number;
  /** The mark in the list's own words; '' where only the form of the number shows it. */
  readonly mark: string;
}

/** Longest text of a cell that can be a mark on its own. */
const MARK_LENGTH = 16;

const IN_TITLE = /[（(【[]\s*(国防专利|国防|保密专利|涉密专利|涉密|绝密|机密|秘密)\s*[)）】\]]/;
/** Numbers that need a closer look; all others are told by their first characters. */
const UNUSUAL = /^\s*(?:20\d\d\s*1\s*8|[^\d\s])/;

function isDefenceNumber(text: string): boolean {
  if (!UNUSUAL.test(text)) return false;
  const plain = squeezed(text);
  return DEFENCE_NUMBER_FORMS.some(({ pattern }) => pattern.test(plain));
}

/** Where a row is that of a secret or national-defence patent; undefined where it may be kept. */
export function secretRow(
  cells: readonly CellValue[],
  columns: readonly number[],
  places: {
    readonly number?: number | undefined;
    readonly title?: number | undefined;
    readonly type?: number | undefined;
  },
): SecretFinding | undefined {
  for (const column of columns) {
    const text = squeezed(cellText(cells[column]));
    if (!OPEN.has(text.toLowerCase())) return { column, mark: text.slice(0, MARK_LENGTH) };
  }
  const { number, title, type } = places;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (typeof cell !== 'string' || cell.length > MARK_LENGTH || !cell.includes('密')) continue;
    const plain = squeezed(cell);
    const mark = MARK.exec(plain) ?? STARRED.exec(plain) ?? STATED.exec(plain);
    if (mark && column !== title) return { column, mark: mark[1]! };
  }
  if (type !== undefined) {
    const text = cellText(cells[type]);
    if (/国防|保密|涉密/.test(text) && !DENIED.test(text))
      return { column: type, mark: text.slice(0, MARK_LENGTH) };
  }
  if (title !== undefined) {
    const text = cellText(cells[title]);
    const mark = /密|国防/.test(text) ? IN_TITLE.exec(text)?.[1] : undefined;
    if (mark) return { column: title, mark };
  }
  if (number !== undefined && isDefenceNumber(cellText(cells[number]))) return { column: number, mark: '' };
  return undefined;
}
