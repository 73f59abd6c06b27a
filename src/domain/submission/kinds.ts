// The register of record kinds: what may be declared, and where its rules are.
import { z } from 'zod';
import type { RecordKind } from './kinds/kind';
import * as list from './kinds/list';

export const KIND_TYPES = [
  'patent.registration',
  'patent.inventory',
  'patent.evaluation',
  'market.feedback',
  'licence.open',
  'agreement.recordal',
  'agreement.techContract',
  'product.filing',
  'project.declaration',
  'report.annual',
] as const;
export const KindType = z.enum(KIND_TYPES);
export type KindType = z.infer<typeof KindType>;

/** The rules of one kind for a payload of which only its type name is known; they check the shape themselves. */
export interface KindRules {
  type: KindType;
  schema: string;
  zh: string;
  en: string;
  source: string;
  verified: boolean;
  payload: z.ZodType;
  keyOf(payload: unknown): string;
  lacks(payload: unknown): import('./kinds/kind').Lack[];
  personal: RecordKind['personal'];
  evidence: RecordKind['evidence'];
}

const rules = <P>(of: RecordKind<KindType, P>): KindRules => ({
  ...of,
  keyOf: (payload) => of.keyOf(payload as P),
  lacks: (payload) => of.lacks(payload as P),
});

const byType: Record<KindType, KindRules> = {
  'patent.registration': rules(list.registration),
  'patent.inventory': rules(list.inventory),
  'patent.evaluation': rules(list.evaluation),
  'market.feedback': rules(list.feedback),
  'licence.open': rules(list.openLicence),
  'agreement.recordal': rules(list.recordal),
  'agreement.techContract': rules(list.techContract),
  'product.filing': rules(list.product),
  'project.declaration': rules(list.funded),
  'report.annual': rules(list.annualReport),
};

export const RECORD_KINDS: readonly KindRules[] = KIND_TYPES.map((type) => byType[type]);
export const RECORD_SCHEMAS: readonly string[] = RECORD_KINDS.map((kind) => kind.schema);

export const kindOf = (type: KindType): KindRules => byType[type];
/** The kind a manifest's `schema` names; undefined for one this program does not know. */
export const kindOfSchema = (schema: string): KindRules | undefined =>
  RECORD_KINDS.find((kind) => kind.schema === schema);
