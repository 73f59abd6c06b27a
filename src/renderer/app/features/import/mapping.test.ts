// The mapping table: one field a column, one column a field.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnMapping, ImportField } from '../../../../domain/patents/importRow';
import { columnLetter, columnLines, fieldOfColumn, mapColumn, missingFields, showColumn } from './mapping';

describe('the mapping of columns', () => {
  it('asks for 申请号 and 专利名称', () => {
    expect(missingFields({})).toEqual(['applicationNumber', 'title']);
    expect(missingFields({ title: 3 })).toEqual(['applicationNumber']);
    expect(missingFields({ title: 3, applicationNumber: 0 })).toEqual([]);
  });

  it('moves a field to another column instead of giving it two', () => {
    expect(mapColumn({ title: 1, applicationNumber: 0 }, 4, 'title')).toEqual({
      title: 4,
      applicationNumber: 0,
    });
  });

  it('takes the column from the field that had it', () => {
    expect(mapColumn({ title: 1, abstract: 2 }, 1, 'abstract')).toEqual({ abstract: 1 });
  });

  it('leaves a column out', () => {
    expect(mapColumn({ title: 1, abstract: 2 }, 2, null)).toEqual({ title: 1 });
  });

  it('never ties one column to two fields, whatever a person clicks', () => {
    const click = fc.tuple(fc.nat(12), fc.option(fc.constantFrom(...ImportField.options)));
    fc.assert(
      fc.property(fc.array(click, { maxLength: 60 }), (clicks) => {
        let mapping: ColumnMapping = {};
        for (const [column, field] of clicks) {
          mapping = mapColumn(mapping, column, field);
          expect(fieldOfColumn(mapping, column)).toBe(field);
        }
        const columns = Object.values(mapping);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('calls column %i by its letters %s', (index, letters) => {
    expect(columnLetter(index)).toBe(letters);
  });
});

describe('the sheet turned on its side', () => {
  const sheet = {
    preview: [
      ['2024 年专利清单'],
      ['申请号', '名称', ''],
      ['CN02214805.1', ' 一种泵 ', ''],
      ['', '一种阀', 'x', '多出来的'],
      ['CN02214806.1', '一种管', ''],
      ['CN02214807.1', '一种轮', ''],
    ],
    headerRow: 1,
    header: ['申请号', '名称', ''],
  };
  const lines = columnLines(sheet, { applicationNumber: 0 });

  it('shows values below the header only, without empty cells', () => {
    expect(lines[1]).toMatchObject({
      letter: 'B',
      header: '名称',
      values: ['一种泵', '一种阀', '一种管'],
      field: null,
    });
    expect(lines[0]?.values).toEqual(['CN02214805.1', 'CN02214806.1', 'CN02214807.1']);
  });

  it('shows columns that stick out beyond the header', () => {
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatchObject({ letter: 'D', header: '', values: ['多出来的'] });
  });

  it('filters by mapped and unmapped', () => {
    expect(lines.filter((line) => showColumn(line, 'mapped')).map((line) => line.index)).toEqual([0]);
    expect(lines.filter((line) => showColumn(line, 'unmapped')).map((line) => line.index)).toEqual([1, 2, 3]);
  });
});
