// Rows as offices have them: what becomes a patent, what is refused and with which words.
import { describe, expect, it } from 'vitest';
import type { CellValue } from './cell';
import { type ImportField, PatentDraft, type RowIssue } from './importRow';
import { interpretRow } from './interpretRow';

function row(fields: Partial<Record<ImportField, CellValue>>, date1904 = false) {
  const names = Object.keys(fields) as ImportField[];
  const mapping = Object.fromEntries(names.map((name, i) => [name, i]));
  return interpretRow(
    names.map((name) => fields[name] ?? null),
    7,
    names,
    mapping,
    { date1904 },
  );
}
const battery = { applicationNumber: '201710911092.2', title: '一种电池' } as const;
const codes = (issues: readonly RowIssue[]) =>
  issues.map((issue) => `${issue.severity} ${issue.column} ${issue.code}`);

describe('a row that becomes a patent', () => {
  it('with everything a list can say', () => {
    const { draft, issues } = row({
      applicationNumber: 'CN2017109110922',
      title: ' 一种\n电池 ',
      type: '发明授权',
      abstract: '本发明公开了……',
      filingDate: '2017.09.29',
      publicationNumber: 'CN107705012B',
      publicationDate: 43655,
      applicants: '甲大学;??乙公司',
      inventors: '张三；李四',
      department: '化学学院',
      ipcMain: 'H01M10/05',
      ipc: 'H01M10/05(2010.01)I; H01M4/13(2010.01)I;',
      legalStatus: '授权',
      agency: '某代理所',
      claimsCount: '10',
      projectNumber: '2020YFB0100',
      projectName: '国家重点研发计划',
      note: '-',
    });
    expect(issues).toEqual([]);
    expect(PatentDraft.parse(draft)).toEqual({
      row: 7,
      applicationNumber: '201710911092.2',
      type: 'invention',
      title: '一种电池',
      abstract: '本发明公开了……',
      filingDate: '2017-09-29',
      grantDate: '2019-07-09',
      publications: [{ number: 'CN107705012B', date: '2019-07-09', kind: 'granted' }],
      applicants: ['甲大学', '乙公司'],
      inventors: ['张三', '李四'],
      department: '化学学院',
      ipcMain: 'H01M 10/05',
      ipc: ['H01M 10/05', 'H01M 4/13'],
      legalStatus: '授权',
      legalBucket: 'inForce',
      agency: '某代理所',
      claimsCount: 10,
      project: { number: '2020YFB0100', name: '国家重点研发计划' },
    });
  });

  it('with separate columns for publication and grant', () =>
    expect(
      row({
        ...battery,
        publicationNumber: 'CN107705012A',
        publicationDate: '2018-02-16',
        grantNumber: 'CN107705012B',
        grantDate: '2019-07-09',
      }).draft,
    ).toMatchObject({
      grantDate: '2019-07-09',
      publications: [
        { number: 'CN107705012A', date: '2018-02-16', kind: 'published' },
        { number: 'CN107705012B', date: '2019-07-09', kind: 'granted' },
      ],
    }));

  it('发明公布 is no grant', () => {
    const { draft } = row({
      ...battery,
      type: '发明公布',
      publicationNumber: 'CN107705012A',
      publicationDate: '2018-02-16',
    });
    expect(draft?.grantDate).toBeUndefined();
    expect(draft?.publications[0]?.kind).toBe('published');
  });

  it('发明授权 without a number still gives the grant date', () =>
    expect(row({ ...battery, type: '发明授权', publicationDate: '2019-07-09' }).draft).toMatchObject({
      grantDate: '2019-07-09',
      publications: [],
    }));

  it('the type word tells what a number without letter is', () =>
    expect(
      row({ ...battery, type: '发明授权', publicationNumber: 'CN107705012' }).draft?.publications,
    ).toEqual([{ number: 'CN107705012', kind: 'granted' }]));

  it('numbers stored as numbers', () => {
    expect(row({ ...battery, applicationNumber: 2017109110922 }).draft?.applicationNumber).toBe(
      '201710911092.2',
    );
    expect(row({ ...battery, applicationNumber: 201710911092.2 }).draft?.applicationNumber).toBe(
      '201710911092.2',
    );
  });

  it('a design class in the IPC column', () =>
    expect(row({ applicationNumber: '201930179986.7', title: '杯', ipc: '07-01 (12)' }).draft).toMatchObject({
      locarno: '07-01',
      ipc: [],
    }));

  it('1904 dates', () =>
    expect(row({ ...battery, filingDate: 43007 - 1462 }, true).draft?.filingDate).toBe('2017-09-29'));

  it('the text formula exports protect a number with', () =>
    expect(row({ ...battery, applicationNumber: '="201710911092.2"' }).draft?.applicationNumber).toBe(
      '201710911092.2',
    ));

  it('prototype names are only text', () =>
    expect(row({ ...battery, title: '__proto__', department: 'constructor' }).draft).toMatchObject({
      title: '__proto__',
      department: 'constructor',
    }));
});

describe('taken with a warning', () => {
  it.each<[Partial<Record<ImportField, CellValue>>, string]>([
    [{ applicationNumber: 'CN85102475' }, 'warning applicationNumber CHECK_DIGIT_COMPLETED'],
    [{ applicationNumber: 202310000001 }, 'warning applicationNumber CHECK_DIGIT_COMPLETED'],
    [{ type: '奇怪' }, 'warning type TYPE_UNKNOWN'],
    [{ publicationNumber: 'CN107705012' }, 'warning publicationNumber PUBLICATION_KIND_MISSING'],
    [{ publicationNumber: 'US20190123456A1' }, 'warning publicationNumber PUBLICATION_FOREIGN'],
    [{ publicationNumber: 'CN209074790U' }, 'warning publicationNumber PUBLICATION_TYPE_MISMATCH'],
    [{ ipc: '电池' }, 'warning ipc CLASS_UNREADABLE'],
    [{ claimsCount: '很多' }, 'warning claimsCount CLAIMS_COUNT_UNREADABLE'],
    [{ projectName: '某项目' }, 'warning projectName PROJECT_NUMBER_MISSING'],
    [{ agency: '所'.repeat(201) }, 'warning agency TEXT_SHORTENED'],
    [{ abstract: { fault: 'error', text: '#N/A' } }, 'warning abstract CELL_ERROR'],
    [{ abstract: { fault: 'noValue' } }, 'warning abstract FORMULA_WITHOUT_VALUE'],
    [
      { inventors: Array.from({ length: 201 }, (_, i) => `发明人${i}`).join(';') },
      'warning inventors LIST_SHORTENED',
    ],
    [{ filingDate: '2019-07-09', publicationDate: '2018-07-09' }, 'warning publicationDate DATE_ORDER'],
  ])('%j', (fields, expected) => {
    const { draft, issues } = row({ ...battery, ...fields });
    expect(codes(issues)).toEqual([expected]);
    expect(PatentDraft.safeParse(draft).success).toBe(true);
  });
});

describe('refused', () => {
  it.each<[Partial<Record<ImportField, CellValue>>, string]>([
    [{ applicationNumber: '201710911092.3' }, 'error applicationNumber CHECK_DIGIT_WRONG'],
    [{ applicationNumber: '2.02E+12' }, 'error applicationNumber NUMBER_DAMAGED'],
    [{ applicationNumber: null }, 'error applicationNumber NUMBER_EMPTY'],
    [{ applicationNumber: { fault: 'error', text: '#REF!' } }, 'error applicationNumber CELL_ERROR'],
    [{ applicationNumber: { fault: 'noValue' } }, 'error applicationNumber FORMULA_WITHOUT_VALUE'],
    [{ title: ' ' }, 'error title TITLE_MISSING'],
    [{ title: '长'.repeat(501) }, 'error title CELL_TOO_LONG'],
    [{ abstract: { fault: 'tooLong', length: 44_040_192 } }, 'error abstract CELL_TOO_LONG'],
    [{ filingDate: '2019-02-30' }, 'error filingDate DATE_IMPOSSIBLE'],
    [{ grantDate: '19-07-09' }, 'error grantDate DATE_TWO_DIGIT_YEAR'],
    [{ type: '实用新型' }, 'error type TYPE_MISMATCH'],
  ])('%j', (fields, expected) => {
    const { draft, issues } = row({ ...battery, ...fields });
    expect(codes(issues)).toEqual([expected]);
    expect(draft).toBeUndefined();
    expect(issues[0]?.row).toBe(7);
  });

  it('all problems of a row at once', () =>
    expect(codes(row({ applicationNumber: '1', title: '', filingDate: 'x' }).issues)).toHaveLength(3));
  it('the value an issue repeats is short', () =>
    expect(row({ ...battery, title: '长'.repeat(5000) }).issues[0]?.value.length).toBeLessThan(250));
});

describe('rows that are not data', () => {
  const header = ['申请号', '专利名称', '申请日'];
  const mapping = { applicationNumber: 0, title: 1, filingDate: 2 };
  it('empty rows say nothing', () =>
    expect(interpretRow([null, ' ', ''], 3, header, mapping)).toEqual({ issues: [] }));
  it('the header again is skipped with a warning', () =>
    expect(codes(interpretRow(header, 3, header, mapping).issues)).toEqual(['warning  HEADER_REPEATED']));
  it('a header with another order stops the reading', () =>
    expect(interpretRow(['专利名称', '申请号', '申请日'], 3, header, mapping)).toMatchObject({
      layoutChanged: true,
    }));
});
