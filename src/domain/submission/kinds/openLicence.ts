// The declaration of an open licence (专利开放许可声明): 专利法 art. 50-52, 实施细则 art. 85-88.
import { z } from 'zod';
import { IsoDate, PatentType } from '../../patents/records';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, long, party, patentRef, period, ppm } from './parts';

/** Above these the fee is unusual; advice of the office's notice of 2024, not a limit of the law (未核实). */
const FEE_ADVICE = { fixedFen: 2_000_000_000, salesPpm: 200_000, profitPpm: 400_000 } as const;

const OpenLicence = z.strictObject({
  ...patentRef.shape,
  type: PatentType,
  grantDate: IsoDate,
  holders: z.array(party).min(1).max(50),
  /** All owners agreed in writing. */
  consent: z.boolean(),
  ...period,
  fee: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), fen }),
    z.strictObject({
      kind: z.literal('royalty'),
      base: z.enum(['netSales', 'profit']),
      ppm,
      upfrontFen: fen.optional(),
    }),
    z.strictObject({ kind: z.literal('free') }),
  ]),
  /** How and when it is paid. */
  payment: z.string().min(1).max(1000),
  /** 专利权评价报告 of a utility model or design came out positive. */
  evaluationReport: z.enum(['positive', 'negative', 'none']),
  /** What bars an open licence: 独占或排他许可期内、中止、年费未缴、质押未经同意. */
  barred: z.strictObject({
    exclusive: z.boolean(),
    suspended: z.boolean(),
    annuityUnpaid: z.boolean(),
    pledgedWithoutConsent: z.boolean(),
  }),
  other: long.optional(),
});
export type OpenLicence = z.infer<typeof OpenLicence>;

export const openLicence = kind({
  type: 'licence.open',
  schema: 'licence.open/1',
  payload: OpenLicence,
  zh: '专利开放许可声明',
  en: 'open-licence declaration',
  source: '专利法 art. 50-52；专利法实施细则 art. 85-88',
  verified: true,
  keyOf: (licence) => licence.applicationNumber,
  lacks(licence) {
    const { fee, barred } = licence;
    const lacks = new Lacks()
      .number(licence.applicationNumber, 'applicationNumber')
      .text(licence.title, 'title')
      .date(licence.grantDate, 'grantDate')
      .date(licence.from, 'from')
      .date(licence.until, 'until')
      .order(licence.from, licence.until, 'until')
      .block(!licence.consent, 'CONSENT_MISSING', 'consent')
      .block(
        licence.type !== 'invention' && licence.evaluationReport === 'none',
        'REPORT_MISSING',
        'evaluationReport',
      )
      .block(licence.evaluationReport === 'negative', 'REPORT_NEGATIVE', 'evaluationReport')
      .block(barred.exclusive, 'BARRED_EXCLUSIVE', 'barred.exclusive')
      .block(barred.suspended, 'BARRED_SUSPENDED', 'barred.suspended')
      .block(barred.annuityUnpaid, 'BARRED_ANNUITY', 'barred.annuityUnpaid')
      .block(barred.pledgedWithoutConsent, 'BARRED_PLEDGE', 'barred.pledgedWithoutConsent')
      .advise(fee.kind === 'fixed' && fee.fen > FEE_ADVICE.fixedFen, 'FEE_UNUSUAL', 'fee');
    if (fee.kind === 'royalty') {
      const most = fee.base === 'profit' ? FEE_ADVICE.profitPpm : FEE_ADVICE.salesPpm;
      lacks.advise(fee.ppm > most, 'FEE_UNUSUAL', 'fee');
    }
    licence.holders.forEach((holder, i) => {
      lacks.party(holder, `holders.${i}`, true);
    });
    return lacks.all();
  },
  personal: [],
  evidence: 'optional',
});
