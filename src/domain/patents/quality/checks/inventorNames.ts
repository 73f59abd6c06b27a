// Names among the inventors that are no single person: bodies, several names in one, digits, damaged text, repeats.
import type { PatentFields } from '../../records';
import type { Check, FindingData, Severity } from '../codes';
import { foldText } from '../names/fold';

/** 不公告发明人 is what the office printed at the inventor's wish (细则 art. 14). */
const withheld = /不公[告布开]|请求不/;

const firstName = (severity: Severity, wrong: (name: string) => boolean): Check => ({
  severity,
  fields: ['inventors'],
  find: ({ inventors }: PatentFields): FindingData | undefined => {
    const found = inventors.find(({ name }) => !withheld.test(name) && wrong(name));
    return found && { name: found.name };
  },
});

const body =
  /(?:大学|学院|研究院|研究所|公司|医院|集团|委员会|实验室|事务所|合作社|技术中心|研究中心|有限合伙|学校)(?:[（(].*[)）])?$|公司/;

/** An inventor is a natural person (细则 art. 14: who made a creative contribution). */
export const inventorIsBody = firstName('error', (name) => body.test(name));

const han = '[\\u3400-\\u9fff]';
const several = new RegExp(
  `${han}\\s*[;；、,，/|]\\s*${han}|^${han}{2,3}\\s+${han}{2,3}$|${han}{2}等(?:人)?$`,
);

export const inventorSeveral = firstName('warning', (name) => !body.test(name) && several.test(name));
export const inventorDigits = firstName('warning', (name) => /[0-9０-９]/.test(name));

const damaged = /[?？\ufffd□■<>{}=@#$%^&*_]|[（(][^)）]*$|^[)）]/;
/** A single Chinese character is the rest of a name, not a name. */
const fragment = /^[\u3400-\u9fff]$/;

export const inventorDamaged = firstName('warning', (name) => damaged.test(name) || fragment.test(name));

/** Two namesakes the office told apart by their records are two persons. */
export const inventorTwice: Check = {
  severity: 'warning',
  fields: ['inventors'],
  find: ({ inventors }) => {
    const seen = new Map<string, string | undefined>();
    for (const { name, personId } of inventors) {
      const key = foldText(name);
      if (seen.has(key) && (personId === undefined || seen.get(key) === personId)) return { name };
      if (!seen.has(key)) seen.set(key, personId);
    }
    return undefined;
  },
};
