// Printing through the real program: a report of 500 sheets with the memory of its page, 200 statements, and how soon the
// first sheet of a preview is on screen.
import { join } from 'node:path';
import type { RouteInput } from '../../../src/shared/routes';
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Bench, Run } from '../bench';
import { printPage, printPeerName, writePrintPage } from '../printPeer';
import { peakOfNewPage } from '../processes';
import { openDesk } from '../window';

/** Patents that make about 500 sheets. */
const usual = 9500;
const people = 200;

async function longReport({ inputs, report, note }: Bench, desk: RunningDesk, size: number): Promise<void> {
  const pid = desk.app.process().pid ?? 0;
  const page = join(inputs.folder('print-page'), 'table.html');
  await writePrintPage(desk, page);
  const [peerSeconds, peerMemory] = await peakOfNewPage(pid, () => printPage(desk, page));
  const start = performance.now();
  const { job } = await desk.ask('report.prepare', { kind: 'portfolio' });
  const file = join(inputs.folder('print'), 'portfolio.pdf');
  const [made, memory] = await peakOfNewPage(pid, () => desk.ask('report.pdf', { job, file }));
  const seconds = (performance.now() - start) / 1000;
  note(`${made.pages} sheets, ${Math.round(made.bytes / 1024)} KB`);
  const peer = { size, peer: printPeerName };
  report({
    ...peer,
    name: 'print-report',
    value: seconds,
    unit: 's',
    target: { max: 15 },
    peerValue: peerSeconds,
  });
  report({
    ...peer,
    name: 'print-page-memory',
    value: memory,
    unit: 'MB',
    target: { max: 400 },
    peerValue: peerMemory,
  });
}

/** ms from asking for the document to its first sheet on screen, in a frame as the report page has it. */
async function firstSheet(desk: RunningDesk, route: string, input: unknown): Promise<number> {
  const asked = await desk.page.evaluate(
    async ([name, value]) => {
      const at = Date.now();
      const prepared = (await window.desk.call(name as string, value)) as {
        ok: boolean;
        value: { url: string };
      };
      const frame = document.createElement('iframe');
      Object.assign(frame, { id: 'first-sheet', src: prepared.value.url, width: 1200, height: 700 });
      frame.style.cssText = 'position:fixed;inset:0;z-index:9999';
      document.body.append(frame);
      return at;
    },
    [route, input] as const,
  );
  const frame = await (await desk.page.waitForSelector('#first-sheet')).contentFrame();
  await frame?.waitForSelector('html[data-painted]', { state: 'attached' });
  const painted = Number(await frame?.evaluate(() => document.documentElement.dataset.painted));
  await frame?.waitForSelector('html[data-ready=true]', { state: 'attached' });
  await desk.page.evaluate(() => document.querySelector('#first-sheet')?.remove());
  return painted - asked;
}

async function previews({ runs, report }: Bench, desk: RunningDesk, size: number): Promise<void> {
  const year = { from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' };
  const statistic = (kind: string) => ['report.statistic', { request: { kind, ...year } }] as const;
  const asked: Record<string, readonly [route: string, input: unknown]> = {
    list: ['report.prepare', { kind: 'portfolio' }],
    inventory: ['report.prepare', { kind: 'inventory' }],
    annual: statistic('annual'),
    revenue: statistic('revenue'),
    minutes: [
      'report.paper',
      { title: '纪要', sections: [{ heading: '一、议定', paragraphs: ['按年支付。'] }] },
    ],
  };
  for (const [name, [route, input]] of Object.entries(asked)) {
    const times: number[] = [];
    // The first one starts the process of the frame.
    await firstSheet(desk, route, input);
    for (let run = 0; run < runs(5); run += 1) times.push(await firstSheet(desk, route, input));
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    report({ name: `print-first-sheet-${name}`, size, value: median, unit: 'ms', target: { max: 500 } });
  }
}

/** A computed run that so many people share. */
async function runOf(desk: RunningDesk): Promise<string> {
  const command = async (name: string, input: object) =>
    (await desk.ask('store.command', {
      name,
      input,
      commandId: crypto.randomUUID(),
    } as RouteInput<'store.command'>)) as { id: string; rev: number };
  const agreement = await command('record.create', {
    entity: 'agreement',
    fields: {
      patentIds: [],
      contributors: Array.from({ length: people }, (_, i) => ({
        name: `完成人${String(i + 1).padStart(3, '0')}`,
        share: { n: 1, d: people },
        signed: true,
        main: true,
      })),
      state: 'active',
      title: '检测方法专利许可',
      mode: 'licence',
      party: '示例检测公司',
      shippedPolicy: 'shape-7-full-pools',
      priceFen: 500_000_000,
      signedOn: '2026-03-01',
    },
  });
  const agreementId = agreement.id;
  await command('record.create', {
    entity: 'income',
    fields: {
      date: '2026-04-01',
      fen: 500_000_000,
      payer: '示例检测公司',
      allocations: [{ agreementId, fen: 500_000_000, kind: 'lumpSum' }],
    },
  });
  const run = await command('run.create', { agreementId, upTo: '2026-12-31', title: '批量' });
  await command('run.step', { id: run.id, expectedRev: run.rev, step: { do: 'compute' } });
  return run.id;
}

async function statements({ inputs, report }: Bench, desk: RunningDesk): Promise<void> {
  const run = await runOf(desk);
  const folder = inputs.folder('statements');
  for (const [as, name] of [
    ['merged', 'all.pdf'],
    ['files', 'each'],
  ] as const) {
    const start = performance.now();
    await desk.ask('papers.batch', { runs: [run], as, out: join(folder, name) });
    const value = (performance.now() - start) / 1000;
    report({ name: `print-statements-${as}`, size: people, value, unit: 's', target: { max: 30 } });
  }
}

export const print: Run = async (bench) => {
  for (const size of bench.sizes([usual])) {
    const desk = await openDesk(await bench.inputs.portfolio(size));
    try {
      await previews(bench, desk, size);
      await longReport(bench, desk, size);
      await statements(bench, desk);
    } finally {
      await desk.close();
    }
  }
};
