// A clause of the library: which contracts it belongs to, where it may not be missing and why, and its sentences.
import type { DraftFacts, TemplateKind } from './facts';

export interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly kinds: readonly TemplateKind[];
  /** Kinds it may not be left out of. */
  readonly mandatory: readonly TemplateKind[];
  /** Article that asks for it, or what the office loses without it. */
  readonly why: string;
  /** Sentences in order; none = the terms give it nothing to say. */
  readonly sentences: (facts: DraftFacts) => readonly string[];
}

/** A clause an office keeps itself: text with `{{字段}}`, one paragraph a line. */
export interface OwnClause {
  readonly id: string;
  readonly heading: string;
  readonly kinds: readonly TemplateKind[];
  readonly text: string;
  /** Stands behind this clause; absent = at the end. */
  readonly after?: string;
}

export interface Article {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}

const BLANK = /【待填：([^】]{1,50})】/g;

/** A place the terms do not fill: it is printed, and it is told to the officer. */
export const blank = (what: string): string => `【待填：${what}】`;

/** What is still to be filled in, each once, in the order of the text. */
export function blanksOf(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.matchAll(BLANK)].map((match) => match[1] ?? ''));
  return [...new Set(found)];
}

export const or = (text: string | undefined, what: string): string =>
  text === undefined || text === '' ? blank(what) : text;
