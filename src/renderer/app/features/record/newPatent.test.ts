// The form for a new patent.
import { describe, expect, test } from 'vitest';
import { checkDigit } from '../../../../domain/patents/checkDigit';
import { PatentFields } from '../../../../domain/patents/records';
import { emptyForm, type NewPatentForm, numberProblem, readDraft, readForm, refusalOf } from './newPatent';

const body = '202310000001';
const number = `${body}.${checkDigit(body)}`;
const form = (patch: Partial<NewPatentForm> = {}): NewPatentForm => ({
  ...emptyForm,
  number,
  title: '一种装置',
  ...patch,
});

describe('a good form', () => {
  test('becomes fields the store accepts', () => {
    const read = readForm(
      form({
        filingDate: '2023/1/5',
        applicants: '示例大学；某公司',
        inventors: '张三;李四',
        departmentId: 'd1',
      }),
    );
    expect(read.ok && PatentFields.parse(read.fields)).toMatchObject({
      applicationNumber: number,
      type: 'invention',
      filingDate: '2023-01-05',
      applicants: ['示例大学', '某公司'],
      inventors: [{ name: '张三' }, { name: '李四' }],
      departmentId: 'd1',
      legalBucket: 'unknown',
    });
  });

  test('the number may be written as on the certificate', () => {
    const read = readForm(form({ number: ` ZL ${number.replace('.', ' .')} ` }));
    expect(read.ok && read.fields.applicationNumber).toBe(number);
  });

  test('a check digit that was left out is completed and marked', () => {
    const read = readForm(form({ number: body }));
    expect(read.ok && read.fields).toMatchObject({ applicationNumber: number, checkDigitCompleted: true });
  });

  test('the type comes from the number', () => {
    const design = '202330000001';
    const read = readForm(form({ number: `${design}.${checkDigit(design)}` }));
    expect(read.ok && read.fields.type).toBe('design');
  });
});

describe('a form with mistakes', () => {
  test('a wrong check digit is named together with the right one', () => {
    const wrong = checkDigit(body) === '0' ? '1' : '0';
    expect(numberProblem(`${body}.${wrong}`)).toEqual({
      key: 'record.number.CHECK_DIGIT_WRONG',
      params: { given: wrong, expected: checkDigit(body), body },
    });
  });
  test('a number damaged by a spreadsheet program is not guessed', () => {
    expect(numberProblem('2.02E+12')?.key).toBe('record.number.NUMBER_DAMAGED');
  });
  test('every mistake is named at its field', () => {
    const read = readForm(form({ number: '', title: '  ', filingDate: '2023-02-30' }));
    expect(read.ok ? [] : Object.keys(read.problems).sort()).toEqual(['filingDate', 'number', 'title']);
  });
});

describe('a draft kept over a restart', () => {
  test('comes back as it was', () => {
    expect(readDraft(JSON.parse(JSON.stringify(form({ departmentId: 'd1' }))))).toEqual(
      form({ departmentId: 'd1' }),
    );
  });
  test.each([null, undefined, 3, 'text', []])('%j is an empty form', (kept) => {
    expect(readDraft(kept)).toEqual(emptyForm);
  });
  test('foreign content is dropped', () => {
    expect(readDraft({ title: 7, number: 'x', extra: 'y' })).toEqual({ ...emptyForm, number: 'x' });
  });
});

describe('what is secret', () => {
  test('is refused by its level, its mark or its number, and nothing is sent', () => {
    for (const secret of [
      form({ secrecy: 'nationalDefence' }),
      form({ title: '一种雷达（机密）' }),
      form({ number: '国防专利ZL201218000001' }),
    ]) {
      expect(refusalOf(secret)).toBeDefined();
      expect(readForm(secret).ok).toBe(false);
    }
  });
  test('a level that is not known is not taken from a draft', () => {
    expect(readDraft({ secrecy: 'whatever' }).secrecy).toBe('public');
  });
});
