// A platform's spreadsheet as data: rows out with its words, its result read back, bad rows named.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../kinds';
import { SAMPLES } from '../kinds/samples.testkit';
import { readResult } from './result';
import { headersOf, rowOf } from './row';
import { TemplateSpec, templateFaults } from './spec';

const FOLDER = path.resolve(import.meta.dirname, '../../../../resources/templates');
const specs = readdirSync(FOLDER).map((name) =>
  TemplateSpec.parse(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))),
);
const fieldsOf = (spec: TemplateSpec): string[] => {
  const { payload } = kindOf(spec.kind);
  return 'shape' in payload ? Object.keys(payload.shape as object) : [];
};
const [inventory] = specs.filter((spec) => spec.id === 'patent-inventory-2024');
if (inventory === undefined) throw new Error('the template of the stock-taking is gone');

describe.each(specs.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
  it('names only what its kind has, and is marked 未核实 until the platform file has been seen', () => {
    expect(templateFaults(spec, fieldsOf(spec))).toEqual([]);
    expect(spec.verified || spec.source.length > 0).toBe(true);
  });
});

it('writes a card with the words of the platform', () => {
  const row = Object.fromEntries(
    headersOf(inventory).map((head, i) => [head, rowOf(inventory, SAMPLES['patent.inventory'])[i]]),
  );
  expect(row).toMatchObject({
    专利类型: '发明专利',
    专利权人: '示例大学',
    发明人: '甲某；乙某；丙某',
    是否财政资助科研项目形成: '是',
    项目编号: '2017YFB0000001',
    专利实施状态: '未实施',
    转化意愿: '普通许可；作价入股',
  });
});

it('a person who edits a template is told of fields, lists and headers that can not be', () => {
  const columns = [
    { header: '甲', field: 'nothing' },
    { header: '甲', field: 'title', list: 'none' },
  ];
  expect(templateFaults({ ...inventory, columns }, fieldsOf(inventory))).toEqual([
    { code: 'FIELD_UNKNOWN', column: 0 },
    { code: 'LIST_UNKNOWN', column: 1 },
    { code: 'HEADER_TWICE', column: 1 },
  ]);
});

describe('the result', () => {
  const head = ['序号', '专利号*', '审核状态（学校）', '审核意见', '入库编号'];
  it('is found under a title, by headers with marks, with numbers however they are written', () => {
    const read = readResult(inventory, [
      ['盘活行动审核结果'],
      [],
      head,
      ['1', 'ZL202110000001.X', '盘点完成', '', 'RK-1'],
      ['2', ' 2021100000020 ', '退回修改', '缺应用场景', ''],
      ['', '', '', '', ''],
    ]);
    expect(read).toMatchObject({
      ok: true,
      bad: [],
      rows: [
        { row: 4, status: 'accepted', number: 'RK-1' },
        { row: 5, status: 'rejected', message: '缺应用场景' },
      ],
    });
  });

  it('names each row it can not read', () => {
    const read = readResult(inventory, [
      head,
      ['1', '', '盘点完成'],
      ['2', 'X1', ''],
      ['3', 'X2', '审议中'],
      ['4', 'X3', '盘点完成'],
      ['5', 'X3', '盘点完成'],
    ]);
    expect(read.ok && read.bad.map(({ row, code }) => [row, code])).toEqual([
      [2, 'KEY_MISSING'],
      [3, 'STATE_MISSING'],
      [4, 'STATE_UNKNOWN'],
      [6, 'KEY_TWICE'],
    ]);
  });

  it('without its columns it is not guessed at', () => {
    expect(readResult(inventory, [['名称', '结果']])).toEqual({ ok: false, code: 'NO_HEADER' });
  });

  it('never throws and never counts a row twice, whatever is in the file', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('专利号', '审核状态', '盘点完成', '退回修改', 'X1'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const read = readResult(inventory, [head, ...rows]);
        if (!read.ok) return;
        const keys = read.rows.map((row) => row.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(read.rows.length + read.bad.length).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});
