// 个人信息 in the settings: what the vault holds, how long, its passphrase, and the record of every use.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { retentionRules } from '../../../../domain/personal/retention';
import { RowForm } from '../../components/fields/RowForm';
import { Notice } from '../../components/Notice';
import { AuditTable } from '../../components/personal/AuditTable';
import { usePersonal } from '../../components/personal/usePersonal';
import { VaultNotice } from '../../components/personal/VaultNotice';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { Section } from './Section';

type Asked = 'passphrase' | 'erase' | null;

export function PersonalSection() {
  const t = useT();
  const { status, persons, refetch } = usePersonal();
  const [asked, setAsked] = useState<Asked>(null);
  const [turn, setTurn] = useState(0);
  const rule = retentionRules.at(-1);
  const done = (): void => {
    setAsked(null);
    setTurn(turn + 1);
    refetch();
  };
  const overdue = persons.filter(({ isOverdue }) => isOverdue);
  const setPassphrase = async (row: Record<string, unknown>): Promise<void> => {
    const set = await call('personal.passphrase', { passphrase: String(row.passphrase) });
    if (!set.ok) return notifyError(set.error);
    notifyDone(t('personal.passphraseDone'));
    done();
  };
  const erase = async (row: Record<string, unknown>): Promise<void> => {
    const ids = overdue.map(({ personId }) => personId);
    const gone = await call('personal.erase', { ids, why: String(row.why) });
    if (!gone.ok) return notifyError(gone.error);
    notifyDone(t('personal.erased', { name: overdue.map(({ name }) => name).join('、') }));
    done();
  };
  return (
    <Section id="personal">
      <Text size="sm" c="dimmed">
        {t('personal.hint')}
      </Text>
      {status && (status.state === 'locked' || status.state === 'damaged') ? (
        <VaultNotice status={status} onOpened={done} />
      ) : (
        <>
          <Text size="sm" data-testid="personal-count">
            {t('personal.persons', { n: status?.persons ?? 0 })}
          </Text>
          <Text size="sm" component="div">
            {t('personal.retention', { months: rule?.months ?? 0 })}{' '}
            {rule && !rule.verified && <UnverifiedBadge source={rule.source} />}
          </Text>
          {overdue.length > 0 && (
            <Notice tone="amber">
              {t('personal.overdueCount', { n: overdue.length, months: rule?.months ?? 0 })}
            </Notice>
          )}
          <Text size="sm">
            {t(status?.hasPassphrase ? 'personal.passphraseHas' : 'personal.passphraseNone')}
          </Text>
          <Group gap="sm">
            <Button
              variant="default"
              data-testid="personal-passphrase"
              onClick={() => setAsked(asked === 'passphrase' ? null : 'passphrase')}
            >
              {t(status?.hasPassphrase ? 'personal.passphraseChange' : 'personal.passphraseSet')}
            </Button>
            {overdue.length > 0 && (
              <Button variant="default" c="var(--zd-red)" onClick={() => setAsked('erase')}>
                {t('personal.eraseOverdue')}
              </Button>
            )}
          </Group>
          {asked === 'passphrase' && (
            <RowForm
              fields={[
                {
                  name: 'passphrase',
                  label: t('personal.passphrase'),
                  kind: 'secret',
                  required: true,
                  full: true,
                  placeholder: t('personal.passphraseHint'),
                },
              ]}
              label={t('personal.passphraseSet')}
              testId="passphrase"
              onSave={(row) => void setPassphrase(row)}
              onCancel={() => setAsked(null)}
            />
          )}
          {asked === 'erase' && (
            <RowForm
              fields={[
                { name: 'why', label: t('personal.eraseWhy'), kind: 'text', required: true, full: true },
              ]}
              label={t('personal.erase')}
              testId="erase-overdue"
              saveLabel={t('personal.erase')}
              onSave={(row) => void erase(row)}
              onCancel={() => setAsked(null)}
            />
          )}
        </>
      )}
      <Text fw={600} size="sm">
        {t('personal.audit')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('personal.auditHint')}
      </Text>
      {status?.auditIsWhole === false && <Notice tone="red">{t('personal.auditBroken')}</Notice>}
      <AuditTable key={turn} />
    </Section>
  );
}
