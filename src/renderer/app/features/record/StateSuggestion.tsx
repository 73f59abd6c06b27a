// The newest event says another legal state than the record: one click brings them together.
import { Button } from '@mantine/core';
import type { Patent } from '../../../../domain/patents/records';
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { impliedState } from './impliedState';

export function StateSuggestion({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const implied = impliedState(patent);
  if (!implied) return null;
  const bucket = t(`domain.bucket.${implied.bucket}`);
  const take = (): void => {
    const label = t('fields.changed', { field: t('domain.field.legalBucket') });
    void save.patch({ legalBucket: implied.bucket, legalStatus: implied.status }, label);
  };
  return (
    <Notice
      tone="amber"
      title={t('record.impliedState', { date: implied.date, status: implied.status })}
      testId="implied-state"
    >
      <Button variant="default" size="compact-sm" mt={4} data-testid="take-implied-state" onClick={take}>
        {t('record.takeState', { bucket })}
      </Button>
    </Notice>
  );
}
