// Persons known to stand behind an agency: its contact and the agents its reviews name. For conflicts of judges.
import { useMemo } from 'react';
import { agencyDirectory } from '../../../../domain/patents/agencies';
import { Agency } from '../../../../domain/patents/records';
import { useDeskQuery } from '../../lib/useQuery';

export function usePersonsOf(): (agency: string) => readonly string[] {
  const list = useDeskQuery(
    'registers.list',
    { entity: 'agency', offset: 0, limit: 500 },
    { entities: ['agency'], keepPrevious: true },
  );
  return useMemo(() => {
    const find = agencyDirectory((list.data?.rows ?? []).flatMap((row) => Agency.safeParse(row).data ?? []));
    return (name) => {
      const agency = find(name);
      const agents = (agency?.reviews ?? []).flatMap(({ agent }) => agent ?? []);
      return [...(agency?.contact ? [agency.contact] : []), ...agents];
    };
  }, [list.data]);
}
