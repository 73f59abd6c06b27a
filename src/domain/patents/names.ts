// Splits a cell with several applicants or inventors into names, in order. Never translates.
import { listItems } from './listText';
import { type NamedShare, readShare, splitShare } from './shares';

/** Legal forms that stand behind a comma inside one name: `Foo Co., Ltd.`, 惠普发展公司,有限责任合伙企业. */
const LEGAL_FORM =
  /^(?:ltd|inc|llc|llp|lp|l\.l\.c|corp|co|plc|gmbh|ag|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|pte|pty|kk|k\.k|jr|sr|ph\.?d|有限责任|有限公司|股份|有限合伙|合伙)/i;
const LATIN = /^[A-Za-z\u00c0-\u024f]/;
/** Two bodies that run one institute together: 中国科学院、水利部成都山地灾害与环境研究所 is one name. */
const JOINT_PARENT = /(?:^中国科学院|^中国农业科学院|部|总局|委员会)$/;
const OPEN = '(（[［【《';
const CLOSE = ')）]］】》';

/** Cuts at any of `marks` that stands outside brackets. */
function cut(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (OPEN.includes(c)) depth += 1;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(c)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** Joins again what a weak mark (`,` or `、`) cut inside one name. */
function rejoin(parts: readonly string[], mark: string, belongs: (left: string, right: string) => boolean) {
  const names: string[] = [];
  for (const part of parts) {
    const left = names.at(-1);
    if (left !== undefined && belongs(left.trim(), part.trim())) names[names.length - 1] = left + mark + part;
    else names.push(part);
  }
  return names;
}

const ENDS_WITH_FORM = /(?:ltd|inc|llc|llp|corp|plc|gmbh|ag|b\.v|n\.v|s\.a)\.?$/i;
const commaBelongs = (left: string, right: string) =>
  LEGAL_FORM.test(right) || (LATIN.test(right) && LATIN.test(left) && !ENDS_WITH_FORM.test(left));

const PLAIN = /^[\u3400-\u9fff·（）()]+$/;

/** Spaces between two-character names padded to three (张　三) go; other inner spaces become one. */
function tidy(name: string): string {
  if (PLAIN.test(name)) return name;
  let text = name.replace(/^[?\s;；,，、|.]+|[?\s;；,，、|]+$/g, '').replace(/\s+/g, ' ');
  if (/^[\u3400-\u9fff](?: [\u3400-\u9fff])+$/.test(text)) text = text.replaceAll(' ', '');
  return text;
}

const PERSONS_BY_SPACE = /^[\u3400-\u9fff·]{2,4}(?:\s+[\u3400-\u9fff·]{2,4})+$/;

/** The rest of a name that a line break in a narrow cell cut off: 某某科技 / 有限公司. */
const REST_OF_NAME = /^(?:有限|股份|责任|公司|集团|\(|（)/;

/** Joins again what a wrapped line cut inside one name; other line breaks separate. */
const unwrapped = (text: string): string =>
  !/[\r\n]/.test(text)
    ? text
    : text.replace(/[ \t]*[\r\n]+[ \t]*/g, (_, at: number, whole: string) => {
        const next = whole.slice(at).trimStart();
        return REST_OF_NAME.test(next) ? '' : '\n';
      });

function splitPlain(text: string, kind: 'person' | 'organisation'): string[] {
  if (text === '') return [];
  if (PLAIN.test(text)) return [text];
  const strong = cut(unwrapped(text).replace(/\?{2,}/g, ';'), ';；|｜\n\r');
  const names: string[] = [];
  const several = strong.filter((part) => tidy(part) !== '').length > 1;
  for (const part of strong) {
    if (several) {
      names.push(part);
      continue;
    }
    for (const piece of rejoin(cut(part, '、'), '、', (left) => JOINT_PARENT.test(left))) {
      const byComma = rejoin(cut(piece.replaceAll('，', ','), ','), ',', commaBelongs);
      for (const name of byComma) {
        const trimmed = name.trim();
        if (kind === 'person' && PERSONS_BY_SPACE.test(trimmed)) names.push(...trimmed.split(/\s+/));
        else names.push(name);
      }
    }
  }
  return names.map(tidy).filter((name) => name !== '');
}

/** Whether a cell of names needs a closer look: shares and quotes are rare. */
export const mayHoldShares = (text: string): boolean => /["%％/]/.test(text);

/**
 * Names of a cell in order, each with the share behind it where there is one (`甲大学 60%；乙公司 40%`).
 * A name in double quotes is taken as it stands, whatever marks it holds.
 */
export function splitNamedShares(text: string, kind: 'person' | 'organisation'): NamedShare[] {
  if (text === '') return [];
  if (PLAIN.test(text)) return [{ name: text }];
  const items = text.includes('"') ? listItems(text) : [];
  if (!items.some(({ quoted }) => quoted)) return splitPlain(text, kind).map(splitShare);
  return items.flatMap(({ body, quoted, rest }): NamedShare[] => {
    if (!quoted) return tidy(body) === '' ? [] : [splitShare(tidy(body))];
    const share = rest === '' ? undefined : readShare(rest);
    return body === '' ? [] : [{ name: body, ...(share && { share }) }];
  });
}

/**
 * Names of a cell in order, empty parts removed.
 *
 * Strong marks: `;` `；` `|` line breaks, and `??` that damaged exports leave for a space behind a mark. Where none of them occurs,
 * `、` `,` `，` separate too, but not inside brackets, before a legal form (`Co., Ltd.`) or inside a Latin name
 * (`Smith, John`). Two to four Chinese characters each, set apart by spaces only, are persons. A line break before
 * 有限公司 and the like is no mark. 不公告发明人 stays as it is: the office printed it.
 * @param kind what the column holds; only persons are ever separated by spaces
 */
export const splitNames = (text: string, kind: 'person' | 'organisation'): string[] =>
  mayHoldShares(text) ? splitNamedShares(text, kind).map(({ name }) => name) : splitPlain(text, kind);
