// One patent with everything around it, true to the change feed.
import type { QueryOutput } from '../../../../shared/store/queries';
import { type DeskQuery, useDeskQuery } from '../../lib/useQuery';

const ENTITIES = ['patent', 'person', 'department', 'project', 'receipt', 'batch'];

export const usePatent = (id: string): DeskQuery<QueryOutput<'patents.get'>> =>
  useDeskQuery('patents.get', { id }, { entities: ENTITIES, enabled: id !== '' });
