// Keys under which the names of one body meet: how it is typed, its legal form, its place words.
import { foldBare } from './fold';

/** Short forms that stand for one body only. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^中科院/, '中国科学院'],
  [/^中国农科院|^中农科院/, '中国农业科学院'],
  [/^中国林科院/, '中国林业科学研究院'],
  [/^中国社科院/, '中国社会科学院'],
];

/** Same body, typed otherwise: width, case, spaces, brackets, 有限责任公司 for 有限公司 (公司法 art. 7: either word). */
export function organisationKey(name: string): string {
  let key = foldBare(name).replace(/有限责任公司/g, '有限公司');
  for (const [short, long] of shortForms) key = key.replace(short, long);
  return key;
}

const legalForm = /(?:股份有限公司|有限公司|总公司|公司|特殊普通合伙|普通合伙|有限合伙)+$/;

/** Words of place between a name's place and its own word: 山东省农业科学院, 济南市中心医院. */
const placeWord = /(?<=^[\u3400-\u9fff]{2,4})[省市县](?=[\u3400-\u9fff]{2})/;

export const withoutPlaceWords = (key: string): string => key.replace(placeWord, '').replace(placeWord, '');

/**
 * Probably the same body: without legal form and place words. 股份有限公司 for 有限公司 is mostly the same firm after its
 * conversion (公司法 art. 12), but not always: a person decides.
 */
export function organisationStem(name: string): string {
  const key = withoutPlaceWords(organisationKey(name));
  const stem = key.replace(legalForm, '');
  return stem.length >= 4 ? stem : key;
}

const doubleSurname = /^(?:欧阳|司马|上官|诸葛|夏侯|司徒|令狐|皇甫|尉迟|公孙|慕容|端木|东方|西门)/;
const bodyWord = /大学|学院|公司|医院|中学|小学|工厂|银行|集团|[院厂局所站矿]$/;

/** A natural person as applicant: two or three Chinese characters, four with a double surname, that are no firm. */
export function looksLikePerson(name: string): boolean {
  const plain = name.replace(/\s+/g, '');
  const length = plain.length - (doubleSurname.test(plain) ? 1 : 0);
  return /^[\u3400-\u9fff]+$/.test(plain) && length >= 2 && length <= 3 && !bodyWord.test(plain);
}

const generic =
  /^(?:省|市|县|区|科技|技术|实业|工业|工程|集团|控股|股份|有限|责任|公司|厂|中国|研究|开发|发展|制造|设备|材料|机械|电子|信息)+$/;

/** `short` is `long` cut off before words that firms have in common: 力博重工 for 力博重工科技. */
export function isAbbreviation(short: string, long: string): boolean {
  if (/(?:大学|学院|院|校|所|委员会|局|厂|矿)$/.test(short)) return false;
  return (
    short.length >= 4 &&
    long.length > short.length &&
    long.startsWith(short) &&
    generic.test(long.slice(short.length))
  );
}
