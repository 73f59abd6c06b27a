// One entry of a register, true to the change feed.
import { Disclosure, Family, type RecordOf, TechnicalResult } from '../../../../domain/patents/records';
import type { DeskError } from '../../../../shared/result';
import { useDeskQuery } from '../../lib/useQuery';
import type { RegisterTab } from '../../state/navigation';

const schemas = { disclosure: Disclosure, result: TechnicalResult, family: Family } as const;

export interface RegisterEntry<E extends RegisterTab> {
  readonly record: RecordOf[E] | undefined;
  readonly patentIds: readonly string[];
  readonly error: DeskError | null;
  readonly refetch: () => void;
}

export function useRegister<E extends RegisterTab>(entity: E, id: string): RegisterEntry<E> {
  const found = useDeskQuery('registers.get', { entity, id }, { entities: [entity, 'patent'] });
  const record = found.data ? (schemas[entity].parse(found.data.record) as RecordOf[E]) : undefined;
  return {
    record,
    patentIds: found.data?.patentIds ?? [],
    error: found.error,
    refetch: found.refetch,
  };
}
