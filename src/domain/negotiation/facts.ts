// What the steps of a deal rest on beside the deal itself. Collected by the store, judged by conditions.ts.
import type { ExportStep } from '../declarations';
import type { LegalBucket } from '../patents/records';
import type { DealFields } from './records';

/** A deal without the bookkeeping of its record. */
export type DealContent = DealFields;

export interface DealPatent {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly bucket: LegalBucket;
  /** Right holders or applicants as the register of patents names them. */
  readonly holders: readonly string[];
}

export interface DealFacts {
  /** Day of the step, `yyyy-MM-dd`. */
  readonly on: string;
  readonly offers: readonly { readonly id: string; readonly state: string }[];
  readonly patents: readonly DealPatent[];
  /** 技术出口: steps that the check for parties abroad stops; none where nobody is abroad. */
  readonly exportStops: readonly ExportStep[];
  /** Bodies whose decision on the agreed offer is enough, the one that is asked first; none = no threshold is set. */
  readonly levels: readonly string[];
  readonly agreement: { readonly signedOn?: string | undefined } | null;
  /** 登记: the change of the right or the pledge is entered in the register of patents. */
  readonly isRegistered: boolean;
}

export type DealFault =
  | 'DEAL_SAME_STAGE'
  | 'DEAL_NO_WAY'
  | 'DEAL_REASON_MISSING'
  | 'DEAL_LOST_REASON_MISSING'
  | 'DEAL_DATE_BACKWARD'
  | 'DEAL_DATE_AHEAD'
  | 'DEAL_NO_PARTY'
  | 'DEAL_NO_PATENT'
  | 'DEAL_NO_NDA'
  | 'DEAL_EXPORT_NOT_CLEAR'
  | 'DEAL_RELATED_UNDISCLOSED'
  | 'DEAL_CONFLICT_UNHANDLED'
  | 'DEAL_PATENT_LAPSED'
  | 'DEAL_PATENT_NOT_GRANTED'
  | 'DEAL_PATENT_UNKNOWN'
  | 'DEAL_NO_AGREED_OFFER'
  | 'DEAL_CO_OWNER_CONSENT'
  | 'DEAL_NO_PRICING'
  | 'DEAL_NOT_APPROVED'
  | 'DEAL_CONFLICT_VOTED'
  | 'DEAL_NO_NOTICE'
  | 'DEAL_NOTICE_SHORT'
  | 'DEAL_NOTICE_RUNNING'
  | 'DEAL_OBJECTION_OPEN'
  | 'DEAL_NO_AGREEMENT'
  | 'DEAL_NOT_REGISTERED'
  | 'DEAL_TASKS_OPEN'
  | 'DEAL_BY_STEPS'
  | 'DEAL_RESTS_ON'
  | 'DEAL_CONFIRMED'
  | 'DEAL_EVENT_FIXED';

/** Why a step can not be taken; words and cure are found by the code. */
export interface DealRefusal {
  readonly code: DealFault;
  readonly data: Readonly<Record<string, string | number>>;
}

export const refusal = (code: DealFault, data: DealRefusal['data'] = {}): DealRefusal => ({ code, data });
