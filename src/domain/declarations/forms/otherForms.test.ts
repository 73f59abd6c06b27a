import { describe, expect, it } from 'vitest';
import type { Agreement, FundedProject, Patent } from '../../patents/records';
import type { FilingFacts } from '../facts';
import { agreement, deal, draftOf, facts, filing, found, ourCode, ours, patent } from '../filings.testkit';
import { filingKinds } from '../kinds';
import type { FilingKind } from '../records';

type Form = Readonly<Record<string, unknown>>;
const fails = (kind: FilingKind, given: FilingFacts, form: Form = {}): string[] =>
  found(draftOf(kind, given, form), given);
const notes = (kind: FilingKind, given: FilingFacts, form: Form = {}): string[] =>
  found(draftOf(kind, given, form), given, 'warn');
const buyer = '91110000802100433B';

describe('registering a transfer', () => {
  const form = {
    transferorCode: ourCode,
    transfereeCode: buyer,
    transfereeAddress: '泰安市高新区',
    papers: ['form', 'contract', 'transfereeProof'],
  };
  const given = facts({ agreement: agreement({ mode: 'transfer', kind: 'transfer' }), agreements: [] });

  it('is filled in from the agreement and passes where everything is in order', () => {
    expect(draftOf('transferRegistration', given).form).toMatchObject({
      item: 'patent',
      reason: 'assignment',
      transferorName: ours,
      priceFen: 30_000_000,
    });
    expect(fails('transferRegistration', given, form)).toEqual([]);
  });

  it('wants the export papers where the transferee is abroad', () => {
    const abroad = { ...form, transfereeForeign: true, transfereeCountry: '德国' };
    expect(fails('transferRegistration', given, abroad)).toEqual(['transfer-abroad-papers', 'form-papers']);
    const papers = [...form.papers, 'exportPaper'];
    expect(fails('transferRegistration', given, { ...abroad, exportNumber: 'E-1', papers })).toEqual([]);
  });

  it('wants the consent of every co-owner', () => {
    const shared = { ...given, patents: [patent({ applicants: [ours, '某公司'] })] };
    expect(fails('transferRegistration', shared, form)).toEqual(['patent-co-owners']);
    const agreed = deal({ parties: [{ name: '某公司', role: 'coOwner', consentOn: '2026-09-01' }] });
    expect(fails('transferRegistration', { ...shared, deal: agreed }, form)).toEqual([]);
  });

  it('is refused while an exclusive licence runs', () => {
    const other = agreement({ id: 'a2' as Agreement['id'], kind: 'exclusiveLicence' });
    expect(fails('transferRegistration', { ...given, agreements: [other] }, form)).toEqual([
      'overlapping-exclusive',
    ]);
  });

  it('moves the right to an application where the patent is not granted', () => {
    const { grantDate: _grantDate, ...pending } = patent({ legalBucket: 'pending' });
    const early = { ...given, patents: [pending] };
    expect(draftOf('transferRegistration', early).form).toMatchObject({ item: 'application' });
  });
});

describe('registering a pledge', () => {
  const form = {
    pledgorCode: ourCode,
    pledgorAddress: '泰安',
    pledgeeCode: buyer,
    pledgeeAddress: '泰安',
    debtContract: '借款合同 2026-1',
    securedFen: 500_000_000,
    debtFrom: '2026-10-10',
    debtUntil: '2029-10-09',
    scope: '本金、利息',
    appraised: false,
    papers: ['form', 'contract', 'proof'],
  };

  it('passes where everything is in order', () => {
    expect(fails('pledgeRegistration', facts(), form)).toEqual([]);
  });

  it('is refused for an application, for a debt longer than the right, without an appraisal that is spoken of', () => {
    const { grantDate: _grantDate, ...pending } = patent({ legalBucket: 'pending' });
    expect(fails('pledgeRegistration', facts({ patents: [pending] }), form)).toEqual(['patent-granted']);
    expect(fails('pledgeRegistration', facts(), { ...form, debtUntil: '2040-01-01' })).toEqual([
      'patent-term',
    ]);
    expect(fails('pledgeRegistration', facts(), { ...form, appraised: true, appraisalFen: 5 })).toEqual([
      'pledge-appraisal',
    ]);
  });
});

describe('declaring an open licence', () => {
  const form = {
    ownerCode: ourCode,
    contact: '科研处 0538-0000000',
    payment: 'lumpSum',
    fixedFen: 10_000_000,
    paymentText: '签收通知后三十日内一次付清',
    feeBasis: '参考近三年同类许可',
    from: '2026-12-01',
    until: '2029-11-30',
    consent: true,
    papers: ['form'],
  };
  const open = (more: Form = {}, given: FilingFacts = facts({ agreements: [] })): string[] =>
    fails('openLicenceDeclaration', given, { ...form, ...more });

  it('passes where everything is in order', () => {
    expect(open()).toEqual([]);
  });

  it('names one patent, the consent of all owners, a fee and no advertising', () => {
    const two = facts({ agreements: [], patents: [patent(), patent({ id: 'p2' as Patent['id'] })] });
    expect(open({}, two)).toEqual(['open-single']);
    expect(open({ consent: false })).toEqual(['open-consent']);
    expect(open({ fixedFen: undefined })).toEqual(['open-fee']);
    expect(open({ other: '国内领先、行业首创' })).toEqual(['open-advertising']);
  });

  it('is barred during an exclusive licence, with an annuity late, while preserved, while pledged', () => {
    const other = agreement({ kind: 'exclusiveLicence', expiresOn: '2027-01-01' });
    expect(open({}, facts({ agreements: [other] }))).toEqual(['open-exclusive']);
    expect(open({ from: '2027-01-02' }, facts({ agreements: [other] }))).toEqual([]);
    const late = patent({
      annuities: [
        { year: 7, paid: true },
        { year: 8, choice: 'keep' },
      ],
    });
    expect(open({}, facts({ agreements: [], patents: [late] }))).toEqual(['patent-annuity']);
    const pledged = patent({ legalEvents: [{ date: '2026-01-01', code: 'PE01', text: '质押' }] });
    expect(open({}, facts({ agreements: [], patents: [pledged] }))).toEqual(['patent-pledged']);
  });

  it('needs a positive evaluation report for a utility model', () => {
    const model = facts({
      agreements: [],
      patents: [patent({ type: 'utilityModel', filingDate: '2020-07-09' })],
    });
    const papers = ['form', 'report'];
    expect(open({ papers }, model)).toEqual(['open-evaluation-report']);
    const report = { papers, reportNumber: 'PJ-1', reportOn: '2026-05-01' };
    expect(open(report, model)).toEqual(['open-evaluation-positive']);
    expect(open({ ...report, reportPositive: true }, model)).toEqual([]);
  });

  it('notes a fee above what is usual: twenty million, a fifth of net sales, two fifths of profit', () => {
    const given = facts({ agreements: [] });
    const fee = (more: Form) => notes('openLicenceDeclaration', given, { ...form, ...more });
    expect(fee({ fixedFen: 2_000_000_000 })).not.toContain('open-fee-advice');
    expect(fee({ fixedFen: 2_000_000_001 })).toContain('open-fee-advice');
    const royalty = { payment: 'royalty', fixedFen: undefined };
    expect(fee({ ...royalty, royaltyBase: 'netSales', royaltyRate: { n: 1, d: 5 } })).not.toContain(
      'open-fee-advice',
    );
    expect(fee({ ...royalty, royaltyBase: 'netSales', royaltyRate: { n: 201, d: 1000 } })).toContain(
      'open-fee-advice',
    );
    expect(fee({ ...royalty, royaltyBase: 'profit', royaltyRate: { n: 41, d: 100 } })).toContain(
      'open-fee-advice',
    );
  });
});

describe('a licence taken under an open declaration', () => {
  const declared = filing({
    kind: 'openLicenceDeclaration',
    state: 'accepted',
    number: 'KF-2026-9',
    form: { publishedOn: '2026-01-10', from: '2026-01-10', until: '2029-01-09', fixedFen: 10_000_000 },
  });
  const given = facts({ agreement: agreement({ kind: 'openLicence' }), agreements: [], filings: [declared] });
  const form = {
    licenseeCode: buyer,
    licenseeAddress: '泰安',
    noticeOn: '2026-10-01',
    paidFen: 10_000_000,
    paidOn: '2026-10-05',
    endsOn: '2029-01-09',
    papers: ['form', 'notice', 'payment', 'proof'],
  };

  it('knows its declaration and what is due', () => {
    expect(draftOf('openLicenceTaken', given).form).toMatchObject({
      declarationNumber: 'KF-2026-9',
      dueFen: 10_000_000,
    });
    expect(fails('openLicenceTaken', given, form)).toEqual([]);
  });

  it('needs a declaration in force on the day of the notice, and the whole payment', () => {
    expect(
      fails(
        'openLicenceTaken',
        { ...given, filings: [] },
        { ...form, declarationNumber: 'x', publishedOn: '2026-01-10', dueFen: 1 },
      ),
    ).toEqual(['taken-declared']);
    expect(fails('openLicenceTaken', given, { ...form, paidFen: 9_999_999 })).toEqual(['taken-notified']);
  });

  it('is untouched by a withdrawal after its notice', () => {
    const withdrawn = { ...declared, form: { ...declared.form, withdrawnOn: '2026-10-02' } };
    expect(fails('openLicenceTaken', { ...given, filings: [withdrawn] }, form)).toEqual([]);
    const before = { ...declared, form: { ...declared.form, withdrawnOn: '2026-09-30' } };
    expect(fails('openLicenceTaken', { ...given, filings: [before] }, form)).toEqual(['taken-declared']);
  });
});

describe('registering a technology contract', () => {
  const form = {
    sellerCode: ourCode,
    sellerRegion: '370902',
    buyerCode: buyer,
    buyerRegion: '370902',
    expectedInvestmentFen: 0,
    expectedOutputFen: 100_000_000,
    papers: ['form', 'contract'],
  };
  const tech = (more: Form = {}, given: FilingFacts = facts()): string[] =>
    fails('techContractRegistration', given, { ...form, ...more });

  it('is filled in from the agreement: a licence is a category of its own since 2026', () => {
    expect(draftOf('techContractRegistration', facts()).form).toMatchObject({
      category: 'licence',
      dealFen: 30_000_000,
      technologyFen: 30_000_000,
    });
    expect(tech()).toEqual([]);
    expect(draftOf('techContractRegistration', facts({ today: '2025-06-01' })).form).toMatchObject({
      category: 'transfer',
    });
  });

  it('refuses a technology amount that its parts do not make', () => {
    const deductions = [{ title: '设备', fen: 10_000_000 }];
    const papers = [...form.papers, 'costs'];
    expect(tech({ deductions, papers })).toEqual(['tech-amount-said']);
    expect(tech({ deductions, papers, technologyFen: 20_000_000 })).toEqual([]);
    expect(tech({ deductions: [{ title: '设备', fen: 30_000_001 }], papers })).toEqual(['tech-amount']);
  });

  it('refuses a wrong region, an unknown category under the old rules, no expected output, no list of costs', () => {
    expect(tech({ buyerRegion: '3709' })).toEqual(['region-code']);
    expect(tech({ category: 'licence' }, facts({ today: '2025-06-01' }))).toContain('tech-category');
    expect(tech({ expectedOutputFen: undefined })).toEqual(['form-complete', 'tech-expected-output']);
    expect(tech({ category: 'service', expectedOutputFen: undefined })).toEqual([]);
    expect(tech({ deductions: [{ title: '设备', fen: 1 }], technologyFen: 29_999_999 })).toEqual([
      'form-papers',
    ]);
  });

  it('has a day for the registry once it was handed in', () => {
    const draft = { ...draftOf('techContractRegistration', facts(), form), submittedOn: '2026-11-02' };
    expect(filingKinds.techContractRegistration.due(facts(), draft)?.date).toBe('2026-11-23');
    const large = { ...draft, form: { ...draft.form, dealFen: 500_000_000 } };
    expect(filingKinds.techContractRegistration.due(facts(), large)?.date).toBe('2026-12-14');
  });
});

describe('approval of a funded project', () => {
  const project = {
    id: 'x',
    rev: 1,
    seq: 1,
    name: '轴承专项',
    number: '2019YFB1',
    projectType: '国家重点研发计划',
  };
  const given = facts({
    projects: [project as unknown as FundedProject],
    patents: [patent({ fundingDeclaration: { status: 'declared' } })],
    agreement: agreement({ foreign: true, kind: 'exclusiveLicence' }),
  });
  const form = { manager: '科技部高技术中心', reason: '国内首先实施', papers: ['request', 'contract'] };

  it('takes the project from the patents and asks about what is given abroad', () => {
    expect(draftOf('fundedApproval', given).form).toMatchObject({
      projectNumber: '2019YFB1',
      what: 'foreignExclusive',
    });
    expect(fails('fundedApproval', given, form)).toEqual([]);
  });

  it('is refused for patents that are not declared, without a project, approved after effect', () => {
    expect(fails('fundedApproval', { ...given, patents: [patent()] }, form)).toEqual(['funded-declared']);
    const none = { ...given, projects: [] };
    expect(
      fails('fundedApproval', none, { ...form, projectName: 'x', projectType: 'x', projectNumber: ' ' }),
    ).toContain('form-complete');
    expect(fails('fundedApproval', none, form)).toContain('funded-project');
    expect(
      fails('fundedApproval', given, { ...form, requestedOn: '2026-09-01', approvedOn: '2026-11-01' }),
    ).toEqual(['funded-approved-before']);
  });
});

describe('a notice and a dossier', () => {
  const notice = {
    resultName: '轴承检测',
    mode: '普通许可',
    pricing: 'agreement',
    where: '校园网',
    contact: '科研处',
    from: '2026-11-02',
    until: '2026-11-17',
  };

  it('proposes the last day, counts its days and is not shorter than the rule', () => {
    const { form } = draftOf('publicNotice', facts());
    expect(form).toMatchObject({
      from: '2026-11-20',
      until: '2026-12-05',
      days: 15,
      unit: 'calendar',
      related: '无',
    });
    expect(fails('publicNotice', facts(), notice)).toEqual([]);
    expect(fails('publicNotice', facts(), { ...notice, days: 5, until: '2026-11-07' })).toEqual([
      'notice-long-enough',
    ]);
    expect(fails('publicNotice', facts({ today: '2026-11-10' }), notice)).toEqual(['notice-over']);
  });

  const dossier = {
    body: '校长办公会',
    meetingOn: '2026-09-01',
    minutes: '同意',
    attendees: ['校长', '副校长'],
    pricing: 'agreement',
    priceBasis: '评估',
    diligence: '权属清楚',
    conflicts: '均无',
    oversight: '科研处每半年检查',
  };
  const held = filing({
    kind: 'publicNotice',
    state: 'accepted',
    agreementId: agreement().id,
    form: { ...notice, days: 15, unit: 'calendar', objections: [] },
  });
  const given = facts({ filings: [held] });

  it('is whole where all four elements are shown', () => {
    expect(fails('exemptionDossier', given, dossier)).toEqual([]);
  });

  it.each([
    ['minutes', 'dossier-minutes'],
    ['priceBasis', 'dossier-pricing'],
    ['diligence', 'dossier-diligence'],
    ['conflicts', 'dossier-conflicts'],
    ['oversight', 'dossier-oversight'],
  ])('misses %s', (field, rule) => {
    expect(fails('exemptionDossier', given, { ...dossier, [field]: undefined })).toEqual([
      'form-complete',
      rule,
    ]);
  });

  it('misses attendees, a notice, a signed agreement, a filing that is still open', () => {
    expect(fails('exemptionDossier', given, { ...dossier, attendees: ['校长'] })).toEqual([
      'dossier-attendees',
    ]);
    expect(fails('exemptionDossier', facts(), dossier)).toEqual(['dossier-notice']);
    const { agreement: _agreement, ...unsigned } = given;
    expect(fails('exemptionDossier', unsigned, { ...dossier, subject: '许可' })).toEqual([
      'dossier-contract',
    ]);
    const open = { ...given, filings: [held, filing({ kind: 'licenceRecordal', state: 'submitted' })] };
    expect(fails('exemptionDossier', open, dossier)).toEqual(['dossier-filed']);
    expect(fails('exemptionDossier', open, { ...dossier, filingsNote: '审查中' })).toEqual([]);
  });

  it('finds somebody with an interest who attended and was not recused', () => {
    const conflicts = [{ person: '副校长', declaredOn: '2026-08-01', hasInterest: true }];
    const withInterest = { ...given, deal: deal({ conflicts }) };
    expect(fails('exemptionDossier', withInterest, dossier)).toEqual(['dossier-recused']);
    expect(fails('exemptionDossier', withInterest, { ...dossier, recused: ['副校长'] })).toEqual([]);
  });
});
