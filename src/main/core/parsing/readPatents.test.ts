// Reading whole lists: real files, blocks, progress, cancelling, merging across blocks.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../domain/patents/checkDigit';
import { inlineRows, readAll, scratch, workbookParts, zip } from './parsing.testkit';

const save = scratch();
const shared = path.resolve(import.meta.dirname, '../../../../../shared/data/patents');
const gazette = path.join(shared, 'gazette_2019_orgs.csv');
const city = path.join(shared, 'taian_patents_7384.xlsx');

describe('real lists', () => {
  it.skipIf(!fs.existsSync(gazette))(
    'gazette of 2019: 23,467 rows are 23,087 patents, 380 repeated, no error',
    async () => {
      const { summary, issues, drafts } = await readAll(gazette);
      expect(summary).toMatchObject({
        rows: 23_467,
        patents: 23_087,
        drafts: 23_087,
        repeated: 380,
        rejected: 0,
        warnings: 0,
      });
      expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['REPEATED_PUBLICATION']));
      expect(new Set(drafts.map((draft) => draft.applicationNumber)).size).toBe(23_087);
      expect(
        drafts
          .flatMap((draft) => [...draft.applicants, ...draft.inventors])
          .filter((name) => /\?\?|[;；]|^\s|\s$/.test(name)),
      ).toEqual([]);
      expect(drafts.every((draft) => draft.filingDate && draft.applicants.length > 0)).toBe(true);
    },
  );
  it.skipIf(!fs.existsSync(city))(
    'a city list: 7,384 patents, 9 completed check digits, no error',
    async () => {
      const { summary, issues, drafts } = await readAll(city);
      expect(summary).toMatchObject({ rows: 7384, patents: 7384, repeated: 0, rejected: 0, warnings: 9 });
      expect(new Set(issues.map((issue) => `${issue.severity} ${issue.code}`))).toEqual(
        new Set(['warning CHECK_DIGIT_COMPLETED']),
      );
      const flagged = drafts.filter((draft) => draft.checkDigitCompleted);
      expect(flagged).toHaveLength(9);
      expect(flagged.every((draft) => /^8[5-8]\d{6}\.[\dX]$/.test(draft.applicationNumber))).toBe(true);
    },
  );
});

const number = (serial: number) => {
  const body = `20171${String(serial).padStart(7, '0')}`;
  return `${body}.${checkDigit(body)}`;
};
const lines = (count: number) => Array.from({ length: count }, (_, i) => `${number(i + 1)},电池${i}`);

describe('blocks', () => {
  it('of about a thousand rows, one at a time, with progress', async () => {
    const file = save('blocks.csv', `申请号,名称\n${lines(3500).join('\n')}`);
    const sizes: number[] = [];
    const progress: number[] = [];
    let busy = false;
    const { summary } = await readAll(
      file,
      {},
      {
        async onBlock(drafts) {
          expect(busy).toBe(false);
          busy = true;
          await new Promise((resolve) => setTimeout(resolve, 1));
          busy = false;
          sizes.push(drafts.length);
        },
        onProgress: ({ rows, bytesDone, bytesTotal }) => {
          expect(bytesDone).toBeLessThanOrEqual(bytesTotal);
          progress.push(rows);
        },
      },
    );
    expect(sizes).toEqual([1000, 1000, 1000, 500]);
    expect(progress.at(-1)).toBe(3500);
    expect(summary).toMatchObject({ rows: 3500, drafts: 3500, header: ['申请号', '名称'] });
  });

  it('the grant of a patent published 2,000 rows earlier is a second draft of the same number', async () => {
    const head = '专利类型,名称,申请号,公开(公告)号,公开(公告)日\n';
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `发明公布,电池${i},${number(i + 1)},CN${107_000_000 + i}A,2018-02-16`,
    );
    const file = save(
      'merge.csv',
      `${head}${rows.join('\n')}\n发明授权,固态电池,${number(1)},CN107000000B,2019-07-09\n`,
    );
    const { summary, drafts } = await readAll(file);
    expect(summary).toMatchObject({ rows: 2001, patents: 2000, drafts: 2001, repeated: 0, rejected: 0 });
    expect(drafts.at(-1)).toMatchObject({
      applicationNumber: number(1),
      title: '固态电池',
      grantDate: '2019-07-09',
      publications: [{ number: 'CN107000000B', date: '2019-07-09', kind: 'granted' }],
    });
  });

  it('cancelling ends the reading with CANCELLED', async () => {
    const abort = new AbortController();
    const file = save('cancel.csv', `申请号,名称\n${lines(5000).join('\n')}`);
    let blocks = 0;
    const { error } = await readAll(
      file,
      {},
      {
        signal: abort.signal,
        async onBlock() {
          blocks += 1;
          abort.abort();
        },
      },
    );
    expect(error?.code).toBe('CANCELLED');
    expect(blocks).toBe(1);
  });

  it('an error of the taker is not swallowed as a success', async () => {
    const file = save('taker.csv', `申请号,名称\n${lines(10).join('\n')}`);
    const { error } = await readAll(file, {}, { onBlock: () => Promise.reject(new Error('store gone')) });
    expect(error).toMatchObject({ code: 'INTERNAL', data: { reason: 'Error: store gone' } });
  });
});

it('a mapping a person chose is used as it stands; a needed field missing is refused', async () => {
  const rows = inlineRows([
    ['x', 'y', 'z'],
    ['电池', 'n', '201710911092.2'],
  ]);
  const file = save('manual.xlsx', zip(workbookParts(rows)));
  const { drafts } = await readAll(file, { headerRow: 0, mapping: { title: 0, applicationNumber: 2 } });
  expect(drafts).toMatchObject([{ title: '电池', applicationNumber: '201710911092.2' }]);
  const { error } = await readAll(file, { headerRow: 0, mapping: { title: 0 } });
  expect(error).toEqual({ code: 'MAPPING_INCOMPLETE', data: { fields: 'applicationNumber' } });
});
