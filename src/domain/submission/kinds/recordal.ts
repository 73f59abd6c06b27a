// Notice of a licence to be recorded, a transfer or a pledge to be registered (许可备案、转让登记、质押登记).
import { z } from 'zod';
import { IsoDate } from '../../patents/records';
import { monthsLater } from './calendar';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, long, party, patentRef, ppm } from './parts';

/** 细则 art. 15: a licence is to be recorded within three months of its effect. */
const RECORDAL_MONTHS = 3;

const RecordalNotice = z.strictObject({
  what: z.enum(['licence', 'transfer', 'pledge']),
  /** The office's own number of the contract. */
  contractNumber: z.string().min(1).max(50),
  patents: z.array(patentRef).min(1).max(1000),
  /** 许可方、转让方、出质人 */
  grantors: z.array(party).min(1).max(50),
  /** 被许可方、受让方、质权人 */
  grantees: z.array(party).min(1).max(50),
  /** 许可种类; with a licence only. */
  licence: z.enum(['exclusive', 'sole', 'ordinary', 'sub', 'cross', 'open']).optional(),
  territory: z.string().max(500).optional(),
  signedOn: IsoDate.optional(),
  effectiveOn: IsoDate,
  expiresOn: IsoDate.optional(),
  /** Agreed price in fen; 0 = 无偿. Absent where it is a royalty alone. */
  priceFen: fen.optional(),
  royaltyPpm: ppm.optional(),
  royaltyBase: z.enum(['sales', 'netSales', 'profit', 'units']).optional(),
  payment: z.enum(['lumpSum', 'instalments', 'royalty', 'upfrontRoyalty', 'free']),
  /** Sum secured by a pledge, fen. */
  securedFen: fen.optional(),
  /** Day of the notice. */
  noticeOn: IsoDate,
  /** Signed explanation of a notice after the three months. */
  lateReason: z.string().max(2000).optional(),
  note: long.optional(),
});
export type RecordalNotice = z.infer<typeof RecordalNotice>;

export const recordal = kind({
  type: 'agreement.recordal',
  schema: 'agreement.recordal/1',
  payload: RecordalNotice,
  zh: '许可、转让、质押备案登记通知',
  en: 'recordal notice',
  source: '专利法实施细则 art. 15；专利实施许可合同备案办法（局令62号）；专利权质押登记办法（公告461号）',
  verified: true,
  keyOf: (notice) => `${notice.what}:${notice.contractNumber}`,
  lacks(notice) {
    const licence = notice.what === 'licence';
    const due = monthsLater(notice.effectiveOn, RECORDAL_MONTHS);
    const late = licence && notice.noticeOn > due && (notice.lateReason ?? '') === '';
    const priced =
      notice.priceFen !== undefined || notice.royaltyPpm !== undefined || notice.payment === 'free';
    const lacks = new Lacks()
      .text(notice.contractNumber, 'contractNumber')
      .date(notice.effectiveOn, 'effectiveOn')
      .date(notice.expiresOn, 'expiresOn', licence)
      .date(notice.signedOn, 'signedOn', false)
      .order(notice.effectiveOn, notice.expiresOn, 'expiresOn')
      .block(licence && notice.licence === undefined, 'FIELD_MISSING', 'licence')
      .block(licence && (notice.territory ?? '') === '', 'FIELD_MISSING', 'territory')
      .block(notice.what === 'pledge' && notice.securedFen === undefined, 'FIELD_MISSING', 'securedFen')
      .block(notice.what !== 'pledge' && !priced, 'FIELD_MISSING', 'priceFen')
      .block(late, 'LATE_REASON_MISSING', 'lateReason')
      .advise(notice.signedOn === undefined, 'FIELD_OPEN', 'signedOn');
    notice.patents.forEach((patent, i) => {
      lacks.number(patent.applicationNumber, `patents.${i}.applicationNumber`);
    });
    notice.grantors.forEach((one, i) => {
      lacks.party(one, `grantors.${i}`, one.foreign !== true);
    });
    notice.grantees.forEach((one, i) => {
      lacks.party(one, `grantees.${i}`, one.foreign !== true);
    });
    return lacks.all();
  },
  personal: [],
  evidence: 'optional',
});
