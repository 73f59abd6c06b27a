import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperDocument, PaperDraft } from '../../../domain/reporting/paper';
import type { PaperBundle } from '../../../shared/print';
import { DeskFailure } from '../../../shared/result';
import { Batch, type BatchPorts, readBatch, runBatch } from './batch';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['王芳', '李伟', '张敏', '陈静', '安然', '白雪'];

type Office = ReturnType<typeof office>;

/** A desk that pays these people in 2026; `fail` is asked before every step that can go wrong. */
function office(people: readonly string[], fail: (step: string) => void = () => {}) {
  const archive = new Map<string, PaperDocument>();
  const written = new Map<string, string>();
  let numbers = 0;
  let kept: Batch | null = null;
  const jobs: PaperBundle[] = [];
  const persons = people.map((name, i) => ({
    person: `p${i}`,
    name,
    departmentName: '',
    own: 1,
    research: 0,
    runs: 1,
  }));
  const row = {
    runId: 'r',
    on: '2026-03-01',
    title: '分配',
    agreement: '许可',
    isEquity: false,
    isReversal: false,
  };
  const query = async (name: string, input: { person?: string }) => {
    if (name === 'income.yearly') return { years: [], total: 1, persons, departments: [] };
    const found = persons.find(({ person }) => person === input.person);
    return { name: found?.name ?? '', departmentName: '', rows: [{ ...row, own: 10_000, research: 0 }] };
  };
  const ports = {
    desk: {
      store: { query },
      maker: {
        paper: async (draft: PaperDraft): Promise<PaperDocument> => {
          fail('number');
          numbers += 1;
          const documentNumber = `ZHD-IC-20261122-${String(numbers).padStart(4, '0')}`;
          return {
            ...draft,
            kind: 'paper',
            documentNumber,
            organisation: '',
            operator: '',
            madeAt: '',
            asOf: '',
          };
        },
      },
      papers: {
        keep: async (json: string) => {
          fail('keep');
          const paper = JSON.parse(json) as PaperDocument;
          archive.set(paper.documentNumber, paper);
        },
        open: async (number: string) => {
          const paper = archive.get(number);
          if (paper === undefined) throw new DeskFailure({ code: 'NOT_FOUND' });
          return paper;
        },
      },
    },
    printing: {
      prepare: (bundle: PaperBundle) => ({
        job: String(jobs.push(bundle) - 1),
        url: '',
        documentNumber: '',
        rows: 1,
      }),
      pdf: async (job: string) => {
        fail('print');
        return { bytes: new Uint8Array(1), pages: jobs[Number(job)]?.papers.length ?? 0, title: '' };
      },
      each: async (job: string, take: (bytes: Uint8Array, index: number, pages: number) => Promise<void>) => {
        for (const [index] of (jobs[Number(job)]?.papers ?? []).entries()) {
          fail('print');
          await take(new Uint8Array(1), index, 1);
        }
      },
    },
    save: async (batch: Batch) => {
      kept = readBatch(JSON.parse(JSON.stringify(batch)));
    },
    write: async (file: string) => {
      fail('write');
      const name = file.split(/[\\/]/).at(-1) ?? '';
      written.set(name, `${written.get(name) ?? ''}x`);
    },
  };
  return {
    ports: ports as unknown as BatchPorts,
    written,
    archive,
    jobs,
    taken: () => numbers,
    kept: () => kept,
  };
}

const begun = (as: Batch['as'], over: Partial<Batch> = {}): Batch =>
  Batch.parse({
    year: '2026',
    as,
    place: join(folder, 'out'),
    lang: 'zh',
    numbers: {},
    done: 0,
    total: 0,
    ...over,
  });
const quiet = { signal: new AbortController().signal, progress: () => {} };
const run = (desk: Office, batch: Batch, handle = quiet) => runBatch(batch, desk.ports, handle);

describe('a batch of statements', () => {
  it('is one file a person, sorted by name, numbered in that order', async () => {
    const desk = office(names);
    expect(await run(desk, begun('files'))).toEqual({ files: 6, pages: 6 });
    expect([...desk.written.keys()].map((file) => file.replace(/-ZHD-IC-\d+-/, ' '))).toEqual([
      '001-安然 0001.pdf',
      '002-白雪 0002.pdf',
      '003-陈静 0003.pdf',
      '004-李伟 0004.pdf',
      '005-王芳 0005.pdf',
      '006-张敏 0006.pdf',
    ]);
    expect(desk.kept()).toMatchObject({ done: 6, total: 6 });
    expect(existsSync(join(folder, 'out'))).toBe(true);
  });

  it('is one file with all of them', async () => {
    const desk = office(names);
    expect(await run(desk, begun('merged', { place: join(folder, 'all.pdf') }))).toEqual({
      files: 1,
      pages: 6,
    });
    expect([...desk.written.keys()]).toEqual(['all.pdf']);
    expect(desk.jobs[0]?.papers.map(({ facts }) => facts[0]?.value)).toEqual(
      [...names].sort((a, b) => a.localeCompare(b, 'zh-CN')),
    );
    expect(desk.kept()).toMatchObject({ done: 6, total: 6 });
  });

  it('REPORT_EMPTY: nobody was paid', async () => {
    await expect(run(office([]), begun('files'))).rejects.toMatchObject({ error: { code: 'REPORT_EMPTY' } });
  });

  it('FILE_NOT_WRITABLE: a full disk is named, and what was written stays', async () => {
    let room = 2;
    const desk = office(names, (step) => {
      if (step === 'write' && room-- === 0) throw new Error('ENOSPC');
    });
    await expect(run(desk, begun('files'))).rejects.toMatchObject({
      error: { code: 'FILE_NOT_WRITABLE', data: { reason: expect.stringContaining('ENOSPC') } },
    });
    expect(desk.written.size).toBe(2);
    expect(desk.kept()).toMatchObject({ done: 2, total: 6 });
  });

  it('CANCELLED: stops before the next person and goes on from there', async () => {
    const controller = new AbortController();
    const desk = office(names, (step) => {
      if (step === 'number' && desk.taken() === 3) controller.abort();
    });
    const handle = { ...quiet, signal: controller.signal };
    await expect(run(desk, begun('files'), handle)).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(Object.keys(desk.kept()?.numbers ?? {})).toHaveLength(4);
    await run(desk, desk.kept() ?? begun('files'));
    expect(desk.taken()).toBe(6);
    expect(desk.written.size).toBe(6);
  });

  it('stopped at any points and gone on with, makes every file once, and takes a number for each person once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 130 }),
        fc.constantFrom('files' as const, 'merged' as const),
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 }),
        async (count, as, stops) => {
          const people = Array.from({ length: count }, (_, i) => `人${String(i).padStart(3, '0')}`);
          let steps = 0;
          const left = [...stops];
          const desk = office(people, (step) => {
            steps += 1;
            // A number that was taken and not kept is lost by design: the archive refused it.
            if (step !== 'keep' && steps === left[0]) {
              left.shift();
              steps = 0;
              throw new DeskFailure({ code: 'PRINT_FAILED', data: { reason: 'crashed' } });
            }
          });
          let batch = begun(as);
          for (let tries = 0; ; tries += 1) {
            try {
              await run(desk, batch);
              break;
            } catch (cause) {
              expect(cause).toBeInstanceOf(DeskFailure);
              batch = desk.kept() ?? batch;
            }
            expect(tries).toBeLessThan(10);
          }
          expect(desk.taken()).toBe(count);
          expect(new Set(Object.values(desk.kept()?.numbers ?? {})).size).toBe(count);
          expect(desk.written.size).toBe(as === 'merged' ? 1 : count);
          expect([...desk.written.values()].every((times) => times === 'x')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads the batch of before, and takes anything else for none', () => {
    const { year: _, ...before } = begun('files', { runs: ['r1'], numbers: { 'r1/p': 'ZHD-IC-1' } });
    expect(readBatch(before)).toEqual(before);
    for (const value of [null, 7, {}, { ...before, done: -1 }]) expect(readBatch(value)).toBeNull();
    expect(readdirSync(folder)).not.toContain('none');
  });
});
