// Every bad list an office can bring, through the real window: a clear word for each, nothing lost, nothing half imported.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compound } from '../../src/main/core/parsing/corpus/compound.testkit';
import { inlineRows, workbookParts, zip } from '../../src/main/core/parsing/parsing.testkit';
import { launch, type RunningDesk, remove } from './desk';
import { eventually } from './support/eventually';
import { applyImport, at, chooseList, dryRun, numberIn } from './support/hands';
import { importByRoute, numberOf, patentCount, plainList, sharedFolder } from './support/lists';
import { killStore } from './support/outage';

const shared = sharedFolder();
let desk: RunningDesk;
let before = 0;
beforeAll(async () => {
  desk = await launch();
  expect(await importByRoute(desk, shared.file('before.csv', plainList(20)))).toMatchObject({ ok: true });
  before = await patentCount(desk);
});
afterEach(async () => {
  expect(await desk.ask('store.verify', {})).toMatchObject({ ok: true, mismatches: 0 });
});
afterAll(async () => {
  await desk?.close();
  remove(desk.profile);
  shared.remove();
});

type Rows = (string | number | null)[][];
const header = ['申请号', '专利名称', '申请日'];
const book = (rows: Rows) => zip(workbookParts(inlineRows(rows)));
/** A workbook with a password is a compound file around the encrypted package. */
const encrypted = compound([
  ['EncryptionInfo', Buffer.alloc(200)],
  ['EncryptedPackage', Buffer.alloc(9000)],
]);

/** Goes as far as the window lets an officer go; the code of the error on screen. */
async function refused(name: string, content: string | Buffer): Promise<string | null> {
  const { page } = desk;
  await chooseList(desk, shared.file(name, content));
  const error = at(page, 'import-error');
  if (!(await error.isVisible())) {
    await at(page, 'import-next').click();
    await error.or(at(page, 'import-counts')).waitFor({ timeout: 60_000 });
  }
  return error.getAttribute('data-code', { timeout: 1000 });
}

describe('files that are no list', () => {
  it.each<[string, string, string, () => string | Buffer]>([
    ['not a spreadsheet', 'NOT_A_SPREADSHEET', 'a.xlsx', () => '%PDF-1.7 …'],
    ['password-protected', 'PASSWORD_PROTECTED', 'b.xlsx', () => encrypted],
    ['zip bomb', 'ZIP_BOMB', 'c.xlsx', () => zip(workbookParts('<row r="1"></row>'.padEnd(40_000_000, ' ')))],
    [
      '42 MB single cell',
      'CELL_TOO_LONG',
      'd.xlsx',
      () => book([header, [numberOf(900), 'x'.repeat(44_040_192), '2023-03-14']]),
    ],
    ['empty', 'SHEET_EMPTY', 'e.csv', () => '\n , \n'],
  ])('%s: %s', async (_, code, name, make) => {
    expect(await refused(name, make())).toBe(code);
    const words = await at(desk.page, 'import-error').textContent();
    expect(words?.length).toBeGreaterThan(12);
    expect(words).not.toContain(code);
    expect(await patentCount(desk)).toBe(before);
  });

  it('two headers, the second deep in the data', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => [numberOf(n), `一种电池${n}`, '2023-03-14']);
    const swapped = ['专利名称', '申请号', '申请日'];
    const deep = book([header, ...rows, swapped, ['一种电池', numberOf(99), '']]);
    expect(await refused('two.xlsx', deep)).toBe('TWO_HEADERS');
    expect(await at(desk.page, 'import-error').textContent()).toContain('32');
    expect(await patentCount(desk)).toBe(before);
  });

  it('no header: the dry run waits until the columns are named by hand', async () => {
    await chooseList(desk, shared.file('nohead.csv', 'a,b\nc,d\n'));
    expect(await at(desk.page, 'import-next').isDisabled()).toBe(true);
    expect(await at(desk.page, 'import-required').textContent()).toContain('尚未对应');
    await at(desk.page, 'import-map-0').selectOption('applicationNumber');
    await at(desk.page, 'import-map-1').selectOption('title');
    expect(await at(desk.page, 'import-next').isEnabled()).toBe(true);
  });
});

describe('rows with something wrong', () => {
  const good = numberOf(500);
  const wrong = good.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
  const rows: Rows = [
    header,
    [good, '一种电池', '2023-03-14'],
    [wrong, '校验位错', '2023-03-14'],
    [numberOf(501), '日期错', '2023-02-30'],
    ['2.02E+12', '损坏', '2023-03-14'],
    [good, '同号不同名', '2023-03-14'],
    [good, '一种电池', '2023-03-14'],
    [numberOf(0), '库中已有，名称不同', '2023-03-14'],
  ];

  it('are named one by one with a cure; the others go in', async () => {
    await chooseList(desk, shared.file('rows.xlsx', book(rows)));
    await dryRun(desk.page);
    await at(desk.page, 'import-issues-tab').click();
    const shown = await desk.page.getByRole('tabpanel').locator('tbody tr').allInnerTexts();
    const cells = shown.map((row) => row.split(/\s*\n\s*|\t/).filter((cell) => cell !== ''));
    expect(cells.map(([row, result]) => `${row} ${result}`)).toEqual([
      '3 不能导入',
      '4 不能导入',
      '5 不能导入',
      '6 不能导入',
      '7 重复',
    ]);
    for (const row of cells) expect(row.at(-1)?.length).toBeGreaterThan(5);
    expect(await numberIn(desk.page, 'import-count-created')).toBe(1);
    expect(await numberIn(desk.page, 'import-count-updated')).toBe(1);
  });

  it('the same number with other data in the store is an update that can be taken back', async () => {
    const title = async (): Promise<string> => {
      const found = await desk.ask('store.query', { name: 'patents.list', input: { text: numberOf(0) } });
      return (found as { rows: { title: string }[] }).rows[0]?.title ?? '';
    };
    await desk.page.getByRole('tab').first().click();
    await desk.page
      .getByRole('tabpanel')
      .getByRole('deletion')
      .filter({ hasText: '一种检测装置0' })
      .waitFor();
    await applyImport(desk.page);
    expect(await title()).toBe('库中已有，名称不同');
    expect(await patentCount(desk)).toBe(before + 1);
    await at(desk.page, 'import-undo').click();
    await eventually(title).toBe('一种检测装置0');
    expect(await patentCount(desk)).toBe(before);
  });
});

describe('the store window killed while importing', () => {
  it.each([
    [0, 1],
    [120, 2],
    [400, 3],
  ])('after %i ms: all of it or nothing, and the same list goes in again', async (ms, round) => {
    const rows = 3000;
    const list = shared.file(`many-${ms}.csv`, plainList(rows, `中断${ms}之`, round * 10_000));
    const importing = importByRoute(desk, list).catch((error: unknown) => ({ ok: false, error }));
    await desk.page.waitForTimeout(ms);
    await killStore(desk);
    const { ok } = await importing;
    await eventually(async () => (await desk.call('store.verify', {})).ok, 30).toBe(true);
    expect(await patentCount(desk)).toBe(ok ? before + rows : before);
    expect(await importByRoute(desk, list)).toMatchObject({ ok: true });
    expect(await patentCount(desk)).toBe(before + rows);
    before += rows;
  });
});
