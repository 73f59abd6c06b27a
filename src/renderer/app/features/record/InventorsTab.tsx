// 发明人: the names as the document has them, in order, who of them is known, and what each contributed.
import type { Patent, Person } from '../../../../domain/patents/records';
import { Contributors } from '../../components/fields/Contributors';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';

interface InventorsTabProps {
  readonly patent: Patent;
  readonly persons: readonly Person[];
}

export function InventorsTab({ patent, persons }: InventorsTabProps) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  return (
    <div data-testid="tab-inventors">
      <Contributors
        list={patent.inventors}
        persons={persons}
        onChange={(next) => void save.set('inventors', patent.inventors, next)}
        empty={t('record.noInventors')}
      />
    </div>
  );
}
