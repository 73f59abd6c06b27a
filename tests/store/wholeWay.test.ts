// A deal led from the first call to performance passes every guard, and its history answers who, when and why.
import { describe, expect, it } from 'vitest';
import { TestStore } from './harness';
import { leadDeal, PARTY } from './wholeWay';

describe('a deal from feedback to registered', () => {
  it('goes the whole way, and everything it rests on is in its record', async () => {
    const store = await TestStore.open();
    const command: Parameters<typeof leadDeal>[0]['command'] = (name, input) => store.command(name, input);
    const query: Parameters<typeof leadDeal>[0]['query'] = (name, input) => store.query(name, input);
    await command('settings.put', {
      values: { 'organisation.name': '示例大学', 'organisation.code': '123700004955703036' },
    });
    const { id } = await command('record.create', {
      entity: 'patent',
      fields: {
        applicationNumber: '2019100000019',
        type: 'invention',
        title: '一种电池均衡方法',
        filingDate: '2019-07-09',
        grantDate: '2021-03-02',
        applicants: ['示例大学'],
        legalBucket: 'inForce',
        annuities: Array.from({ length: 9 }, (_, i) => ({ year: i + 1, paid: true })),
      },
    });
    const today = '2026-01-02';
    const led = await leadDeal({ command, query, today }, [id]);
    const { deal, events } = await query('deals.get', { id: led.dealId, today });
    expect(deal.stage).toBe('performance');
    expect(events.filter(({ kind }) => kind === 'stage').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['contact', 'nda', 'offers', 'termsAgreed', 'notice', 'signed', 'performance']),
    );
    const { agreement } = await query('register.get', { id: led.agreementId, today });
    expect(agreement).toMatchObject({
      party: PARTY,
      confirmedOn: '2025-11-09',
      techContractNumber: '20263700000018',
    });
    const { filing } = await query('filings.get', { id: led.recordalId, today });
    expect(filing).toMatchObject({ state: 'accepted', number: 'X2026980000018' });
    await expect(
      command('record.update', {
        entity: 'agreement',
        id: led.agreementId,
        expectedRev: agreement.rev,
        patch: { party: '别的公司' },
      }),
    ).rejects.toMatchObject({ error: { code: expect.stringMatching(/^AGREEMENT_/) } });
  });
});
