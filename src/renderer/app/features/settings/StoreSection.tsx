// The state of the store, its check against the journal with the answer in words, and the check of its documents.
import { Button, Group, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { useDesk } from '../../state/desk';
import { DocumentsCheck } from './DocumentsCheck';
import { mismatchText } from './mismatch';
import { Section } from './Section';
import classes from './settings.module.css';

type Verified = RouteOutput<'store.verify'>;
const TONES: Record<'starting' | 'ok' | 'repairing' | 'down' | 'diskFull', Tone> = {
  starting: 'amber',
  ok: 'green',
  repairing: 'amber',
  down: 'red',
  diskFull: 'red',
};

export function StoreSection() {
  const t = useT();
  const state = useDesk((desk) => desk.status?.store ?? 'starting');
  const [busy, setBusy] = useState(false);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const verify = async (): Promise<void> => {
    setBusy(true);
    setVerified(null);
    setError(null);
    const records = await call('store.verify', {});
    setBusy(false);
    if (records.ok) setVerified(records.value);
    else setError(records.error);
  };
  return (
    <Section id="store">
      <Text size="sm" c="dimmed">
        {t('settings.storeHint')}
      </Text>
      <Group gap="sm">
        <Text size="sm">{t('settings.storeState')}</Text>
        <StatusBadge tone={TONES[state]} label={t(`settings.store.${state}`)} />
      </Group>
      {error && <ErrorNote error={error} />}
      {verified && <Verdict verified={verified} />}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} />}
          loading={busy}
          onClick={() => void verify()}
          data-testid="store-verify"
        >
          {t('settings.verifyGo')}
        </Button>
        {busy && (
          <Text size="sm" c="dimmed" role="status">
            {t('settings.verifyRunning')}
          </Text>
        )}
      </Group>
      <DocumentsCheck />
    </Section>
  );
}

function Verdict({ verified }: { readonly verified: Verified }) {
  const t = useT();
  const { ok, mismatches, records, storeSeq, journalSeq, details } = verified;
  if (ok) {
    return (
      <Notice tone="green" title={t('settings.verifyOk')} testId="store-verified">
        {t('settings.verifyOkText', { n: records, seq: storeSeq })}
      </Notice>
    );
  }
  return (
    <Notice tone="red" title={t('settings.verifyBad', { n: mismatches })} testId="store-differs">
      <Text size="sm">{t('settings.verifyBadText')}</Text>
      <Text size="xs" c="dimmed">
        {t('settings.verifySeq', { store: storeSeq, journal: journalSeq })}
      </Text>
      <ul className={classes.details}>
        {details.map((detail) => (
          <li key={detail}>{mismatchText(detail, t)}</li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => void call('app.copyText', { text: JSON.stringify(verified, null, 2) })}
      >
        {t('common.copyDetails')}
      </Button>
    </Notice>
  );
}
