// Every paper of one record out of a store that led a deal to its registration, divided its money and got a report.
import { beforeAll, describe, expect, it } from 'vitest';
import { formatAmount } from '../../src/domain/money';
import { recordKinds } from '../../src/domain/reporting/kinds';
import { PaperDraft } from '../../src/domain/reporting/paper';
import { recordVariants } from '../../src/domain/reporting/recordVariants';
import type { Ask } from '../../src/main/core/export/patentRows';
import { recordNamed } from '../../src/main/core/jobs/named';
import {
  papersNamed,
  partNames,
  type RecordPaper,
  recordPapers,
} from '../../src/main/core/printing/recordPapers';
import { TestStore } from './harness';
import { kept, paperOffice } from './paperOffice';
import { type Desk, PARTY, TITLE } from './wholeWay';

const today = '2026-01-02';
type Made = RecordPaper & { readonly draft: PaperDraft };
type Office = Awaited<ReturnType<typeof office>>;

async function office() {
  const store = await TestStore.open();
  const command: Desk['command'] = (name, input) => store.command(name, input);
  const query: Desk['query'] = (name, input) => store.query(name, input);
  const made = await paperOffice({ command, query, today });
  const ask: Ask = (name, input) => store.query(name, input);
  const papers = async (
    kind: (typeof recordKinds)[number],
    id: string | null,
    lang: 'zh' | 'en' = 'zh',
  ): Promise<Made[]> => {
    const found = await recordPapers(kind, ask, id, { lang, today, year: '2025' });
    return Promise.all(found.map(async (paper) => ({ ...paper, draft: await paper.make() })));
  };
  const [paid] = (await ask('records.pick', { entity: 'person', kind: 'yearly', text: '张一' })).rows;
  const ids = {
    offers: made.led.dealId,
    chronology: made.led.dealId,
    royalty: made.reportId,
    distribution: made.runId,
    yearly: paid?.id ?? '',
    filing: made.led.recordalId,
  };
  return { ...made, store, ask, papers, ids };
}

let at: Office;
beforeAll(async () => {
  at = await office();
});

const named = (papers: readonly Made[], variant: string): PaperDraft => {
  const [first] = papersNamed('distribution', papers, variant);
  const made = papers.find((one) => one.variant === first.variant);
  if (made === undefined) throw new Error(variant);
  return made.draft;
};
const rowsOf = (paper: PaperDraft): string[] =>
  paper.sections.flatMap(({ table }) => (table?.rows ?? []).map((row) => row.join('|')));

describe('every kind of paper', () => {
  it.each(recordKinds)(
    '%s: fits the shape of a paper, has its known variants, tells no secret, in both languages',
    async (kind) => {
      for (const lang of ['zh', 'en'] as const) {
        const papers = await at.papers(kind, at.ids[kind], lang);
        expect(papers.length).toBeGreaterThan(0);
        expect(papers[0]?.variant).toBe(recordVariants[kind][0].id);
        for (const { variant, draft } of papers) {
          expect(recordVariants[kind].map(({ id }) => id)).toContain(variant.split(':')[0]);
          PaperDraft.parse(draft);
          expect(draft.lang).toBe(lang);
          const text = JSON.stringify(draft);
          expect(text).not.toMatch(kept);
          expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
        }
      }
    },
  );
});

describe('the papers of a negotiation', () => {
  it('are a comparison for the house and a sheet a version', async () => {
    const papers = await at.papers('offers', at.ids.offers);
    expect(papers.map(({ variant }) => variant)).toEqual(['comparison', 'sheet:1']);
    expect(named(papers, 'comparison').watermark).toBe('internal');
    const sheet = named(papers, 'sheet');
    expect(sheet.facts.map(({ value }) => value)).toEqual(expect.arrayContaining([TITLE, PARTY, '已谈妥']));
    expect(rowsOf(sheet)).toContain('入门费（元）|800,000.00');
  });

  it('tell the whole way with its dates and documents', async () => {
    const [paper] = await at.papers('chronology', at.ids.chronology);
    expect(paper?.draft.title).toBe(`谈判经过：${TITLE}`);
    const text = JSON.stringify(paper?.draft);
    for (const word of ['线索 → 接触', '科研院院长', '科研院〔2026〕会纪12号', 'X2026980000018', PARTY])
      expect(text).toContain(word);
  });

  it('of one without offers: nothing to print', async () => {
    const fields = { title: '空', stage: 'lead', stageSince: today, openedOn: today, mode: 'transfer' };
    const id = await at.create('deal', { ...fields, patentIds: [], parties: [] });
    const papers = await at.papers('offers', id);
    expect(() => papersNamed('offers', papers, undefined)).toThrow(
      expect.objectContaining({ error: { code: 'REPORT_EMPTY' } }),
    );
  });
});

describe('the papers of a report', () => {
  it('state what the terms make of it, to the fen, and name the difference in a letter', async () => {
    const papers = await at.papers('royalty', at.ids.royalty);
    expect(papers.map(({ variant }) => variant)).toEqual(['statement', 'letter']);
    const { reports } = await at.ask('register.get', { id: at.led.agreementId, today });
    const due = formatAmount(reports[0]?.check.expected?.due ?? -1);
    // 3 % of 4,800,000.00.
    expect(due).toBe('144,000.00');
    expect(JSON.stringify(named(papers, 'statement').sections)).toContain(due);
    expect(JSON.stringify(named(papers, 'letter'))).toContain('44,000.00');
  });
});

describe('the papers of a run', () => {
  it('are all there once it was carried out, with the figures of the engine', async () => {
    const papers = await at.papers('distribution', at.ids.distribution);
    expect(papers.map(({ variant }) => variant.split(':')[0])).toEqual([
      'sheet',
      'approval',
      'notice',
      'masked',
      'payments',
      'tax',
      'statement',
      'statement',
      'statement',
      'statement',
    ]);
    const { lines, people } = await at.ask('run.get', { id: at.ids.distribution });
    const payments = JSON.stringify(named(papers, 'payments'));
    for (const { party, fen } of lines)
      if (party.startsWith('person:')) expect(payments).toContain(formatAmount(fen));
    const text = JSON.stringify(named(papers, 'masked'));
    for (const { name } of people) expect(text).not.toContain(name);
    expect(partNames(papers).slice(-4).sort()).toEqual(
      ['statement-张一', 'statement-李二', 'statement-王三', 'statement-赵四'].sort(),
    );
  });

  it('before it was computed: none, and the error says so', async () => {
    const paid = { date: '2025-06-01', fen: 100, payer: '示例科技有限公司', bankRef: 'B-3' };
    const allocations = [{ agreementId: at.agreementId, fen: 100, kind: 'royalty' }];
    await at.create('income', { ...paid, allocations });
    const draft = await at.run('2025-06-30', '未计算');
    const papers = await at.papers('distribution', draft);
    expect(() => papersNamed('distribution', papers, 'tax')).toThrow(
      expect.objectContaining({
        error: expect.objectContaining({ code: expect.stringMatching(/^REPORT_(EMPTY|PART_MISSING)$/) }),
      }),
    );
  });

  it('that a run of this kind never has are named with those it has', async () => {
    const papers = await at.papers('distribution', at.ids.distribution);
    expect(() => papersNamed('distribution', papers, 'reversal')).toThrow(
      expect.objectContaining({
        error: {
          code: 'REPORT_PART_MISSING',
          data: { variant: 'reversal', known: expect.stringMatching(/^sheet, approval, notice/) },
        },
      }),
    );
    expect(papersNamed('distribution', papers, 'all')).toHaveLength(10);
  });
});

describe('the year of a person', () => {
  it('is the sum of what the runs gave, without anybody else', async () => {
    const [paper] = await at.papers('yearly', at.ids.yearly);
    const { persons } = await at.ask('income.yearly', { year: '2025' });
    const own = persons.find(({ name }) => name === '张一');
    expect(paper?.draft.sections[0]?.table?.foot?.[3]).toBe(formatAmount(own?.own ?? -1));
    const text = JSON.stringify(paper?.draft);
    for (const name of ['李二', '王三', '赵四']) expect(text).not.toContain(name);
    expect(text).toContain('一种电池管理系统专利实施许可合同');
  });

  it('that gave nothing has no paper of its own', async () => {
    const papers = await recordPapers('yearly', at.ask, at.ids.yearly, { lang: 'zh', today, year: '2019' });
    expect(papers.map(({ variant }) => variant)).toEqual([]);
  });

  it('of everybody is made without a person', async () => {
    const papers = await at.papers('yearly', null);
    expect(papers.map(({ variant }) => variant)).toEqual(['persons', 'departments']);
  });
});

describe('a filing', () => {
  it('has its form and its pre-checks, and a masked one where it is a notice', async () => {
    const papers = await at.papers('filing', at.ids.filing);
    expect(papers.map(({ variant }) => variant)).toEqual(['form', 'checks']);
    const { id } = await at.store.command('filing.create', {
      kind: 'publicNotice',
      agreementId: at.led.agreementId,
      title: '公示',
      today,
    });
    expect((await at.papers('filing', id)).map(({ variant }) => variant)).toEqual([
      'form',
      'masked',
      'checks',
    ]);
  });
});

describe('the record a job speaks of', () => {
  const find = (entity: Parameters<typeof recordNamed>[1]['entity'], of: string) =>
    recordNamed(at.ask, { entity }, of);

  it('is found by id, number, name, or words that fit one alone', async () => {
    const wanted = { id: at.ids.filing, label: '独占许可备案' };
    for (const of of [at.ids.filing, 'X2026980000018', '独占许可备案', '独占 2026980000018'])
      expect(await find('filing', of)).toEqual(wanted);
    expect(await find('royaltyReport', `${TITLE} 2025-11-08`)).toMatchObject({ id: at.ids.royalty });
  });

  it('is refused where several fit, and told which', async () => {
    const fields = { stage: 'lead', stageSince: today, openedOn: today, mode: 'transfer' };
    const more = { ...fields, patentIds: [], parties: [] };
    await at.create('deal', { ...more, title: '同名', number: 'T-1' });
    await at.create('deal', { ...more, title: '同名', number: 'T-2' });
    await expect(find('deal', '同名')).rejects.toMatchObject({
      error: {
        code: 'RECORD_AMBIGUOUS',
        data: { of: '同名', count: 2, matches: expect.stringMatching(/T-2.*T-1/) },
      },
    });
    expect(await find('deal', 'T-1')).toMatchObject({ label: '同名' });
    await expect(find('deal', '没有这个')).rejects.toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('is none of those shown to other people only', async () => {
    const fields = { title: '保密谈判', stage: 'lead', stageSince: today, openedOn: today, mode: 'transfer' };
    await at.create('deal', { ...fields, patentIds: [], parties: [], viewers: ['别人'] });
    await expect(find('deal', '保密谈判')).rejects.toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('of a year is one of those it paid', async () => {
    const paid = async (year: string) =>
      (await at.ask('records.pick', { entity: 'person', kind: 'yearly', year })).rows.map(
        ({ label }) => label,
      );
    expect((await paid('2025')).sort()).toEqual(['张一', '李二', '王三', '赵四'].sort());
    expect(await paid('2019')).toEqual([]);
  });

  it('is listed newest first, so many and no more', async () => {
    const { total, rows } = await at.ask('records.pick', { entity: 'deal', limit: 2 });
    expect(total).toBeGreaterThan(2);
    expect(rows).toHaveLength(2);
    expect((await at.ask('records.pick', { entity: 'patent', text: '均衡' })).rows[0]?.label).toContain(
      '一种电池均衡方法',
    );
  });
});
