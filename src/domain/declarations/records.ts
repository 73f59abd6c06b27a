// 备案登记 and other papers an authority wants after signature: one record a filing, with its form and its state. Shapes only.
import { z } from 'zod';
import { AgreementId, DealId, PatentId } from '../ids';
import { documents, IsoDate, text } from '../patents/parts';

/**
 * 许可合同备案、转让登记、质押登记、开放许可声明、开放许可成交、技术合同登记、技术出口、财政资助项目审批、科技成果公示、尽职免责.
 */
export const FilingKind = z.enum([
  'licenceRecordal',
  'transferRegistration',
  'pledgeRegistration',
  'openLicenceDeclaration',
  'openLicenceTaken',
  'techContractRegistration',
  'exportCheck',
  'fundedApproval',
  'publicNotice',
  'exemptionDossier',
]);
export type FilingKind = z.infer<typeof FilingKind>;

export const FilingState = z.enum([
  'draft',
  'ready',
  'submitted',
  'returned',
  'accepted',
  'refused',
  'withdrawn',
]);
export type FilingState = z.infer<typeof FilingState>;

export const FilingFields = z.object({
  kind: FilingKind,
  title: z.string().min(1).max(500),
  agreementId: AgreementId.optional(),
  dealId: DealId.optional(),
  patentIds: z.array(PatentId).max(1000),
  state: FilingState,
  /** Last day the law gives, where it gives one. */
  due: IsoDate.optional(),
  submittedOn: IsoDate.optional(),
  /** 备案号、登记编号 and the day the authority decided. */
  number: text(100).optional(),
  decidedOn: IsoDate.optional(),
  refusal: text(2000).optional(),
  /** The form of its kind as the officer completed it; src/domain/declarations knows the fields of each kind. */
  form: z.record(z.string().max(50), z.unknown()),
  documents,
  note: text(5000).optional(),
});
export type FilingFields = z.infer<typeof FilingFields>;
