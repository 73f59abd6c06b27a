import { describe, expect, it } from 'vitest';
import type { Agreement, Filing, Matter, Patent } from '../../patents/records';
import type { FilingFacts } from '../facts';
import { agreement, draftOf, facts, filing, found, matter, ourCode, ours, patent } from '../filings.testkit';
import { filingKinds } from '../kinds';

/** Everything an officer adds to what the records say. */
const completed = {
  licensorCode: ourCode,
  licensorAddress: '泰安市岱宗大街61号 271018',
  licenseeCode: '91110000802100433B',
  licenseeAddress: '泰安市高新区 271000',
  papers: ['form', 'contract', 'licensorProof', 'licenseeProof'],
};
const fails = (given: FilingFacts, form: Readonly<Record<string, unknown>> = {}): string[] =>
  found(draftOf('licenceRecordal', given, { ...completed, ...form }), given);
const withPatent = (more: Partial<Patent>): FilingFacts => facts({ patents: [patent(more)] });

describe('recording a licence', () => {
  it('is filled in from agreement, patents and settings', () => {
    const { form } = draftOf('licenceRecordal', facts());
    expect(form).toMatchObject({
      licensorName: ours,
      licenseeName: '泰安精工轴承有限公司',
      patentCount: 1,
      licence: 'ordinary',
      territory: '中国境内',
      effectiveOn: '2026-10-10',
      endsOn: '2031-10-09',
      feeFen: 30_000_000,
      payment: 'lumpSum',
      currency: 'CNY',
    });
  });

  it('takes an upfront fee with a royalty, its least and its most from the terms', () => {
    const terms: Agreement['terms'] = {
      mode: 'exclusiveLicence',
      patentIds: [],
      consideration: {
        upfrontFen: 5_000_000,
        royalty: {
          base: 'netSales',
          rate: { n: 3, d: 100 },
          minimums: [{ year: 1, fen: 1_000_000 }],
          yearCapFen: 9_000_000,
          everyMonths: 6,
          dueDays: 30,
        },
      },
    };
    const given = facts({ agreement: agreement({ kind: 'exclusiveLicence', terms }) });
    expect(draftOf('licenceRecordal', given).form).toMatchObject({
      licence: 'exclusive',
      payment: 'upfrontRoyalty',
      upfrontFen: 5_000_000,
      royaltyRate: { n: 3, d: 100 },
      minimumFen: 1_000_000,
      maximumFen: 9_000_000,
    });
  });

  it('passes where everything is in order', () => {
    expect(fails(facts())).toEqual([]);
  });

  it('names every required field that is empty', () => {
    expect(found(draftOf('licenceRecordal', facts()), facts())).toContain('form-complete');
  });

  it('is refused where the licensor does not hold the right', () => {
    expect(fails(withPatent({ applicants: ['泰山医学院'] }))).toEqual(['patent-holder']);
    expect(fails(facts(), { licensorName: '泰山 科技大学' })).toEqual([]);
  });

  it('is refused for a patent that has ended or was withdrawn, and where its life is over by the calendar', () => {
    expect(fails(withPatent({ legalBucket: 'lapsed' }))).toContain('patent-alive');
    expect(fails(withPatent({ filingDate: '2006-01-01', annuities: [] }))).toContain('patent-alive');
  });

  it('is refused while an annuity is late', () => {
    const late = [
      { year: 3, paid: true as const },
      { year: 8, choice: 'keep' as const },
    ];
    expect(fails(withPatent({ annuities: late }))).toEqual(['patent-annuity']);
  });

  it('notes where the last annuity is only presumed paid', () => {
    const given = withPatent({ annuities: [] });
    expect(found(draftOf('licenceRecordal', given, completed), given, 'warn')).toContain(
      'patent-annuity-presumed',
    );
  });

  it('is refused while a dispute about the right is open', () => {
    expect(fails(facts({ matters: [matter()] }))).toEqual(['patent-dispute']);
    expect(fails(facts({ matters: [matter({ state: 'settled' })] }))).toEqual([]);
    expect(fails(facts({ matters: [matter({ kind: 'insurance' as Matter['kind'] })] }))).toEqual([]);
  });

  it('is refused where the licence outlives the patent', () => {
    expect(fails(facts(), { endsOn: '2039-07-10' })).toEqual(['patent-term']);
    expect(fails(facts(), { endsOn: '2039-07-09' })).toEqual([]);
  });

  it('is refused a second time for the same agreement, whether waiting or accepted', () => {
    const other = filing({ agreementId: agreement().id, state: 'accepted', number: '2026370000001' });
    expect(fails(facts({ filings: [other] }))).toEqual(['duplicate-record']);
    expect(fails(facts({ filings: [{ ...other, state: 'withdrawn' }] }))).toEqual([]);
  });

  it('is refused while the right is preserved or proceedings are suspended, until that is lifted', () => {
    const events = [{ date: '2026-01-05', code: 'PP01', text: '专利权的保全' }];
    expect(fails(withPatent({ legalEvents: events }))).toEqual(['patent-frozen']);
    const lifted = [...events, { date: '2026-06-05', code: 'PD01', text: '专利权保全的解除' }];
    expect(fails(withPatent({ legalEvents: lifted }))).toEqual([]);
    expect(fails(withPatent({ legalEvents: [{ date: '2026-01-05', text: '程序中止' }] }))).toEqual([
      'patent-frozen',
    ]);
  });

  it('is refused for a pledged patent without the consent of the pledgee', () => {
    const pledged = withPatent({
      legalEvents: [{ date: '2025-01-05', code: 'PE01', text: '质押登记的生效' }],
    });
    expect(fails(pledged)).toEqual(['patent-pledged']);
    expect(fails(pledged, { pledgeeConsentOn: '2026-10-01' })).toEqual([]);
    const own = filing({ kind: 'pledgeRegistration', state: 'accepted' as Filing['state'] });
    expect(fails(facts({ filings: [own] }))).toEqual(['patent-pledged']);
  });

  it('is refused beside an exclusive or sole licence that overlaps', () => {
    const other = agreement({ id: 'a2' as Agreement['id'], kind: 'exclusiveLicence', title: '在先独占' });
    expect(fails(facts({ agreements: [agreement(), other] }))).toEqual(['overlapping-exclusive']);
    const ended = { ...other, effectiveOn: '2020-01-01', expiresOn: '2026-10-09' };
    expect(fails(facts({ agreements: [ended] }))).toEqual([]);
    const ordinary = { ...other, kind: 'ordinaryLicence' as const };
    expect(fails(facts({ agreements: [ordinary] }))).toEqual([]);
    expect(fails(facts({ agreements: [ordinary] }), { licence: 'exclusive' })).toContain(
      'overlapping-exclusive',
    );
  });

  it('asks for the consent of co-owners unless the licence is ordinary', () => {
    const shared = withPatent({ applicants: [ours, '泰安精工轴承有限公司'] });
    expect(fails(shared)).toEqual([]);
    expect(fails(shared, { licence: 'exclusive' })).toEqual(['patent-co-owners']);
    const papers = [...completed.papers, 'coOwnerConsent'];
    expect(fails(shared, { licence: 'exclusive', papers })).toEqual([]);
  });

  it('is due three months after effect, on the next working day', () => {
    const given = facts();
    // 2027-01-10 is a Sunday.
    expect(filingKinds.licenceRecordal.due(given, draftOf('licenceRecordal', given))?.date).toBe(
      '2027-01-11',
    );
  });

  it('needs a signed explanation after three months, and an agreement that is still in force', () => {
    const late = facts({ today: '2027-02-01' });
    expect(fails(late)).toContain('recordal-late');
    const form = { lateReason: '经办人变动', papers: [...completed.papers, 'explanation'] };
    expect(fails(late, form)).not.toContain('recordal-late');
    expect(fails(facts({ today: '2031-10-10' }), form)).toContain('recordal-expired');
  });

  it('refuses days out of order, a wrong credit code, a wrong number of patents and a fee nobody named', () => {
    expect(fails(facts(), { signedOn: '2026-11-01' })).toEqual(['dates-in-order']);
    expect(fails(facts(), { licenseeCode: '91110000802100433X' })).toEqual(['credit-code']);
    expect(fails(facts(), { licenseeCode: 'HRB 4711', licenseeForeign: true })).toEqual([]);
    expect(fails(facts(), { patentCount: 2 })).toEqual(['patent-count']);
    expect(fails(facts(), { feeFen: undefined })).toEqual(['fee-said']);
    expect(fails(facts({ patents: [] }), { patentCount: 0 })).toContain('patent-named');
  });

  it('lists the papers that are missing', () => {
    expect(fails(facts(), { papers: ['form'] })).toEqual(['form-papers']);
    expect(fails(facts(), { agentName: '某代理公司' })).toEqual(['form-papers']);
  });

  it('changes or cancels a record by its number, without being a duplicate or late', () => {
    const other = filing({ agreementId: agreement().id, state: 'accepted' });
    const later = facts({ filings: [other], today: '2027-06-01' });
    expect(fails(later, { action: 'change' })).toEqual(['form-complete', 'change-of-what']);
    const form = { action: 'change', recordNumber: '2026370000001', changeReason: '被许可方更名' };
    expect(fails(later, form)).toEqual([]);
    expect(fails(later, { ...form, action: 'cancel' })).toEqual([]);
  });
});
