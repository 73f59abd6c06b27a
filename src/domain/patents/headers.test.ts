// Header rows of every known source, and lists whose header is missing, doubled or pushed down.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectHeader,
  fieldOfHeader,
  headerSignature,
  isHeaderRow,
  layoutDiffers,
  mapHeader,
  normaliseHeader,
} from './headers';
import type { ImportField } from './importRow';

const byName = (header: string[]) => {
  const { mapping } = detectHeader([header]);
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, header[column as number]]),
  );
};

describe('own fixtures', () => {
  it('a plain list of a university', () =>
    expect(
      byName(['序号', '专利名称', '申请号', '申请日', '授权公告日', '学院', '发明人', '项目编号', '备注']),
    ).toEqual({
      title: '专利名称',
      applicationNumber: '申请号',
      filingDate: '申请日',
      grantDate: '授权公告日',
      department: '学院',
      inventors: '发明人',
      projectNumber: '项目编号',
      note: '备注',
    }));

  it('brackets of either width, colons, spaces, marks and stars make no difference', () =>
    expect(
      byName(['申请（专利）号：', ' 专利 名称* ', '[标]申请(专利权)人', '【标】代理机构', '申请日（必填）']),
    ).toEqual({
      applicationNumber: '申请（专利）号：',
      title: ' 专利 名称* ',
      applicants: '[标]申请(专利权)人',
      agency: '【标】代理机构',
      filingDate: '申请日（必填）',
    }));

  it('English headers and the names of the fields themselves', () =>
    expect(byName(['Application No.', 'Title', 'Filing Date', 'Legal Status', 'publicationNumber'])).toEqual({
      applicationNumber: 'Application No.',
      title: 'Title',
      filingDate: 'Filing Date',
      legalStatus: 'Legal Status',
      publicationNumber: 'publicationNumber',
    }));

  it('of several columns for one field the best one is taken', () => {
    expect(byName(['专利号', '申请号', '名称'])).toMatchObject({ applicationNumber: '申请号' });
    expect(byName(['申请号', '名称', '原始申请(专利权)人', '当前申请(专利权)人'])).toMatchObject({
      applicants: '当前申请(专利权)人',
    });
    expect(byName(['申请号', '授权名称', '专利名称'])).toMatchObject({ title: '专利名称' });
    expect(byName(['申请号', '专利名称', '公开号', '授权公告号'])).toMatchObject({
      publicationNumber: '公开号',
      grantNumber: '授权公告号',
    });
  });

  it('look-alikes are left alone', () => {
    for (const text of [
      '分案原申请号',
      '申请人类型',
      '发明人数量',
      'patent_id',
      '序号',
      '授权年',
      '失效日',
      '__proto__',
      'constructor',
    ])
      expect(fieldOfHeader(text), text).toBeUndefined();
  });

  it('says which columns it can not use and what is missing', () => {
    expect(detectHeader([['申请号', '专利名称', '失效日', '']])).toMatchObject({
      unmapped: [2],
      problems: [],
    });
    expect(detectHeader([['公开(公告)号', '标题', '申请日']]).problems).toEqual([
      'MISSING_APPLICATION_NUMBER',
    ]);
    expect(detectHeader([['申请号', '申请日', '发明人']]).problems).toEqual(['MISSING_TITLE']);
  });
});

describe('where the header stands', () => {
  const data = ['一种电池', '201710911092.2', '2017.09.29'];
  it('below title lines', () =>
    expect(
      detectHeader([['某大学专利清单', '', ''], ['', '', ''], ['名称', '申请号', '申请日'], data]),
    ).toMatchObject({
      headerRow: 2,
      problems: [],
    }));

  it('over two rows of merged cells', () => {
    const found = detectHeader([
      ['名称', '申请号', '日期', ''],
      ['', '', '申请日', '授权公告日'],
      [...data, '2019.07.09'],
    ]);
    expect(found).toMatchObject({
      headerRow: 1,
      header: ['名称', '申请号', '申请日', '授权公告日'],
      mapping: { title: 0, applicationNumber: 1, filingDate: 2, grantDate: 3 },
      problems: [],
    });
  });

  it('Chinese above English: one header', () =>
    expect(
      detectHeader([['名称', '申请号', '申请日'], ['title', 'application number', 'filing date'], data]),
    ).toMatchObject({
      headerRow: 1,
      mapping: { title: 0, applicationNumber: 1, filingDate: 2 },
      problems: [],
    }));

  it('two headers with columns in another order', () => {
    expect(detectHeader([['名称', '申请号', '申请日'], ['申请号', '名称', '申请日'], data]).problems).toEqual(
      ['TWO_HEADERS'],
    );
    expect(
      detectHeader([['名称', '申请号', '申请日'], data, ['申请号', '申请日', '名称'], data]).problems,
    ).toEqual(['TWO_HEADERS']);
  });

  it('the same header again inside the data is no problem here', () =>
    expect(detectHeader([['名称', '申请号'], data, ['名称', '申请号'], data]).problems).toEqual([]));

  it('no header: number and title are found by their contents', () =>
    expect(
      detectHeader([
        ['1', '某大学', '201710911092.2', '一种固态电池的制备方法', '2017-09-29'],
        ['2', '某大学', '201921898050.0', '具有可调节循环速率的液流装置', '2019-11-05'],
        ['3', '某公司', '201080063196.9', '用于量子密钥中继的服务方法', '2010-12-01'],
      ]),
    ).toMatchObject({
      headerRow: -1,
      mapping: { applicationNumber: 2, title: 3 },
      problems: ['HEADER_GUESSED'],
    }));

  it('no header and nothing to go by', () => {
    expect(
      detectHeader([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toMatchObject({ headerRow: -1, mapping: {}, problems: ['NO_HEADER'] });
    expect(detectHeader([]).problems).toEqual(['NO_HEADER']);
  });
});

describe('helpers', () => {
  it('a header inside the data is told from data, and its layout compared', () => {
    expect(isHeaderRow(['名称', '申请号', '申请日'])).toBe(true);
    expect(isHeaderRow(['一种名称', '201710911092.2', '2017'])).toBe(false);
    expect(layoutDiffers(['名称', '申请号'], { title: 0, applicationNumber: 1 })).toBe(false);
    expect(layoutDiffers(['申请号', '名称'], { title: 0, applicationNumber: 1 })).toBe(true);
  });
  it('the header a person pointed at', () =>
    expect(mapHeader(['x', '申请号', '名称'], 4)).toMatchObject({
      headerRow: 4,
      mapping: { applicationNumber: 1, title: 2 },
    }));
  it('a signature forgives writing, not order', () => {
    const signature = headerSignature(['申请(专利)号', '名称']);
    expect(headerSignature(['申请（专利）号：', ' 名称', '', ''])).toBe(signature);
    expect(headerSignature(['名称', '申请(专利)号'])).not.toBe(signature);
  });
  it('normal form is stable and nothing throws', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }))), (rows) => {
        expect(detectHeader(rows).headerRow).toBeLessThan(rows.length);
        for (const text of rows.flat()) expect(typeof normaliseHeader(text)).toBe('string');
      }),
    ));
});

const stylesFile = path.resolve(import.meta.dirname, '../../../../shared/data/header_styles.json');
describe.skipIf(!fs.existsSync(stylesFile))('every style of the shared collection', () => {
  const styles = fs.existsSync(stylesFile)
    ? (JSON.parse(fs.readFileSync(stylesFile, 'utf8')) as Record<string, { columns: string[] }>)
    : {};
  /** Fields each style must give, and the problems it has by nature. */
  const expected: Record<
    string,
    { fields: number; problems: string[]; sure?: Partial<Record<ImportField, string>> }
  > = {
    incopat_full: {
      fields: 20,
      problems: [],
      sure: { title: '标题', applicants: '申请人', legalStatus: '当前法律状态', inventors: '发明人' },
    },
    patsnap_university_tto: {
      fields: 14,
      problems: [],
      sure: { department: '学院', grantDate: '授权日', ipcMain: 'IPC主分类号' },
    },
    patsnap_export: {
      fields: 10,
      problems: ['MISSING_APPLICATION_NUMBER'],
      sure: { title: '标题(译)(简体中文)' },
    },
    cnipa_search_crawler: {
      fields: 13,
      problems: [],
      sure: { publicationDate: '申请公布日/授权公告日', locarno: '外观设计洛迦诺分类号' },
    },
    sipo_disc: { fields: 16, problems: [], sure: { applicationNumber: '申请号', firstClaim: '主权项' } },
    minimal_city_list: { fields: 6, problems: [] },
    annual_dump_2024: {
      fields: 13,
      problems: [],
      sure: { publicationNumber: '公开公告号', abstract: '摘要文本' },
    },
    listed_firm_dump: { fields: 7, problems: [], sure: { applicants: '企业名称' } },
    university_mysql: {
      fields: 16,
      problems: [],
      sure: { title: '专利名称', grantNumber: '授权公告号', publicationNumber: '公开号' },
    },
    wanfang_cnki_detail: {
      fields: 10,
      problems: ['MISSING_TITLE'],
      sure: { applicationNumber: '申请（专利）号：' },
    },
    gazette_english: {
      fields: 9,
      problems: [],
      sure: { grantNumber: 'authorization_notice_id', applicants: 'patentee', ipc: 'Int.Cl.' },
    },
    gbk_thesis: { fields: 3, problems: [], sure: { applicationNumber: '申请号' } },
  };
  it('the collection has no style this test does not know', () =>
    expect(Object.keys(styles).filter((name) => !expected[name])).toEqual([]));
  it.each(Object.keys(expected))('%s', (name) => {
    const columns = styles[name]!.columns;
    const found = detectHeader([columns]);
    expect(found.problems).toEqual(expected[name]!.problems);
    expect(Object.keys(found.mapping)).toHaveLength(expected[name]!.fields);
    expect(byName(columns)).toMatchObject(expected[name]!.sure ?? {});
  });
});
