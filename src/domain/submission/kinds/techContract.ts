// Registration of a technology contract (技术合同认定登记): category, total and technology amount, both sides.
import { z } from 'zod';
import { plus, sum } from '../../money';
import { IsoDate } from '../../patents/records';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, party, patentRef, short } from './parts';

const side = z.strictObject({
  ...party.shape,
  region: z.string().max(10).optional(),
  nature: z.string().max(50).optional(),
});

const TechContract = z.strictObject({
  contractNumber: z.string().min(1).max(50),
  title: short,
  category: z.enum(['development', 'transfer', 'licence', 'consulting', 'service']),
  /** e.g. 委托、合作；专利权、专利申请权、技术秘密；培训、中介. */
  subcategory: z.string().max(50).optional(),
  seller: side,
  buyer: side,
  signedOn: IsoDate,
  from: IsoDate.optional(),
  until: IsoDate.optional(),
  /** 合同成交额, fen. */
  totalFen: fen,
  /** 技术交易额, fen: the total less equipment, materials and the like. */
  technologyFen: fen,
  deductions: z.array(z.strictObject({ what: short, fen })).max(50),
  payment: z.enum(['lumpSum', 'instalments', 'royalty', 'upfrontRoyalty', 'other']),
  patents: z.array(patentRef).max(1000),
  field: z.string().max(100).optional(),
  goal: z.string().max(100).optional(),
  plan: z.string().max(200).optional(),
  /** 预计新增投入、预计新增产值, fen; asked for a transfer. */
  expectedInvestmentFen: fen.optional(),
  expectedOutputFen: fen.optional(),
});
export type TechContract = z.infer<typeof TechContract>;

export const techContract = kind({
  type: 'agreement.techContract',
  schema: 'agreement.techContract/1',
  payload: TechContract,
  zh: '技术合同认定登记',
  en: 'technology-contract registration',
  source: '技术合同认定登记管理办法（工业和信息化部 2026-01-23，正式条文未核实）',
  verified: false,
  keyOf: (contract) => contract.contractNumber,
  lacks(contract) {
    const parts = plus(contract.technologyFen, sum(contract.deductions.map((one) => one.fen)));
    return new Lacks()
      .text(contract.contractNumber, 'contractNumber')
      .text(contract.title, 'title')
      .date(contract.signedOn, 'signedOn')
      .date(contract.from, 'from', false)
      .date(contract.until, 'until', false)
      .order(contract.from, contract.until, 'until')
      .party(contract.seller, 'seller', true)
      .party(contract.buyer, 'buyer', contract.buyer.foreign !== true)
      .block(contract.technologyFen > contract.totalFen, 'TECHNOLOGY_OVER_TOTAL', 'technologyFen')
      .block(parts !== contract.totalFen, 'SUM_DIFFERS', 'technologyFen')
      .advise(contract.seller.region === undefined, 'FIELD_OPEN', 'seller.region')
      .advise(contract.buyer.region === undefined, 'FIELD_OPEN', 'buyer.region')
      .advise(
        contract.category === 'transfer' && contract.expectedOutputFen === undefined,
        'FIELD_OPEN',
        'expectedOutputFen',
      )
      .all();
  },
  personal: [],
  evidence: 'required',
});
