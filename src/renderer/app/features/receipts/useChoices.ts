// Choices of the forms: agreements, departments, persons, policies.
import type { Person } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { labelled, ownKey, shippedKey } from './forms';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function useAgreementChoices(): readonly Choice[] {
  const found = useDeskQuery('agreements.list', { limit: 5000 }, { entities: ['agreement'] });
  return (found.data?.rows ?? []).map(({ id, title, number }) => ({
    value: id,
    label: number === undefined ? title : `${title}（${number}）`,
  }));
}

export function useDepartmentChoices(): readonly Choice[] {
  const found = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  return (found.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export interface KnownPerson {
  readonly id: Person['id'];
  readonly name: string;
  readonly label: string;
}

export function useKnownPersons(): readonly KnownPerson[] {
  const found = useDeskQuery('persons.list', { limit: 5000 }, { entities: ['person', 'department'] });
  return labelled(found.data?.rows ?? []);
}

export function usePolicyChoices(): readonly Choice[] {
  const t = useT();
  const found = useDeskQuery('policies.list', {}, { entities: ['policy', 'run'] });
  if (!found.data) return [];
  const own = found.data.own.map(({ id, title, version = 1, policy }) => ({
    value: ownKey(id),
    label: `${t('receipts.policyOwn')} · ${title} · ${t('runs.policyVersion', { n: version, from: policy.effectiveFrom })}`,
  }));
  const shipped = found.data.shipped.map(({ id, title, verified }) => ({
    value: shippedKey(id),
    label: `${t('receipts.policyShipped')} · ${title}${verified ? '' : ` · ${t('common.unverified')}`}`,
  }));
  return [...own, ...shipped];
}
