// The vault that can not be opened here: why, and the passphrase that opens it.

import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { RowForm } from '../fields/RowForm';
import { Notice } from '../Notice';
import type { VaultStatus } from './usePersonal';

interface VaultNoticeProps {
  readonly status: VaultStatus;
  readonly onOpened: () => void;
}

export function VaultNotice({ status, onOpened }: VaultNoticeProps) {
  const t = useT();
  if (status.state === 'damaged') return <Notice tone="red">{t('personal.damaged')}</Notice>;
  const unlock = async (row: Record<string, unknown>): Promise<void> => {
    const opened = await call('personal.unlock', { passphrase: String(row.passphrase) });
    if (opened.ok) onOpened();
    else notifyError(opened.error);
  };
  return (
    <>
      <Notice tone="amber" title={t('personal.lockedTitle')} testId="personal-locked">
        {t(status.hasPassphrase ? 'personal.lockedText' : 'personal.lockedNone')}
      </Notice>
      {status.hasPassphrase && (
        <RowForm
          fields={[{ name: 'passphrase', label: t('personal.passphrase'), kind: 'secret', required: true }]}
          label={t('personal.unlock')}
          testId="personal-unlock"
          saveLabel={t('personal.unlock')}
          onSave={(row) => void unlock(row)}
          onCancel={onOpened}
        />
      )}
    </>
  );
}
