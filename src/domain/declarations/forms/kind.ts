// One kind of filing: its form, what is known beforehand, its last day, its pre-checks and the paper it is printed on.
import type { z } from 'zod';
import type { DatedRule } from '../../distribution/datedRule';
import type { Check, Words } from '../check';
import { complete } from '../checks/registerChecks';
import type { Draft, FilingFacts } from '../facts';
import type { FilingKind } from '../records';
import { type Fields, readForm, type schemaOf } from './field';

export type FormOf<F extends Fields> = z.infer<ReturnType<typeof schemaOf<F>>>;

export interface LastDay {
  /** ISO. */
  readonly date: string;
  readonly rule: DatedRule;
}

export interface PaperWords {
  readonly title: Words;
  /** Printed under the form: who may file, what is enclosed. */
  readonly notes: readonly Words[];
  readonly signatures: readonly Words[];
  readonly seal: boolean;
  /** The patents are printed as a table on the paper; more than so many as an annex (附页). */
  readonly patents: { readonly onPage: number } | undefined;
}

interface KindInput<F extends Fields> {
  readonly kind: FilingKind;
  readonly fields: F;
  readonly prefill: (facts: FilingFacts, draft: Draft) => FormOf<F>;
  /** Last day the law gives, where it gives one. */
  readonly due?: (form: FormOf<F>, facts: FilingFacts, draft: Draft) => LastDay | undefined;
  readonly checks: (form: FormOf<F>, facts: FilingFacts, draft: Draft) => readonly Check[];
  /** Ids of rules that are met only by the decision, so that failing them does not keep the filing back. */
  readonly open?: readonly string[];
  readonly paper: PaperWords;
  /** Free parts of the paper beside fields and patents. */
  readonly sections?: (
    form: FormOf<F>,
    facts: FilingFacts,
    lang: 'zh' | 'en',
    variant: PaperVariant,
  ) => readonly PaperPart[];
}

/** With names of persons in full, or shortened for a place outside the institution. */
export type PaperVariant = 'full' | 'masked';

export interface PaperPart {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** A kind whose form may be any stored object: what does not fit its fields is left out. */
export interface FilingKindRules {
  readonly kind: FilingKind;
  readonly fields: Fields;
  readonly prefill: (facts: FilingFacts, draft: Draft) => Readonly<Record<string, unknown>>;
  readonly due: (facts: FilingFacts, draft: Draft) => LastDay | undefined;
  readonly checks: (facts: FilingFacts, draft: Draft) => readonly Check[];
  readonly open: readonly string[];
  readonly paper: PaperWords;
  readonly sections: (
    facts: FilingFacts,
    draft: Draft,
    lang: 'zh' | 'en',
    variant: PaperVariant,
  ) => readonly PaperPart[];
}

export function kindOf<F extends Fields>(input: KindInput<F>): FilingKindRules {
  const { kind, fields, paper } = input;
  const read = (draft: Draft): FormOf<F> => readForm(fields, draft.form) as FormOf<F>;
  return {
    kind,
    fields,
    paper,
    open: input.open ?? [],
    prefill: (facts, draft) => {
      const given = input.prefill(facts, draft);
      return Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
      );
    },
    due: (facts, draft) => input.due?.(read(draft), facts, draft),
    checks: (facts, draft) => [...complete(fields, draft.form), ...input.checks(read(draft), facts, draft)],
    sections: (facts, draft, lang, variant) => input.sections?.(read(draft), facts, lang, variant) ?? [],
  };
}
