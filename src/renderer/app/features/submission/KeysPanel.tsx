// Signing keys: that of this computer, earlier ones, and the platform's as they were remembered.
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { SignatureAlgorithm } from '../../../../domain/submission/signer';
import type { RouteOutput } from '../../../../shared/routes';
import { localStamp } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { control } from './control';
import classes from './submission.module.css';

type Keys = RouteOutput<'submission.keys'>;

export function KeysPanel() {
  const t = useT();
  const [keys, setKeys] = useState<Keys | null>(null);
  const [alg, setAlg] = useState<SignatureAlgorithm>('SM2-SM3');
  const load = useCallback(async () => {
    const result = await call('submission.keys', {});
    if (result.ok) setKeys(result.value);
    else notifyError(result.error);
  }, []);
  useEffect(() => void load(), [load]);

  const rotate = async (): Promise<void> => {
    const result = await call('submission.rotateKey', { alg });
    if (!result.ok) return notifyError(result.error);
    const told = result.value.statement === '';
    notifyDone(t(told ? 'submission.keyRotated' : 'submission.keyRotatedOffline', { alg }));
    await load();
  };
  const exportKey = async (): Promise<void> => {
    const result = await call('submission.exportKey', {});
    if (!result.ok) return notifyError(result.error);
    if (result.value.file !== null) notifyDone(t('submission.keyExported', { file: result.value.file }));
  };
  const accept = async (): Promise<void> => {
    if (await control('acceptKeys')) notifyDone(t('submission.keyAccepted'));
    await load();
  };

  if (keys === null) return null;
  const since = keys.device.since;
  const rows = [
    { id: 'device', label: t('submission.keyDevice'), list: [keys.device] },
    { id: 'earlier', label: t('submission.keyEarlier'), list: keys.earlier },
    { id: 'platform', label: t('submission.keyPlatform'), list: keys.platform },
  ];
  return (
    <Stack gap="xs" data-testid="keys-panel">
      <Title order={3}>{t('submission.keys')}</Title>
      <Text size="xs" c="dimmed">
        {t('submission.keysHint')}
      </Text>
      <dl className={classes.keys}>
        {rows
          .filter(({ id, list }) => list.length > 0 || id === 'platform')
          .map(({ id, label, list }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                {list.length === 0 && t('submission.keyPlatformNone')}
                {list.map((key) => (
                  <div key={key.keyId}>
                    <span className={classes.mono}>{key.keyId}</span> · {key.alg}
                    {id === 'device' &&
                      since &&
                      ` · ${t('submission.keySince')} ${localStamp(since, new Date())}`}
                  </div>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      <Group gap="sm">
        <NativeSelect
          aria-label={t('submission.keyAlg')}
          value={alg}
          onChange={(event) => setAlg(SignatureAlgorithm.parse(event.currentTarget.value))}
          data={SignatureAlgorithm.options}
          w={120}
        />
        <Button
          variant="default"
          title={t('submission.keyRotateHint')}
          onClick={() => void rotate()}
          data-testid="key-rotate"
        >
          {t('submission.keyRotate')}
        </Button>
        <Button variant="default" onClick={() => void exportKey()} data-testid="key-export">
          {t('submission.keyExport')}
        </Button>
        {keys.platform.length > 0 && (
          <Button
            variant="subtle"
            title={t('submission.keyAcceptNewHint')}
            onClick={() => void accept()}
            data-testid="key-accept"
          >
            {t('submission.keyAcceptNew')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t('submission.keyRotateHint')}
      </Text>
    </Stack>
  );
}
