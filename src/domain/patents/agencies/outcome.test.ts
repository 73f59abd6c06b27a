import { describe, expect, it } from 'vitest';
import { caseFactsOf } from './outcome';

type Source = Parameters<typeof caseFactsOf>[0];
const patent = (more: Partial<Source>): Source => ({ publications: [], legalBucket: 'unknown', ...more });

describe('what became of a case', () => {
  it.each([
    ['a grant date', { legalBucket: 'inForce', grantDate: '2020-01-01' }, 'granted'],
    ['a granted publication', { publications: [{ number: 'CN1B', kind: 'granted' }] }, 'granted'],
    [
      'a right that ended for its fee',
      { legalBucket: 'lapsed', legalStatus: '未缴年费专利权终止' },
      'granted',
    ],
    ['a surrendered right', { legalBucket: 'lapsed', legalStatus: '避免重复授权放弃专利权' }, 'granted'],
    ['a refusal', { legalBucket: 'lapsed', legalStatus: '发明专利申请公布后的驳回' }, 'refused'],
    [
      'a deemed withdrawal',
      { legalBucket: 'lapsed', legalStatus: '发明专利申请公布后的视为撤回' },
      'withdrawn',
    ],
    ['a grant nobody registered', { legalBucket: 'lapsed', legalStatus: '视为放弃取得专利权' }, 'withdrawn'],
    ['an examination', { legalBucket: 'pending', legalStatus: '实质审查的生效' }, 'pending'],
    ['a bare 失效', { legalBucket: 'lapsed', legalStatus: '失效' }, 'unknown'],
    ['nothing', {}, 'unknown'],
  ] as [string, Partial<Source>, string][])('%s', (_case, more, outcome) => {
    expect(caseFactsOf(patent(more)).outcome).toBe(outcome);
  });

  it('a refusal is still one where only the last event says so', () => {
    const events = [
      { date: '2019-01-01', code: 'SE01', text: '实质审查的生效' },
      { date: '2020-01-01', code: 'RJ01', text: '发明专利申请公布后的驳回' },
    ];
    expect(caseFactsOf(patent({ legalBucket: 'lapsed', legalEvents: events })).outcome).toBe('refused');
  });

  it('takes the end from the bulletin, and forgets it once the right was restored', () => {
    const ended = { date: '2021-05-01', code: 'CF01', text: '未缴年费专利权终止' };
    const restored = { date: '2021-09-01', code: 'RR01', text: '权利的恢复' };
    const lapsed = { legalBucket: 'lapsed', grantDate: '2018-01-01' } as const;
    expect(caseFactsOf(patent({ ...lapsed, legalEvents: [ended] })).endedOn).toBe('2021-05-01');
    expect(caseFactsOf(patent({ ...lapsed, legalEvents: [ended, restored] })).endedOn).toBeUndefined();
  });

  it('tells invalid from merely lapsed, which some lists also call 无效', () => {
    expect(caseFactsOf(patent({ legalStatus: '专利权全部无效' })).invalidated).toBe(true);
    expect(caseFactsOf(patent({ legalStatus: '宣告专利权部分无效' })).invalidated).toBe(true);
    expect(caseFactsOf(patent({ legalStatus: '无效' })).invalidated).toBe(false);
  });

  it('adds the costs of the agency and no others; none recorded is not nothing paid', () => {
    const cost = (kind: 'agency' | 'official', fen: number) => ({ date: '2020-01-01', kind, fen });
    const costs = [cost('agency', 350_000), cost('official', 90_000), cost('agency', 50_000)];
    expect(caseFactsOf(patent({ costs })).agencyFen).toBe(400_000);
    expect(caseFactsOf(patent({ costs: [cost('official', 90_000)] })).agencyFen).toBeUndefined();
  });
});
