// What the desk writes into a list comes back as it was, in both languages, and nothing it writes is a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from './checkDigit';
import { exportCell } from './exportCell';
import { EXPORT_HEADERS } from './exportHeaders';
import { detectHeader } from './headers';
import { ImportField, PatentDraft } from './importRow';
import { interpretRow } from './interpretRow';
import { FeeReduction, FundingDeclaration, ImplementationStatus, type Share, TransferMode } from './parts';
import { LegalBucket } from './records';

/** Text as records hold it: trimmed, single spaces, with everything that makes trouble in a cell. */
const nasty = fc.constantFrom(
  ...'=+-@\'"；;，,、|（）()%/\\电池王张大学ABz019．＝＋',
  '\n',
  '无',
  '—',
  'N/A',
  '50%',
  '1/3',
  '2019-07-09',
);
const text = (max: number) =>
  fc
    .array(nasty, { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').trim().slice(0, max))
    .filter((whole) => whole !== '' && !/^="[\s\S]*"$/.test(whole) && whole.trim() === whole);
const line = (max: number) => text(max).map((whole) => whole.replace(/\n+/g, '、').trim());
const name = line(60);
const names = fc.array(name, { minLength: 1, maxLength: 4 });
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
/** Small parts of the whole, so that any four of them fit into it. */
const share: fc.Arbitrary<Share> = fc.oneof(
  fc.integer({ min: 0, max: 24 }).map((n) => ({ n, d: 100 })),
  fc.integer({ min: 0, max: 249 }).map((n) => ({ n, d: 1000 })),
  fc.integer({ min: 0, max: 2499 }).map((n) => ({ n, d: 10_000 })),
  fc.constant({ n: 1, d: 7 }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc
  .integer({ min: 0, max: 1_999_999 })
  .map((serial) => `20181${String(serial).padStart(7, '0')}`)
  .map((body) => `${body}.${checkDigit(body)}`);
const publication = fc
  .tuple(
    fc.integer({ min: 100_000_000, max: 119_999_999 }),
    fc.constantFrom('A', 'B', 'A8', 'B9'),
    maybe(day),
  )
  .map(([digits, kind, date]) => ({
    number: `CN${digits}${kind}`,
    kind: kind.startsWith('A') ? ('published' as const) : ('granted' as const),
    ...(date && { date }),
  }));
const project = fc
  .record({ number: fc.stringMatching(/^[A-Z0-9]{4,12}$/), name: line(60), projectType: maybe(line(20)) })
  .map(({ projectType, ...rest }) => ({ ...rest, ...(projectType && { projectType }) }));

const draftOf = fc
  .record({
    applicationNumber: number,
    title: line(80).filter((title) => !/[\u3400-\u9fff]\s/.test(title)),
    abstract: maybe(text(100)),
    filingDate: maybe(fc.constant('2018-03-05')),
    grantDate: maybe(fc.constant('2020-01-07')),
    publications: fc.uniqueArray(publication, { selector: (p) => p.number, maxLength: 3 }),
    applicants: names,
    inventors: names,
    contributions: maybe(fc.array(fc.option(share), { minLength: 4, maxLength: 4 })),
    rightHolders: maybe(
      fc
        .array(fc.record({ name, share: maybe(share) }), { minLength: 1, maxLength: 4 })
        .map((list) => list.map(({ name, share }) => ({ name, ...(share && { share }) }))),
    ),
    department: maybe(line(60)),
    legalStatus: maybe(line(60)),
    legalBucket: fc.constantFrom(...LegalBucket.options),
    agency: maybe(line(60)),
    address: maybe(line(60)),
    firstClaim: maybe(text(100)),
    priority: maybe(line(60)),
    internalNumber: maybe(line(40)),
    note: maybe(text(100)),
    claimsCount: maybe(fc.integer({ min: 0, max: 400 })),
    projects: fc.array(project, { maxLength: 3 }),
    legalEvents: maybe(
      fc.array(
        fc
          .record({ date: day, code: maybe(fc.constantFrom('GR01', 'TR01', 'CF01')), text: text(40) })
          .map(({ code, ...rest }) => ({ ...rest, ...(code && { code }) })),
        { minLength: 1, maxLength: 4 },
      ),
    ),
    familyName: maybe(line(40)),
    tier: maybe(line(20)),
    feeReduction: maybe(fc.constantFrom(...FeeReduction.options)),
    annuityPaidThrough: maybe(fc.integer({ min: 1, max: 20 })),
    implementationStatus: maybe(fc.constantFrom(...ImplementationStatus.options)),
    transferModes: maybe(fc.uniqueArray(fc.constantFrom(...TransferMode.options), { minLength: 1 })),
    maturity: maybe(line(40)),
    selfRating: maybe(line(40)),
    prospects: maybe(text(60)),
    contact: maybe(fc.constantFrom('张三', 'Zhang San', '=王', '技术转移中心')),
    fundingDeclaration: maybe(
      fc
        .record({
          status: fc.constantFrom(...FundingDeclaration.shape.status.options),
          declaredOn: maybe(day),
          note: maybe(text(40)),
        })
        .map(({ status, declaredOn, note }) => ({
          status,
          ...(declaredOn && { declaredOn }),
          ...(note && { note }),
        })),
    ),
    strategicIndustry: maybe(line(20)),
    industry: maybe(line(20)),
    ipc: fc.constantFrom<string[]>([], ['H01M 10/05', 'G06F 17/30']),
  })
  .map(({ projects, contributions, ...rest }): PatentDraft => {
    const draft: Record<string, unknown> = { row: 2, type: 'invention', ...rest };
    for (const key of Object.keys(draft)) if (draft[key] === undefined) delete draft[key];
    const shares = contributions?.slice(0, rest.inventors.length);
    if (shares?.some((part) => part !== null))
      draft.contributions = rest.inventors.map((_, i) => shares[i] ?? null);
    if (rest.ipc[0]) draft.ipcMain = rest.ipc[0];
    if (projects[0]) draft.project = projects[0];
    if (projects.length > 1) draft.moreProjects = projects.slice(1);
    return PatentDraft.parse(draft);
  });

/** What a grant says of its own day is the same fact twice: the reader fills either from the other. */
function settled(draft: PatentDraft): PatentDraft {
  const granted = draft.publications.find(({ kind }) => kind === 'granted');
  const grantDate = draft.grantDate ?? granted?.date;
  const only = draft.publications.length === 1 && granted && !granted.date && grantDate;
  return {
    ...draft,
    ...(grantDate && { grantDate }),
    publications: only ? [{ ...granted, date: grantDate }] : draft.publications,
  };
}

const back = (draft: PatentDraft, language: 'zh' | 'en') => {
  const header = ImportField.options.map((field) => EXPORT_HEADERS[field][language]);
  const cells = ImportField.options.map((field) => exportCell(field, draft, language));
  return { cells, outcome: interpretRow(cells, 2, header, detectHeader([header]).mapping) };
};

describe.each(['zh', 'en'] as const)('an exported row (%s)', (language) => {
  it('comes back without loss, whatever its texts hold', () =>
    fc.assert(
      fc.property(draftOf, (draft) => {
        const { outcome } = back(draft, language);
        const serious = outcome.issues.filter(({ code }) => code !== 'DATE_ORDER' && code !== 'SHARES_UNDER');
        expect(serious).toEqual([]);
        expect(outcome.draft).toEqual(settled(draft));
      }),
      { numRuns: 500 },
    ));
  it('never holds a cell a spreadsheet program would run', () =>
    fc.assert(
      fc.property(draftOf, (draft) => {
        for (const cell of back(draft, language).cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    ));
});

it('is written as an officer would write it', () => {
  const draft: PatentDraft = {
    row: 2,
    applicationNumber: '201710911092.2',
    type: 'invention',
    title: '=一种电池',
    publications: [
      { number: 'CN107705012A', date: '2018-02-16', kind: 'published' },
      { number: 'CN107705012B', date: '2019-07-09', kind: 'granted' },
    ],
    applicants: ['甲大学', '乙公司'],
    inventors: ['张三', '李四'],
    contributions: [
      { n: 50, d: 100 },
      { n: 1, d: 3 },
    ],
    rightHolders: [{ name: '甲大学', share: { n: 600, d: 1000 } }, { name: '乙、丙联合体' }],
    ipc: ['H01M 10/05'],
    moreProjects: [],
    legalEvents: [
      { date: '2019-07-09', code: 'GR01', text: '授权' },
      { date: '2021-03-02', text: '转移；变更前：甲' },
    ],
    feeReduction: 'none',
    transferModes: ['ordinaryLicence', 'equity'],
    fundingDeclaration: { status: 'declared', declaredOn: '2024-05-01' },
  };
  const zh = (field: ImportField) => exportCell(field, draft, 'zh');
  expect(zh('title')).toBe("'=一种电池");
  expect(zh('publicationNumber')).toBe('CN107705012A (2018-02-16)；CN107705012B (2019-07-09)');
  expect(zh('inventors')).toBe('张三 50%；李四 1/3');
  expect(zh('rightHolders')).toBe('甲大学 60.0%；"乙、丙联合体"');
  expect(zh('legalEvents')).toBe('2019-07-09 GR01：授权；"2021-03-02：转移；变更前：甲"');
  expect(zh('feeReduction')).toBe('不减缴');
  expect(zh('transferModes')).toBe('普通许可；作价入股');
  expect(exportCell('transferModes', draft, 'en')).toBe('Ordinary licence；Equity');
  expect(zh('fundingDeclaration')).toBe('已声明 2024-05-01');
});
