// The inventory card (存量专利盘点卡): the six things the stock-taking asks of a patent, with its bibliography.
import { z } from 'zod';
import { ImplementationStatus, TransferMode } from '../../patents/parts';
import { IsoDate, PatentType } from '../../patents/records';
import { DeclaredProject } from '../registration';
import { kind } from './kind';
import { Lacks } from './lacks';
import { patentRef } from './parts';

const InventoryCard = z.strictObject({
  ...patentRef.shape,
  type: PatentType,
  filingDate: IsoDate.optional(),
  grantDate: IsoDate.optional(),
  applicants: z.array(z.string().min(1).max(300)).max(100),
  inventors: z.array(z.string().min(1).max(200)).max(200),
  department: z.string().max(200).optional(),
  /** ① 是否属于财政资助科研项目形成专利, and which projects. */
  funded: z.boolean().optional(),
  projects: z.array(DeclaredProject).max(50),
  /** ② 专利实施状态 */
  implementation: ImplementationStatus.optional(),
  /** ③ 转化意愿：可接受的转化方式 */
  modes: z.array(TransferMode).max(9),
  /** ④ 技术成熟度 */
  maturity: z.string().max(50).optional(),
  /** ⑤ 专利自评 */
  selfRating: z.string().max(50).optional(),
  /** ⑥ 应用场景（产业化前景） */
  prospects: z.string().max(5000).optional(),
  /** 联系人: a name; no telephone number is kept of anybody. */
  contact: z.string().max(100).optional(),
});
export type InventoryCard = z.infer<typeof InventoryCard>;

export const inventory = kind({
  type: 'patent.inventory',
  schema: 'patent.inventory/1',
  payload: InventoryCard,
  zh: '存量专利盘点卡',
  en: 'inventory card',
  source: '国知发运字〔2024〕5号；盘点内容见中国石油大学（华东）2024-03-11通知',
  verified: false,
  keyOf: (card) => card.applicationNumber,
  lacks: (card) =>
    new Lacks()
      .number(card.applicationNumber, 'applicationNumber')
      .text(card.title, 'title')
      .date(card.filingDate, 'filingDate', false)
      .date(card.grantDate, 'grantDate', false)
      .order(card.filingDate, card.grantDate, 'grantDate')
      .block(card.applicants.length === 0, 'APPLICANT_MISSING', 'applicants')
      .block(card.funded === undefined && card.projects.length === 0, 'FIELD_MISSING', 'funded')
      .block(card.implementation === undefined, 'FIELD_MISSING', 'implementation')
      .block(card.modes.length === 0, 'FIELD_MISSING', 'modes')
      .text(card.maturity, 'maturity')
      .text(card.selfRating, 'selfRating')
      .text(card.prospects, 'prospects')
      .advise(card.funded === true && card.projects.length === 0, 'PROJECT_MISSING', 'projects')
      .advise(card.department === undefined, 'DEPARTMENT_MISSING', 'department')
      .advise(card.contact === undefined, 'CONTACT_MISSING', 'contact')
      .all(),
  personal: [
    { path: 'inventors.*', what: 'name', why: 'inventor' },
    { path: 'contact', what: 'name', why: 'contact' },
  ],
  evidence: 'optional',
});
