// Pre-checks against other filings and agreements, and of the form itself.
import { daysFrom, ymdOf } from '../../patents/deadlines/ymd';
import type { Agreement, Filing } from '../../patents/records';
import { isCreditCode } from '../../submission/creditCode';
import { type Check, type CheckRule, failed, orPassed, type Words, warned } from '../check';
import { type Draft, type FilingFacts, overlap } from '../facts';
import { type Field, type Fields, missingOf } from '../forms/field';
import { registerRules as rules } from './registerRules';

type Form = Readonly<Record<string, unknown>>;
const list = (labels: readonly Words[], lang: 'zh' | 'en'): string =>
  labels.map((one) => one[lang]).join(lang === 'zh' ? '、' : ', ');

/** Heading without its number: 二、许可方 is 许可方. */
const bare = (heading: string): string => heading.replace(/^[一二三四五六七八九十]+、/, '');

/** Labels under their headings: the same label stands under several. */
function bySection(open: readonly Field[], lang: 'zh' | 'en'): string {
  const sections = new Map<string, Words[]>();
  for (const { section, label } of open) {
    const heading = bare(section[lang]);
    sections.set(heading, [...(sections.get(heading) ?? []), label]);
  }
  return [...sections]
    .map(([heading, labels]) =>
      lang === 'zh' ? `${heading}（${list(labels, lang)}）` : `${heading} (${list(labels, lang)})`,
    )
    .join(lang === 'zh' ? '；' : '; ');
}

export function complete(fields: Fields, form: Form): readonly Check[] {
  const open = missingOf(fields, form).flatMap((key) => fields[key] ?? []);
  const data = { fields: bySection(open, 'zh'), fieldsEn: bySection(open, 'en'), count: open.length };
  return orPassed(rules.complete, open.length > 0 ? [failed(rules.complete, data)] : []);
}

/** `wanted` by key of the field `papers`; the words of a paper are its choice. */
export function papersThere(fields: Fields, form: Form, wanted: readonly string[]): readonly Check[] {
  const there = Array.isArray(form.papers) ? (form.papers as readonly unknown[]) : [];
  const labels = new Map((fields.papers?.choices ?? []).map(({ value, label }) => [value, label]));
  const open = wanted.filter((key) => !there.includes(key)).flatMap((key) => labels.get(key) ?? []);
  const data = { papers: list(open, 'zh'), papersEn: list(open, 'en'), count: open.length };
  return orPassed(rules.papers, open.length > 0 ? [failed(rules.papers, data)] : []);
}

const counts: ReadonlySet<Filing['state']> = new Set(['ready', 'submitted', 'accepted']);

/** Another filing of the same kind for the same agreement that goes or went through. */
export function notTwice({ filings }: Pick<FilingFacts, 'filings'>, draft: Draft): readonly Check[] {
  const { kind, agreementId, id } = draft;
  const others = filings.filter(
    (one) =>
      one.id !== id &&
      one.kind === kind &&
      counts.has(one.state) &&
      agreementId !== undefined &&
      one.agreementId === agreementId,
  );
  return orPassed(
    rules.duplicate,
    others.map((one) =>
      failed(
        rules.duplicate,
        { other: one.number ?? one.title, state: one.state },
        { entity: 'filing', id: one.id },
      ),
    ),
  );
}

const shuts: ReadonlySet<string> = new Set(['exclusive', 'sole', 'exclusiveLicence', 'soleLicence']);
const isLicence = (kind: string | undefined): boolean => kind !== undefined && /[lL]icence$/.test(kind);
const modeWords: Readonly<Record<string, string>> = {
  exclusiveLicence: '独占许可',
  soleLicence: '排他许可',
};

const lives = ({ state }: Agreement): boolean => state === 'active';

/** 司法解释 (2020) art. 25: an exclusive or sole licence and any other one on the same right do not go together. */
export function noOverlap(
  facts: Pick<FilingFacts, 'agreements' | 'patents' | 'today'>,
  draft: Draft,
  licence: { kind?: string | undefined; from?: string | undefined; until?: string | undefined },
): readonly Check[] {
  const { kind, from = facts.today, until } = licence;
  const shut = shuts.has(kind ?? '');
  const found = facts.agreements.filter(lives).flatMap((other) => {
    if (other.id === draft.agreementId || other.amends === draft.agreementId) return [];
    if (!(shuts.has(other.kind ?? '') || (shut && isLicence(other.kind)))) return [];
    const span = { from: other.effectiveOn ?? other.signedOn ?? '0000', until: other.expiresOn };
    if (!overlap({ from, until }, span)) return [];
    return facts.patents
      .filter(({ id }) => other.patentIds.includes(id))
      .map(({ applicationNumber: number }) =>
        failed(
          rules.exclusive,
          {
            number,
            kind: modeWords[other.kind ?? ''] ?? '许可',
            other: other.title,
            from: span.from,
            until: span.until ?? '—',
          },
          { entity: 'agreement', id: other.id },
        ),
      );
  });
  return orPassed(rules.exclusive, found);
}

/** After its last day a filing needs an explanation; with one it is only said that it is late. */
export function inTime(
  due: string | undefined,
  today: string,
  reason: string | undefined,
  rule: CheckRule = rules.late,
): readonly Check[] {
  if (due === undefined) return [];
  if (today <= due) return orPassed(rule, []);
  const data = { due, days: daysFrom(ymdOf(due), ymdOf(today)) };
  return [(reason ?? '').trim() === '' ? failed(rule, data) : warned(rule, data)];
}

export const stillRuns = (until: string | undefined, today: string): readonly Check[] =>
  until === undefined ? [] : orPassed(rules.expired, until < today ? [failed(rules.expired, { until })] : []);

/** Pairs of days with the labels of their fields: the first not after the second. */
export const inOrder = (
  pairs: readonly (readonly [string | undefined, Words, string | undefined, Words])[],
): readonly Check[] =>
  orPassed(
    rules.order,
    pairs.flatMap(([a, first, b, second]) =>
      a !== undefined && b !== undefined && a > b
        ? [
            failed(rules.order, {
              first: first.zh,
              second: second.zh,
              firstEn: first.en,
              secondEn: second.en,
            }),
          ]
        : [],
    ),
  );

/** The day a filing is or would be handed in, among the fields of a form. */
export const filedOn: Words = { zh: '办理日期', en: 'day of filing' };

/** Codes of eighteen characters are checked; other lengths are numbers of bodies abroad or old ones. */
export function codesFit(
  parties: readonly (readonly [string, string | undefined, boolean])[],
): readonly Check[] {
  return orPassed(
    rules.code,
    parties.flatMap(([party, code = '', isForeign]) =>
      isForeign || code === '' || isCreditCode(code) ? [] : [failed(rules.code, { party, code })],
    ),
  );
}

export const regionsFit = (parties: readonly (readonly [string, string | undefined])[]): readonly Check[] =>
  orPassed(
    rules.region,
    parties.flatMap(([party, code = '']) =>
      code === '' || /^\d{6}$/.test(code) ? [] : [failed(rules.region, { party, code })],
    ),
  );

/** A change or a cancellation names the record and why. */
export const namesOriginal = (form: {
  action?: string | undefined;
  recordNumber?: string | undefined;
  changeReason?: string | undefined;
}): readonly Check[] =>
  form.action === undefined || form.action === 'record'
    ? []
    : orPassed(
        rules.original,
        (form.recordNumber ?? '') === '' || (form.changeReason ?? '') === '' ? [failed(rules.original)] : [],
      );

export const feeSaid = (isSaid: boolean): readonly Check[] =>
  orPassed(rules.fee, isSaid ? [] : [failed(rules.fee)]);
