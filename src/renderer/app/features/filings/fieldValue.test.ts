import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../domain/declarations/forms/field';
import { licenceRecordalFields } from '../../../../domain/declarations/forms/licenceRecordal';
import { openLicenceDeclarationFields } from '../../../../domain/declarations/forms/openLicenceDeclaration';
import { readValue, valueText } from './fieldValue';

const { feeFen, royaltyRate, signedOn, patentCount, licensorName, licence } = licenceRecordalFields;
const { owners } = openLicenceDeclarationFields;
const back = (field: Field, text: string): string => {
  const read = readValue(field, text);
  return read.ok ? valueText(field, read.value, 'zh') : read.problem;
};

describe('a field of a form as text', () => {
  it('is read in the forms people write and comes back in one', () => {
    expect(back(feeFen, '300000')).toBe('300,000.00');
    expect(back(royaltyRate, '3.5')).toBe('3.5%');
    expect(back(royaltyRate, '1/3')).toBe('1/3');
    expect(back(signedOn, '2026年10月8日')).toBe('2026-10-08');
    expect(back(patentCount, ' 4 ')).toBe('4');
    expect(back(owners, '甲大学、乙公司；丙')).toBe('甲大学；乙公司；丙');
    expect(back(licensorName, ' 泰山科技大学 ')).toBe('泰山科技大学');
  });

  it('is nothing where it was emptied, and refused where it is no amount, day, share or number', () => {
    expect(readValue(feeFen, '  ')).toEqual({ ok: true, value: undefined });
    expect(back(feeFen, '-5')).toBe('fields.badMoney');
    expect(back(feeFen, '三十万')).toBe('fields.badMoney');
    expect(back(signedOn, '去年')).toBe('fields.badDate');
    expect(back(royaltyRate, '120%')).toBe('fields.badShare');
    expect(back(patentCount, '-1')).toBe('filings.badCount');
    expect(back(licensorName, 'x'.repeat(501))).toBe('filings.tooLong');
  });

  it('shows a choice in the words of the language', () => {
    expect(valueText(licence, 'sole', 'zh')).toBe('排他许可');
    expect(valueText(licence, 'sole', 'en')).toBe('Sole');
    expect(valueText(licence, undefined, 'zh')).toBe('');
  });
});
