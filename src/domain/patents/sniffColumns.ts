// Guesses what the columns of a list hold from their contents, where no header says so. Only what can hardly be anything
// else is named; a second date stays open, because publication, grant and certificate look alike.
import { parseApplicationNumber } from './applicationNumber';
import { parseDate } from './dates';
import type { ColumnMapping, ImportField } from './importRow';
import { readClasses } from './ipc';
import { legalBucketOf } from './legalStatus';
import { splitNames } from './names';
import { parsePublicationNumber } from './publicationNumber';
import { readTypeWord } from './typeWords';

const SHARE = 0.8;
const ORGANISATION =
  /(?:公司|大学|学校|研究所|研究院|科学院|设计院|医院|集团|厂|企业|Ltd\.?|Inc\.?|University)(?:[（(].{1,20}[)）])?$/i;
const DEPARTMENT = /(?:学院|系|部|科|科室|处|中心|实验室|教研室|课题组|研究所|病区)$/;
/** First characters of the commonest family names; together they cover more than nine in ten names. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

function shareOf(values: readonly string[], test: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

const isNumber = (text: string) => parseApplicationNumber(text).ok;

/** One or more Chinese names, most of them with a common family name. */
function isPersons(text: string): boolean {
  const names = splitNames(text, 'person');
  if (names.length === 0 || !names.every((name) => /^[\u3400-\u9fff·]{2,4}$/.test(name))) return false;
  const common = names.filter((name) => SURNAMES.includes(name.charAt(0)) && !DEPARTMENT.test(name));
  return common.length > names.length / 2;
}

const isClass = (text: string) => {
  const { ipc, unreadable } = readClasses(text);
  return ipc.length > 0 && unreadable.length === 0;
};

/** How much a column looks like titles: text of 4 to 120 characters, all different, no organisations or numbers. */
function titleScore(values: readonly string[]): number {
  const fits = shareOf(
    values,
    (text) =>
      text.length >= 4 &&
      text.length <= 120 &&
      /[\u3400-\u9fffA-Za-z]{3}/.test(text) &&
      !/^[\d\s.:/年月日-]+$/.test(text) &&
      !/[;；]/.test(text) &&
      !ORGANISATION.test(text) &&
      !/^(?:CN|ZL)?[\d.]{7,}/.test(text) &&
      readClasses(text).unreadable.length > 0,
  );
  const length = values.reduce((sum, text) => sum + text.length, 0) / Math.max(1, values.length);
  const distinct = new Set(values).size / Math.max(1, values.length);
  return fits * distinct * Math.min(1, length / 8);
}

/** Share of rows whose date lies in the year their application number names. */
function filingYears(rows: readonly (readonly string[])[], number: number, column: number): number {
  const pairs = rows.flatMap((row) => {
    const parsed = parseApplicationNumber(row[number] ?? '');
    const day = parseDate(row[column] ?? '');
    return parsed.ok && day.ok ? [Number(day.value.slice(0, 4)) === parsed.value.year] : [];
  });
  return pairs.length < 2 ? 0 : pairs.filter(Boolean).length / pairs.length;
}

/** What a column holds by the look of its values, title and dates apart. */
const LOOKS: readonly (readonly [ImportField, (values: readonly string[]) => boolean])[] = [
  [
    'publicationNumber',
    (v) => shareOf(v, (text) => /[A-Z]\d?$/i.test(text) && parsePublicationNumber(text).ok) >= SHARE,
  ],
  ['type', (v) => shareOf(v, (text) => text.length <= 8 && readTypeWord(text) !== undefined) >= 0.9],
  ['legalStatus', (v) => shareOf(v, (text) => text.length <= 16 && legalBucketOf(text) !== 'unknown') >= 0.9],
  ['ipc', (v) => shareOf(v, isClass) >= SHARE],
  [
    'applicants',
    (v) => shareOf(v, (text) => splitNames(text, 'organisation').some((n) => ORGANISATION.test(n))) >= SHARE,
  ],
  [
    'department',
    (v) => new Set(v).size > 1 && shareOf(v, (text) => text.length <= 30 && DEPARTMENT.test(text)) >= SHARE,
  ],
  ['inventors', (v) => shareOf(v, isPersons) >= SHARE],
];

/**
 * Mapping of a list without header; undefined unless the columns of the application number and the title stand out.
 * @param rows first rows of the list; at least two are needed to tell a habit from a coincidence
 */
export function guessColumns(rows: readonly (readonly string[])[]): ColumnMapping | undefined {
  // A row with a single cell is a title or a note, whatever column it stands in.
  const full = rows.filter((row) => row.filter((text) => text.trim() !== '').length > 1);
  const begin = full.findIndex((row) => row.some(isNumber));
  const lines = begin < 0 ? [] : full.slice(begin);
  const width = Math.max(0, ...lines.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) =>
    lines.map((row) => (row[i] ?? '').trim()).filter((text) => text !== ''),
  );
  const number = columns.findIndex((values) => values.length >= 2 && shareOf(values, isNumber) >= SHARE);
  if (number < 0) return undefined;
  const mapping: ColumnMapping = { applicationNumber: number };
  const used = new Set([number]);
  const take = (field: ImportField, column: number) => {
    mapping[field] = column;
    used.add(column);
  };
  const free = () => [...columns.keys()].filter((i) => !used.has(i) && columns[i]!.length >= 2);
  for (const [field, looks] of LOOKS) {
    const column = free().find((i) => looks(columns[i]!));
    if (column !== undefined) take(field, column);
  }
  const filing = free().find((i) => filingYears(lines, number, i) >= SHARE);
  if (filing !== undefined) take('filingDate', filing);
  let title = -1;
  let best = 0.5;
  for (const i of free()) {
    const score = titleScore(columns[i]!);
    if (score > best) {
      best = score;
      title = i;
    }
  }
  if (title < 0) return undefined;
  take('title', title);
  return mapping;
}
