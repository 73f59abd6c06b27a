// What the quality desk remembers while the officer is in a record: tab, check, department, kind of names.
import { create } from 'zustand';
import type { CheckCode } from '../../../../domain/patents/quality/codes';
import type { VariantKind } from '../../../../shared/store/queries/quality';

export type Tab = 'checks' | 'duplicates' | 'variants';

interface QualityView {
  readonly tab: Tab;
  readonly check: CheckCode | null;
  /** '' = without a department, null = all. */
  readonly departmentId: string | null;
  readonly kind: VariantKind;
  set(view: Partial<Pick<QualityView, 'tab' | 'check' | 'departmentId' | 'kind'>>): void;
}

export const useQualityView = create<QualityView>((set) => ({
  tab: 'checks',
  check: null,
  departmentId: null,
  kind: 'department',
  set,
}));
