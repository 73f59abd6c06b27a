import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../../domain/reporting/portfolio';
import { choice, row, stamp } from '../../../domain/reporting/samples.testkit';
import {
  askedData,
  numberBehind,
  printDataPath,
  printUrl,
  RUN_SHEETS,
  sheetRuns,
  WHOLE_ROWS,
  withNumber,
} from '../../../shared/print';
import { createPrintJobs } from './jobs';
import { localIso } from './localTime';

const paper = (title: string) => {
  const built = buildPortfolio([row(), row()], choice({ title }), stamp);
  if (!built.ok) throw new Error(built.code);
  return built.value;
};

describe('documents kept for printing', () => {
  const kept = (keep: number) => {
    let n = 0;
    return createPrintJobs({ keep, newId: () => `job-${++n}` });
  };

  it('are handed out as the page fetches them', () => {
    const jobs = kept(2);
    const job = jobs.add(paper('甲'));
    expect(job).toMatchObject({ id: 'job-1', rows: 2, documentNumber: stamp.documentNumber });
    expect(JSON.parse(jobs.get('job-1')!.json)).toEqual(paper('甲'));
  });

  it('have no number while they are looked at, and one number for every way out', async () => {
    const jobs = kept(3);
    const { id } = jobs.add({ ...paper('甲 "documentNumber":""'), documentNumber: '' });
    expect(jobs.get(id)?.documentNumber).toBe('');
    let taken = 0;
    const take = async (series: string): Promise<string> => `ZHD-${series}-${++taken}`;
    await Promise.all([jobs.numbered(id, take), jobs.numbered(id, take)]);
    await jobs.numbered(id, take);
    expect(taken).toBe(1);
    expect(jobs.get(id)?.documentNumber).toBe('ZHD-PF-1');
    expect(JSON.parse(jobs.get(id)!.json)).toEqual({
      ...paper('甲 "documentNumber":""'),
      documentNumber: 'ZHD-PF-1',
    });
  });

  it('keep the number they came with, and ask again where taking one failed', async () => {
    const jobs = kept(2);
    const reprint = jobs.add(paper('甲'));
    const never = async (): Promise<string> => Promise.reject(new Error('full'));
    expect((await jobs.numbered(reprint.id, never))?.documentNumber).toBe(stamp.documentNumber);
    const fresh = jobs.add({ ...paper('乙'), documentNumber: '' });
    await expect(jobs.numbered(fresh.id, never)).rejects.toThrow('full');
    expect((await jobs.numbered(fresh.id, async () => 'ZHD-PF-2'))?.documentNumber).toBe('ZHD-PF-2');
    expect(await jobs.numbered('gone', never)).toBeUndefined();
  });

  it('give way to newer ones, the longest unused first', () => {
    const jobs = kept(2);
    jobs.add(paper('甲'));
    jobs.add(paper('乙'));
    jobs.get('job-1');
    jobs.add(paper('丙'));
    expect([jobs.get('job-1')?.title, jobs.get('job-2'), jobs.get('job-3')?.title]).toEqual([
      '甲',
      undefined,
      '丙',
    ]);
    jobs.dispose('job-3');
    expect(jobs.get('job-3')).toBeUndefined();
  });
});

describe('addresses of the print page', () => {
  it('carry the number a document was given since, and nothing else behind them', () => {
    const url = withNumber(withNumber(printUrl('a-1'), 'ZHD-PF-20261122-0001'), 'ZHD-PF-20261122-0002');
    expect(url).toBe(`${printUrl('a-1')}#ZHD-PF-20261122-0002`);
    expect(numberBehind(new URL(url).hash)).toBe('ZHD-PF-20261122-0002');
    expect(withNumber(printUrl('a-1'), '')).toBe(printUrl('a-1'));
    expect(['', '#', '#<b>', '#a b', `#${'x'.repeat(65)}`].map(numberBehind)).toEqual(Array(5).fill(''));
  });

  it('name their job, and only such paths ask for data', () => {
    expect(printUrl('a-1')).toBe('app://print/print/index.html?job=a-1');
    expect(printUrl('a-1', 'output')).toBe('app://print/print/index.html?job=a-1&output=1');
    expect(askedData(printDataPath('a-1'))).toEqual({ job: 'a-1', part: 'whole' });
    expect(askedData(printDataPath('a-1', 'head'))).toEqual({ job: 'a-1', part: 'head' });
    for (const path of [
      '/data/.json',
      '/data/../x.json',
      '/data/a/b.json',
      '/assets/a.json',
      '/data/a.json/',
    ]) {
      expect(askedData(path)).toBeUndefined();
    }
  });
});

describe('runs of sheets', () => {
  it('are one for a usual document', () => {
    expect(sheetRuns(WHOLE_ROWS, 400)).toEqual([{ from: 0, to: 400 }]);
    expect(sheetRuns(WHOLE_ROWS + 1, RUN_SHEETS)).toEqual([{ from: 0, to: RUN_SHEETS }]);
  });

  it('follow one another to the last sheet of a long one', () => {
    const runs = sheetRuns(20_000, 843);
    expect(runs[0]).toEqual({ from: 0, to: RUN_SHEETS });
    expect(runs.at(-1)?.to).toBe(843);
    runs.slice(1).forEach((run, i) => {
      expect(run.from).toBe(runs[i]!.to);
      expect(run.to - run.from).toBeLessThanOrEqual(RUN_SHEETS);
    });
  });
});

describe('the office clock', () => {
  it('keeps the instant and shows the wall time with its offset', () => {
    const at = new Date('2026-11-22T09:30:00Z');
    const text = localIso(at);
    expect(text).toMatch(/^2026-11-2\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
    expect(new Date(text).getTime()).toBe(at.getTime());
  });
});
