// A patent as a whole page.
import { Button, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { go, usePageParams } from '../../state/navigation';
import { RecordView } from './RecordView';
import { usePatent } from './usePatent';

export default function RecordPage() {
  const t = useT();
  const id = usePageParams('patent')?.id ?? '';
  const found = usePatent(id);
  if (!found.data) {
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={12} />
    );
  }
  const title = found.data.patent.title;
  const remove = async (): Promise<void> => {
    const label = t('record.removed', { title });
    const result = await runCommand('record.remove', { entity: 'patent', ids: [id] }, { label });
    if (result.ok) go('patents');
  };
  const buttons = (
    <Button
      variant="default"
      c="var(--zd-red)"
      leftSection={<IconTrash size={15} />}
      onClick={() => void remove()}
    >
      {t('common.delete')}
    </Button>
  );
  return (
    <>
      <VisuallyHidden component="h1">{t('frame.navPatent')}</VisuallyHidden>
      <RecordView key={id} data={found.data} buttons={buttons} wide />
    </>
  );
}
