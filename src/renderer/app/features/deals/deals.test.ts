// What the page of negotiations says and does beside its looks: words, papers, saving over one's own last save.
import { describe, expect, it } from 'vitest';
import { complete, day } from '../../../../domain/negotiation/deal.testkit';
import { Deal } from '../../../../domain/patents/records';
import { PaperDraft } from '../../../../domain/reporting/paper';
import { fail, ok } from '../../../../shared/result';
import { translate } from '../../lib/i18n';
import { fakeDesk } from '../../testing/fakeDesk';
import { dealCells, dealColumns } from './columns';
import { amountWord, dueWords, levelWord, namesWord, reasonWords } from './dealText';
import { carryOut, changeDeal, saveDeal } from './move';
import { listPaper, type Seen } from './output';
import { namesOf } from './room/fields';
import { cureTab, nextMove, type Room } from './room/room';

const t = translate('zh');
const stored = { id: 'd1', rev: 3, seq: 9 };
const deal = (more: object = {}): Deal => Deal.parse({ ...complete(more), ...stored });

const room = (more: Partial<Room> = {}, of: object = {}): Room => ({
  deal: deal(of),
  departmentName: '化工学院',
  patents: [],
  events: [],
  offers: [],
  agreement: null,
  filings: [],
  moves: [],
  lacking: [],
  levels: [],
  notice: { needed: true, days: 15, source: '', verified: false },
  ...more,
});

describe('words', () => {
  it('amounts carry their unit, days their distance, names how many more', () => {
    expect(amountWord(120_000_000, 'wan', t)).toBe('120.00 万元');
    expect(amountWord(120_000_000, 'yuan', t)).toBe('1,200,000.00 元');
    expect(dueWords('2026-01-01', '2026-01-04', t)).toBe('逾期 3 天');
    expect(dueWords('2026-01-04', '2026-01-04', t)).toBe('今天');
    expect(namesWord(['甲', '乙', '丙'], t)).toBe('甲 等 2 家');
    expect(levelWord('vicePresident', t)).toBe('分管校领导');
    expect(levelWord('党委会', t)).toBe('党委会');
  });
  it('names are parted however people part them', () =>
    expect(namesOf('张三、李四，王五; 赵六\n钱七 ')).toEqual(['张三', '李四', '王五', '赵六', '钱七']));
  it('a refusal has a reason and a cure, stages and bodies in words', () => {
    const reason = { code: 'DEAL_NOT_APPROVED', data: { level: 'presidentMeeting' } };
    expect(reasonWords(reason, 'zh').what).toContain('校长办公会');
    const rests = { code: 'DEAL_RESTS_ON', data: { stage: 'notice', why: 'DEAL_NO_NDA' } };
    expect(reasonWords(rests, 'zh').what).toContain('公示');
    expect(reasonWords(rests, 'zh').what).toContain('保密协议还没有办妥');
    expect(reasonWords(rests, 'en').cure).not.toBe('');
  });
});

describe('the next step', () => {
  const move = (to: Room['moves'][number]['to']) => ({
    to,
    way: 'forward' as const,
    needsReason: false,
    refusals: [],
  });
  it('leaves out the notice where none is asked for', () => {
    const moves = [move('notice'), move('signed')];
    expect(nextMove(room({ moves }, { stage: 'approval' }))?.to).toBe('notice');
    const none = { needed: false, days: 15, source: '', verified: false };
    expect(nextMove(room({ moves, notice: none }, { stage: 'approval' }))?.to).toBe('signed');
  });
  it('every refusal leads to the tab where it is cured', () => {
    expect(cureTab('DEAL_NO_NDA')).toBe('work');
    expect(cureTab('DEAL_NO_AGREED_OFFER')).toBe('offers');
    expect(cureTab('DEAL_NO_NOTICE')).toBe('decision');
  });
});

describe('papers', () => {
  it('the list as seen has a cell for every column', () => {
    const row = {
      ...stored,
      title: '电池许可',
      stage: 'offers' as const,
      stageSince: day(1),
      openedOn: day(1),
      mode: 'ordinaryLicence' as const,
      parties: ['甲', '乙'],
      hasForeign: false,
      patents: 1,
      departmentName: '',
      openTasks: 0,
      expectedFen: 10_000,
      probability: { n: 1, d: 4 },
    };
    const seen = { t, today: day(10), unit: 'yuan', language: 'zh' } as Seen;
    expect(dealCells(row as never, t, day(10), 'yuan')).toHaveLength(dealColumns(t, day(10), 'yuan').length);
    const paper = PaperDraft.parse(listPaper(seen, { rows: [row as never], fen: 10_000, weighted: 2500 }));
    expect(paper.sections[0]?.table?.rows[0]).toContain('甲、乙');
    expect(paper.facts.map(({ value }) => value)).toContain('25.00 元');
  });
});

describe('saving', () => {
  const conflict = fail('REV_CONFLICT', { entity: 'deal', id: 'd1', expectedRev: 3, rev: 4 });
  const taken = fail('STEP_TAKEN', { entity: 'deal', id: 'd1', expectedRev: 3, rev: 4 });
  /** The first write meets a newer revision, the next ones are taken. */
  const meeting = (refusal: typeof conflict, now: Deal, command: string) => {
    let writes = 0;
    return fakeDesk({
      [command]: () => {
        writes += 1;
        return writes === 1 ? refusal : ok({ rev: 5, seq: 10 });
      },
      'deals.get': () => ok(room({ deal: now })),
    });
  };
  const desk = (now: Deal, command: string) => meeting(conflict, now, command);
  it('goes over one’s own last save of other fields', async () => {
    const fake = desk({ ...deal(), rev: 4, note: '别的' }, 'record.update');
    expect(await saveDeal(deal(), { nextStep: '回访' })).toBe(true);
    expect(
      fake.of('record.update').map(({ input }) => (input as { expectedRev: number }).expectedRev),
    ).toEqual([3, 4]);
  });
  it('is refused where the same field has moved', async () => {
    desk({ ...deal(), rev: 4, nextStep: '别人写的' }, 'record.update');
    expect(await saveDeal(deal(), { nextStep: '回访' })).toBe(false);
  });
  it('of a list starts from the list in the store', async () => {
    const now = { ...deal(), rev: 4, tasks: [{ id: 'a', title: '甲' }] };
    const fake = fakeDesk({
      'record.update': () => ok({ rev: 5, seq: 10 }),
      'deals.get': () => ok(room({ deal: now })),
    });
    await changeDeal(deal(), 'tasks', (tasks = []) => [...tasks, { id: 'b', title: '乙' }]);
    expect(fake.of('record.update')[0]?.input).toMatchObject({
      expectedRev: 4,
      patch: { tasks: [{ id: 'a' }, { id: 'b' }] },
    });
  });
  it('a step over a newer revision is taken where the stage is still the same, and not where it moved', async () => {
    const words = { on: day(40) };
    const desk = (now: Deal, command: string) => meeting(taken, now, command);
    desk({ ...deal(), rev: 4 }, 'deal.move');
    expect(await carryOut(deal(), 'contact', words)).toBe(true);
    desk(deal({ stage: 'nda' }), 'deal.move');
    expect(await carryOut(deal(), 'contact', words)).toBe(false);
  });
});
