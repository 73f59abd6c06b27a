// Entries of the lists of terms (instalments, milestones, steps, minimums) as rows of a small form, and back. Pure.
import type { Due, Instalment, Milestone, Royalty } from '../../../../../domain/negotiation/terms';
import type { Translate } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';

export type ListKind = 'instalments' | 'milestones' | 'steps' | 'minimums';
export type Entry =
  | Instalment
  | Milestone
  | NonNullable<Royalty['steps']>[number]
  | NonNullable<Royalty['minimums']>[number];
type Row = Record<string, unknown>;

export function entryFields(kind: ListKind, t: Translate): RowField[] {
  const title: RowField = {
    name: 'title',
    label: t('offers.entryTitle'),
    kind: 'text',
    required: true,
    max: 200,
  };
  const fen: RowField = { name: 'fen', label: t('offers.entryFen'), kind: 'money', required: true };
  const due: RowField[] = [
    { name: 'on', label: t('offers.entryOn'), kind: 'date' },
    { name: 'after', label: t('offers.entryAfter'), kind: 'whole', max: 600 },
  ];
  switch (kind) {
    case 'instalments':
      return [title, fen, ...due];
    case 'milestones':
      return [title, fen, ...due, { name: 'probability', label: t('offers.entryChance'), kind: 'share' }];
    case 'steps':
      return [
        { name: 'above', label: t('offers.entryAbove'), kind: 'money', required: true },
        { name: 'rate', label: t('offers.entryRate'), kind: 'share', required: true },
      ];
    case 'minimums':
      return [{ name: 'year', label: t('offers.entryYear'), kind: 'whole', required: true, max: 50 }, fen];
  }
}

/** A row as the form shows it: the day and the months of a due date in cells of their own. */
export function rowOf(entry: Entry): Row {
  const { due, ...rest } = entry as Row & { due?: Due };
  if (due === undefined) return rest;
  return 'on' in due ? { ...rest, on: due.on } : { ...rest, after: due.afterMonths };
}

/** A day wins over months; an instalment without either falls due at the start. */
export function entryOf(kind: ListKind, { on, after, ...rest }: Row): Entry {
  if (kind === 'steps' || kind === 'minimums') {
    const year = typeof rest.year === 'number' ? { year: Math.max(1, rest.year) } : {};
    return { ...rest, ...year } as Entry;
  }
  const due =
    typeof on === 'string'
      ? { on }
      : typeof after === 'number'
        ? { afterMonths: after }
        : kind === 'instalments'
          ? { afterMonths: 0 }
          : undefined;
  return { ...rest, ...(due === undefined ? {} : { due }) } as Entry;
}

/** Steps and minimums stand in their order. */
export function entryOrder(kind: ListKind): ((a: Entry, b: Entry) => number) | undefined {
  const key = (entry: Entry): number => {
    const { above = 0, year = 0 } = entry as { above?: number; year?: number };
    return kind === 'steps' ? above : year;
  };
  return kind === 'steps' || kind === 'minimums' ? (a, b) => (key(a) < key(b) ? -1 : 1) : undefined;
}

export const entryName = (entry: Entry): string => {
  const { title, year, above } = entry as { title?: string; year?: number; above?: number };
  return title ?? String(year ?? above ?? '');
};
