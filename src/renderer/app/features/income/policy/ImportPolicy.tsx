// A policy from a file or from the clipboard; what does not fit is named before anything is taken over.
import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Policy } from '../../../../../domain/distribution';
import { Notice } from '../../../components/Notice';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import { readPolicyText } from '../model/ownPolicies';
import classes from './policy.module.css';

interface ImportPolicyProps {
  readonly onRead: (policy: Policy) => void;
  readonly onClose: () => void;
}

const MOST_BYTES = 1_000_000;

export function ImportPolicy({ onRead, onClose }: ImportPolicyProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const take = (text: string): void => {
    const read = readPolicyText(text);
    if (read.ok) onRead(read.policy);
    else setWrong(t(`income.importFault.${read.reason}`, { at: read.at }));
  };
  const takeFile = async (file: File | null): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) setWrong(t('income.importFault.NOT_JSON', { at: '' }));
    else take(await file.text());
  };
  return (
    <div className={classes.import} {...closesOnEscape(onClose)} data-testid="policy-import-panel">
      <Textarea
        label={t('income.importPaste')}
        autosize
        minRows={4}
        maxRows={10}
        autoFocus
        value={typed}
        data-testid="policy-import-text"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong('');
        }}
      />
      {wrong !== '' && <Notice tone="red">{wrong}</Notice>}
      <Group gap="sm">
        <Button disabled={typed.trim() === ''} onClick={() => take(typed)} data-testid="policy-import-take">
          {t('income.importTake')}
        </Button>
        <FileButton accept="application/json,.json" onChange={(file) => void takeFile(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('income.importFile')}
            </Button>
          )}
        </FileButton>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
