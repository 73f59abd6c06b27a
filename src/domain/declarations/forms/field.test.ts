import { describe, expect, it } from 'vitest';
import { facts } from '../filings.testkit';
import { filingKinds } from '../kinds';
import { FilingFields, FilingKind } from '../records';
import { applies, missingOf, readForm, schemaOf } from './field';
import { licenceRecordalFields as fields } from './licenceRecordal';

describe('a form', () => {
  it('is read as far as it is filled in: what does not fit is left out, the rest is kept', () => {
    const given = {
      territory: '中国境内',
      signedOn: '去年',
      feeFen: -1,
      royaltyRate: { n: 2, d: 1 },
      unknown: 1,
    };
    expect(readForm(fields, given)).toEqual({ territory: '中国境内' });
    expect(readForm(fields, null)).toEqual({});
    expect(readForm(fields, 'x')).toEqual({});
  });

  it('accepts a form with nothing in it', () => {
    expect(schemaOf(fields).safeParse({}).success).toBe(true);
  });

  it('asks for a field only where it applies', () => {
    const royalty = { payment: 'royalty', royaltyBase: 'netSales' };
    expect(applies(fields.royaltyRate, {})).toBe(false);
    expect(missingOf(fields, royalty)).toContain('royaltyRate');
    expect(missingOf(fields, royalty)).not.toContain('perUnitFen');
    expect(missingOf(fields, { ...royalty, royaltyBase: 'units' })).toContain('perUnitFen');
    expect(missingOf(fields, { payment: 'lumpSum' })).not.toContain('royaltyBase');
  });

  it('counts blanks and empty lists as missing, zero as said', () => {
    expect(missingOf(fields, { territory: '  ' })).toContain('territory');
    expect(missingOf(fields, { patentCount: 0 })).not.toContain('patentCount');
  });
});

describe.each(FilingKind.options)('the form of %s', (kind) => {
  const rules = filingKinds[kind];

  it('is kept by the record as it is prefilled', () => {
    const form = rules.prefill(facts(), { kind, patentIds: [], form: {} });
    expect(FilingFields.shape.form.safeParse(form).error?.issues).toBeUndefined();
    expect(Object.keys(form).every((key) => key in rules.fields)).toBe(true);
    expect(readForm(rules.fields, form)).toEqual(form);
  });

  it('has words in both languages for every field, choice and check', () => {
    const labels = Object.values(rules.fields).flatMap(({ label, section, choices = [], hint }) => [
      label,
      section,
      ...choices.map((one) => one.label),
      ...(hint === undefined ? [] : [hint]),
    ]);
    const checks = rules.checks(facts(), { kind, patentIds: [], form: {} });
    const all = [...labels, ...checks.flatMap(({ rule: { title, why, cure } }) => [title, why, cure])];
    for (const { zh, en } of all) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('is judged without a record around it, and names the source of each rule', () => {
    const { agreement: _agreement, ...bare } = facts({ patents: [], agreements: [] });
    const checks = rules.checks(bare, { kind, patentIds: [], form: {} });
    expect(checks.some(({ level }) => level === 'fail')).toBe(true);
    expect(checks.every(({ rule }) => rule.source !== '' && rule.effectiveFrom <= bare.today)).toBe(true);
  });
});
