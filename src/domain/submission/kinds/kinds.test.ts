// Every kind of record: complete ones pass, each thing that would be refused is named by its field, persons are listed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode } from '../creditCode';
import { KIND_TYPES, type KindType, kindOf, kindOfSchema, RECORD_KINDS } from '../kinds';
import { declarationLacks } from '../record';
import { checkDraft } from '../sources/check';
import { personalData } from '../sources/personal';
import { monthsLater } from './calendar';
import { SAMPLES } from './samples.testkit';

const lacksOf = (type: KindType, patch: object): string[] => {
  const checked = checkDraft(kindOf(type), { ...SAMPLES[type], ...patch });
  return checked.lacks.map(
    ({ code, field, weight }) => `${weight === 'blocking' ? '!' : '?'}${code} ${field}`,
  );
};

describe.each([...KIND_TYPES])('%s', (type) => {
  const kind = kindOf(type);

  it('takes a complete record, under a key of at most 64 characters', () => {
    const checked = checkDraft(kind, { ...SAMPLES[type] });
    expect(checked).toMatchObject({ ok: true, payload: SAMPLES[type] });
    expect(checked.lacks.filter((lack) => lack.weight === 'blocking')).toEqual([]);
    expect(checked.ok && checked.key.length).toBeLessThanOrEqual(64);
    expect(kindOfSchema(kind.schema)).toBe(kind);
  });

  it('takes no field it does not know', () => {
    expect(kind.payload.safeParse({ ...SAMPLES[type], 密级: '秘密' }).success).toBe(false);
    expect(checkDraft(kind, { ...SAMPLES[type], 密级: '秘密' })).toMatchObject({
      ok: true,
      payload: SAMPLES[type],
    });
  });

  it('says what is missing instead of throwing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(SAMPLES[type])), fc.anything()), (draft) => {
        const checked = checkDraft(kind, draft);
        expect(checked.ok || checked.lacks.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused under another key', () => {
    const record = {
      opId: 'op',
      type,
      key: 'another',
      action: 'register' as const,
      baseRev: 0,
      payload: SAMPLES[type],
      evidence: [],
      hash: '',
    };
    expect(declarationLacks(record).map((lack) => lack.code)).toEqual(['KEY_DIFFERS']);
    const key = kind.keyOf(SAMPLES[type]);
    expect(declarationLacks({ ...record, key }).filter((lack) => lack.weight === 'blocking')).toEqual([]);
  });
});

describe('what would be refused', () => {
  it('an inventory card without one of the six things asked', () => {
    expect(lacksOf('patent.inventory', { selfRating: undefined, modes: [] })).toEqual([
      '!FIELD_MISSING modes',
      '!FIELD_MISSING selfRating',
    ]);
    expect(lacksOf('patent.inventory', { funded: undefined, projects: [] })).toEqual([
      '!FIELD_MISSING funded',
    ]);
  });

  it('an open licence without consent, with a barred patent or without the report a utility model needs (专利法 art. 50)', () => {
    expect(lacksOf('licence.open', { consent: false })).toEqual(['!CONSENT_MISSING consent']);
    expect(lacksOf('licence.open', { type: 'utilityModel' })).toEqual(['!REPORT_MISSING evaluationReport']);
    const barred = { exclusive: true, suspended: false, annuityUnpaid: true, pledgedWithoutConsent: false };
    expect(lacksOf('licence.open', { barred })).toEqual([
      '!BARRED_EXCLUSIVE barred.exclusive',
      '!BARRED_ANNUITY barred.annuityUnpaid',
    ]);
  });

  it('a fee above the guide is a word of advice, not a refusal', () => {
    const high = { kind: 'royalty', base: 'netSales', ppm: 200_001 };
    expect(lacksOf('licence.open', { fee: high })).toEqual(['?FEE_UNUSUAL fee']);
    expect(lacksOf('licence.open', { fee: { ...high, ppm: 200_000 } })).toEqual([]);
    expect(lacksOf('licence.open', { fee: { kind: 'fixed', fen: 2_000_000_001 } })).toEqual([
      '?FEE_UNUSUAL fee',
    ]);
  });

  it('a licence notice later than three months after its effect, unless explained (细则 art. 15)', () => {
    expect(lacksOf('agreement.recordal', { noticeOn: '2026-09-01' })).toEqual([]);
    expect(lacksOf('agreement.recordal', { noticeOn: '2026-09-02' })).toEqual([
      '!LATE_REASON_MISSING lateReason',
    ]);
    expect(lacksOf('agreement.recordal', { noticeOn: '2026-09-02', lateReason: '原件送达迟延' })).toEqual([]);
    expect(lacksOf('agreement.recordal', { what: 'pledge' })).toEqual(['!FIELD_MISSING securedFen']);
    expect(lacksOf('agreement.recordal', { expiresOn: '2026-05-01' })).toEqual(['!DATE_ORDER expiresOn']);
  });

  it('a technology contract whose amounts do not add up to the fen', () => {
    expect(lacksOf('agreement.techContract', { technologyFen: 75_000_001 })).toEqual([
      '!SUM_DIFFERS technologyFen',
    ]);
    expect(lacksOf('agreement.techContract', { technologyFen: 80_000_001, deductions: [] })).toEqual([
      '!TECHNOLOGY_OVER_TOTAL technologyFen',
      '!SUM_DIFFERS technologyFen',
    ]);
  });

  it('a product without patents, or with more export than sales', () => {
    expect(lacksOf('product.filing', { patents: [], exportFen: 1_250_000_001 })).toEqual([
      '!FIELD_MISSING patents',
      '!PART_OVER_WHOLE exportFen',
    ]);
  });

  it('feedback without a patent, a demand without words', () => {
    expect(lacksOf('market.feedback', { patent: undefined })).toEqual(['!FIELD_MISSING patent']);
    expect(lacksOf('market.feedback', { voice: 'demand', need: ' ' })).toEqual(['!FIELD_MISSING need']);
  });

  it('a funded declaration without its project, or without the kind of project (国知发运字〔2024〕3号)', () => {
    expect(lacksOf('project.declaration', { projects: [] })).toEqual(['!PROJECT_MISSING projects']);
    expect(lacksOf('project.declaration', { projects: [{ name: '甲', number: '1' }] })).toEqual([
      '!PROJECT_TYPE_MISSING projects.0.projectType',
    ]);
  });

  it('an annual report with one mode twice; a list that does not fit the number is noted', () => {
    const mode = { mode: 'licence', contracts: 2, amountFen: 1, receivedFen: 0 };
    expect(lacksOf('report.annual', { modes: [mode, mode] })).toEqual([
      '!TWICE modes',
      '?COUNT_DIFFERS modes.0.contracts',
      '?COUNT_DIFFERS modes.1.contracts',
    ]);
  });
});

describe('统一社会信用代码 (GB 32100-2015)', () => {
  it('holds with its check character and with no other', () => {
    expect(isCreditCode('12370000MB2861777A')).toBe(true);
    for (const last of '0123456789BCDEFGHJKLMNPQRTUWXY')
      expect(isCreditCode(`12370000MB2861777${last}`)).toBe(false);
    expect(isCreditCode('1237OOOOMB2861777A')).toBe(false);
    expect(lacksOf('market.feedback', { enterprise: { name: '甲', code: '123' } })).toEqual([
      '!CREDIT_CODE_INVALID enterprise.code',
    ]);
  });

  it('finds every single wrong character', () => {
    const code = '91370100MA3C08888N';
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(isCreditCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('persons in a record', () => {
  it('are listed one by one, with what and why', () => {
    const kind = kindOf('patent.inventory');
    expect(
      personalData(kind.personal, SAMPLES['patent.inventory']).map(({ at, value, why }) => [at, value, why]),
    ).toEqual([
      ['inventors.0', '甲某', 'inventor'],
      ['inventors.1', '乙某', 'inventor'],
      ['inventors.2', '丙某', 'inventor'],
      ['contact', '王经办', 'contact'],
    ]);
  });

  it('are named by every kind that carries a name of a person', () => {
    const silent = RECORD_KINDS.filter((kind) => {
      const keys = Object.keys(SAMPLES[kind.type]);
      return ['inventors', 'contact', 'evaluator', 'phone'].some(
        (name) => keys.includes(name) && !kind.personal.some((field) => field.path.startsWith(name)),
      );
    });
    expect(silent).toEqual([]);
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-06-01', 3, '2026-09-01'],
  ['2026-11-30', 3, '2027-02-28'],
])('%s and %i months is %s', (from, months, then) => expect(monthsLater(from, months)).toBe(then));
