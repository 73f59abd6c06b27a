// 文档: the files of a record, dropped or chosen, shown beside their list. The record holds references; the bytes lie in the desk.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentRef } from '../../../../domain/patents/parts';
import { byteText } from '../../lib/byteText';
import { isoDay } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import type { SaveOutcome } from '../../lib/fieldSave';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { useFileDrop } from '../../lib/useFileDrop';
import styles from '../fields/Fields.module.css';
import { InlineField } from '../fields/InlineField';
import { RowButton } from '../fields/RowsEditor';
import { DocumentPreview } from './DocumentPreview';
import { addedTo, refusedWords } from './documentList';

interface DocumentListProps {
  readonly documents: readonly DocumentRef[];
  readonly onChange: (next: readonly DocumentRef[]) => Promise<SaveOutcome>;
}

export function DocumentList({ documents: list, onChange: put }: DocumentListProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<DocumentRef | null>(null);

  const add = async (files?: string[]): Promise<void> => {
    setBusy(true);
    const taken = await call('documents.add', files ? { files } : {});
    setBusy(false);
    if (!taken.ok) return notifyError(taken.error);
    const next = addedTo(list, taken.value.added);
    if (next.length > list.length) await put(next);
    else if (taken.value.added.length > 0) notifyDone(t('fields.documentsKnown'));
    const refused = refusedWords(taken.value.refused, t);
    if (refused) notifyDone(refused);
  };
  const saveAs = async (document: DocumentRef): Promise<void> => {
    const saved = await call('documents.saveAs', { hash: document.hash, name: document.name });
    if (!saved.ok) notifyError(saved.error);
    else if (saved.value.file) notifyDone(t('fields.documentSaved', { file: saved.value.file }));
  };
  const drop = useFileDrop((paths) => void add(paths));
  return (
    // A place to drop files on; everything it does can be done with its buttons too.
    <fieldset
      className={styles.drop}
      aria-label={t('domain.field.documents')}
      data-testid="tab-documents"
      {...drop}
    >
      {list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('fields.noDocuments')}
        </Text>
      ) : (
        <table className={`${styles.table} ${styles.middle}`}>
          <thead>
            <tr>
              <th>{t('fields.documentName')}</th>
              <th>{t('fields.documentKind')}</th>
              <th data-align="right">{t('fields.documentSize')}</th>
              <th>{t('fields.documentAdded')}</th>
              <th className={styles.actions} aria-label={t('common.edit')} />
            </tr>
          </thead>
          <tbody>
            {list.map((document) => (
              <tr key={document.hash} aria-current={open?.hash === document.hash || undefined}>
                <td>
                  <Anchor
                    component="button"
                    type="button"
                    fz="sm"
                    ta="left"
                    onClick={() => setOpen(open?.hash === document.hash ? null : document)}
                  >
                    {document.name}
                  </Anchor>
                </td>
                <td>
                  <InlineField
                    label={t('fields.documentKind')}
                    bare
                    value={document.kind ?? ''}
                    placeholder={t('common.empty')}
                    testId={`document-kind-${document.hash.slice(0, 8)}`}
                    showTheirs={String}
                    onSave={(text) => {
                      const { kind: _old, ...rest } = document;
                      const kind = text.trim().slice(0, 50);
                      return put(
                        list.map((one) => (one === document ? (kind ? { ...rest, kind } : rest) : one)),
                      );
                    }}
                  />
                </td>
                <td data-align="right">{byteText(document.bytes)}</td>
                <td title={isoDay(new Date()) === document.addedOn ? t('common.today') : undefined}>
                  {document.addedOn}
                </td>
                <td className={styles.actions}>
                  <Group gap={2} justify="flex-end" wrap="nowrap">
                    <RowButton
                      label={t('fields.saveDocument', { name: document.name })}
                      onClick={() => void saveAs(document)}
                    >
                      <IconDownload size={14} />
                    </RowButton>
                    <RowButton
                      label={t('fields.removeDocument', { name: document.name })}
                      onClick={() => {
                        if (open?.hash === document.hash) setOpen(null);
                        void put(list.filter((one) => one !== document));
                      }}
                    >
                      <IconX size={14} />
                    </RowButton>
                  </Group>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          leftSection={<IconPaperclip size={15} />}
          loading={busy}
          data-testid="documents-add"
          onClick={() => void add()}
        >
          {t('fields.addDocuments')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('fields.dropHint')}
        </Text>
      </Group>
      {open && <DocumentPreview key={open.hash} document={open} onClose={() => setOpen(null)} />}
    </fieldset>
  );
}
