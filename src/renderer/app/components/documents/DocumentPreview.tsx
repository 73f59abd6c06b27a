// A document under its list: an image or a PDF as it is; other kinds can be saved and opened elsewhere.
import { CloseButton, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DocumentRef } from '../../../../domain/patents/parts';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { ErrorNote } from '../ErrorNote';
import styles from '../fields/Fields.module.css';

interface DocumentPreviewProps {
  readonly document: DocumentRef;
  readonly onClose: () => void;
}

export function DocumentPreview({ document, onClose }: DocumentPreviewProps) {
  const t = useT();
  const [shown, setShown] = useState<RouteOutput<'documents.preview'> | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    let gone = false;
    void call('documents.preview', { hash: document.hash }).then((answer) => {
      if (gone) return;
      if (answer.ok) setShown(answer.value);
      else setError(answer.error);
    });
    return () => {
      gone = true;
    };
  }, [document.hash]);
  return (
    <section
      className={styles.preview}
      aria-label={t('fields.previewOf', { name: document.name })}
      data-testid="document-preview"
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} truncate>
          {document.name}
        </Text>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      {error && <ErrorNote error={error} />}
      {shown?.url && shown.show === 'image' && <img src={shown.url} alt={document.name} />}
      {shown?.url && (shown.show === 'pdf' || shown.show === 'text') && (
        <iframe src={shown.url} title={document.name} />
      )}
      {shown && (shown.url === null || shown.show === 'none') && (
        <Text size="sm" c="dimmed">
          {t('fields.noPreview')}
        </Text>
      )}
      {!shown && !error && (
        <Text size="sm" c="dimmed">
          {t('common.loading')}
        </Text>
      )}
    </section>
  );
}
