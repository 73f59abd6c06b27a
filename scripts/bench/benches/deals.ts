// 10,000 negotiations with 50,000 entries: the board, the list and a deal room as a person waits for them, and one step.
import type { Page } from 'playwright';
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { median } from '../figures';
import { openDesk } from '../window';

/** Entries of one negotiation. */
const EVENTS = 5;
const BLOCK = 2000;
/** Stages whose conditions a lead with a confidentiality agreement and a living patent meets. */
const STAGES = ['lead', 'contact', 'nda', 'dueDiligence', 'offers'] as const;

const today = '2026-06-01';
const two = (n: number): string => String(n).padStart(2, '0');

function dealOf(n: number, patentId: string) {
  const since = `2026-0${(n % 5) + 1}-${two((n % 27) + 1)}`;
  return {
    fields: {
      title: `谈判 ${n}`,
      stage: STAGES[n % STAGES.length],
      stageSince: since,
      openedOn: since,
      mode: 'ordinaryLicence',
      patentIds: [patentId],
      parties: [{ name: `示例企业 ${n % 3000} 有限公司`, role: 'counterparty' }],
      owner: `经办 ${n % 12}`,
      nextStep: '电话回访',
      nextStepOn: `2026-06-${two((n % 27) + 1)}`,
      expectedFen: (n % 900) * 1_000_000,
      probability: { n: n % 100, d: 100 },
      checklist: [{ point: 'nda', on: since, state: 'done' }],
    },
    events: Array.from({ length: EVENTS }, (_, i) => ({
      on: since,
      kind: 'call',
      title: `第 ${i + 1} 次通话`,
      text: '对方关注循环寿命数据，约定下周寄送资料，并请学院确认样品数量。',
      people: ['张三', '陈总监'],
    })),
  };
}

export async function fillDeals(desk: RunningDesk, count: number): Promise<void> {
  const { rows } = (await desk.ask('store.query', {
    name: 'patents.list',
    input: { filter: { buckets: ['inForce'] }, limit: 500 },
  })) as { rows: { id: string }[] };
  const command = { label: 'bench' };
  for (let from = 0; from < count; from += BLOCK) {
    const deals = Array.from({ length: Math.min(BLOCK, count - from) }, (_, i) =>
      dealOf(from + i, rows[(from + i) % rows.length]?.id ?? ''),
    );
    await desk.ask('store.command', {
      name: 'deals.import',
      input: { ...command, deals },
      commandId: crypto.randomUUID(),
    });
  }
}

/** Milliseconds from a click until what it opens is painted. */
const clicked = (page: Page, click: string, shown: string): Promise<number> =>
  page.evaluate(
    async ([from, wanted]) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(from)?.click();
      while (document.querySelector(wanted) === null)
        await new Promise((next) => requestAnimationFrame(next));
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
      return performance.now() - start;
    },
    [click, shown] as const,
  );

const asked = async (
  desk: RunningDesk,
  name: 'deals.board' | 'deals.list',
  input: object,
): Promise<number> => {
  const start = performance.now();
  await desk.ask('store.query', { name, input } as never);
  return performance.now() - start;
};

const id = (name: string): string => `[data-testid="${name}"]`;

export const deals: Run = async ({ sizes, runs, inputs, report, note }) => {
  for (const size of sizes([10_000])) {
    const desk = await openDesk(await inputs.portfolio(1000));
    try {
      const start = performance.now();
      await fillDeals(desk, size);
      note(
        `${size} negotiations and ${size * EVENTS} entries taken over in ${Math.round(performance.now() - start)} ms`,
      );
      const { page } = desk;
      const times: Record<'board' | 'room' | 'find' | 'list', number[]> = {
        board: [],
        room: [],
        find: [],
        list: [],
      };
      for (let turn = 0; turn < runs(7); turn += 1) {
        await page.click(id('nav-home'));
        await page.waitForSelector(id('page-home'));
        times.board.push(await clicked(page, id('nav-deals'), `${id('column-offers')} li button`));
        times.room.push(await clicked(page, `${id('column-contact')} li button`, id('event-call')));
        await page.click(id('room-back'));
        times.find.push(await asked(desk, 'deals.board', { today, filter: { text: `企业 ${turn * 17}` } }));
        times.list.push(await asked(desk, 'deals.list', { today, sort: 'amount', limit: 60 }));
      }
      const target = { max: 200 };
      const say = (name: string, values: number[]): void =>
        report({ name, size, value: Math.round(median(values)), unit: 'ms', target });
      // The first opening loads the page's code; the median is of the later ones as of a day's work.
      note(`first opening of the board ${Math.round(times.board[0] ?? 0)} ms`);
      say('deals.board', times.board);
      say('deals.room', times.room);
      say('deals.find', times.find);
      say('deals.list', times.list);
    } finally {
      await desk.close();
    }
  }
};
