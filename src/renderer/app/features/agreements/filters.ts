// Chips of the list and what they ask of the register: `state:`, `kind:`, `party:`, `year:`, `late`, `ending`.
import type { QueryInput } from '../../../../shared/store/queries';

export type RegisterFilter = Omit<QueryInput<'register.list'>, 'offset' | 'limit'>;

/** Days before the end at which an agreement counts as ending. */
export const endingDays = 90;

const states = ['draft', 'active', 'expired', 'terminated', 'closed'] as const;
export type RegisterState = (typeof states)[number];
export const stateChips = states.map((state) => `state:${state}`);

/** Values behind one prefix; a list takes many, the others the last one chosen. */
export const valuesOf = (chips: readonly string[], prefix: string): string[] =>
  chips.flatMap((chip) => (chip.startsWith(`${prefix}:`) ? [chip.slice(prefix.length + 1)] : []));

/** The chips with one value for a prefix, or none. */
export const withValue = (chips: readonly string[], prefix: string, value: string | null): string[] => [
  ...chips.filter((chip) => !chip.startsWith(`${prefix}:`)),
  ...(value === null ? [] : [`${prefix}:${value}`]),
];

export function filterOf(text: string, chips: readonly string[], today: string): RegisterFilter {
  const last = (prefix: string): string | undefined => valuesOf(chips, prefix).at(-1);
  const [party, field, year] = [last('party'), last('field'), last('year')];
  return {
    text,
    today,
    states: states.filter((state) => chips.includes(`state:${state}`)),
    kinds: valuesOf(chips, 'kind') as RegisterFilter['kinds'],
    late: chips.includes('late'),
    ...(party === undefined ? {} : { party }),
    ...(field === undefined ? {} : { field }),
    ...(year === undefined ? {} : { year }),
    ...(chips.includes('ending') ? { expiringDays: endingDays } : {}),
  };
}
