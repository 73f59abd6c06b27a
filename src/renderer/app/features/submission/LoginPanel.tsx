// Sign-in in the person's own browser: the code to type there, and whether it is through.
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLogin } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import classes from './submission.module.css';

type State = RouteOutput<'submission.loginState'>['state'];
/** How often the window asks whether the person is through, ms. */
const EVERY_MS = 1_500;

export function LoginPanel({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useT();
  const [grant, setGrant] = useState<RouteOutput<'submission.login'> | null>(null);
  const [state, setState] = useState<State>('none');
  const [error, setError] = useState<DeskError | null>(null);

  useEffect(() => {
    if (state !== 'pending') return;
    const timer = setInterval(() => {
      void call('submission.loginState', {}).then((result) => {
        if (!result.ok || result.value.state === 'pending') return;
        setState(result.value.state);
        if (result.value.state === 'done') void onDone();
      });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [state, onDone]);

  const begin = async (): Promise<void> => {
    const result = await call('submission.login', {});
    setGrant(result.ok ? result.value : null);
    setError(result.ok ? null : result.error);
    setState(result.ok ? 'pending' : 'none');
  };

  return (
    <Stack gap="sm" className={classes.pad} pt={0} data-testid="login-panel">
      <Title order={3}>{t('submission.login')}</Title>
      <Text size="sm" c="dimmed">
        {t('submission.loginHint')}
      </Text>
      <Group>
        <Button
          variant="default"
          leftSection={<IconLogin size={16} />}
          onClick={() => void begin()}
          data-testid="login-begin"
        >
          {t('submission.loginBegin')}
        </Button>
      </Group>
      {error && <ErrorNote error={error} />}
      {state === 'pending' && grant && (
        <Notice tone="amber" title={t('submission.loginCode')} testId="login-code">
          <Text className={classes.mono} fz={22} fw={600}>
            {grant.userCode}
          </Text>
          <Text size="xs" c="dimmed">
            {grant.verificationUri} · {t('submission.loginWait')}
          </Text>
        </Notice>
      )}
      {state === 'done' && <Notice tone="green" title={t('submission.loginDone')} testId="login-done" />}
      {state === 'denied' && <Notice tone="red" title={t('submission.loginDenied')} />}
      {(state === 'expired' || state === 'failed') && (
        <Notice tone="amber" title={t('submission.loginExpired')} />
      )}
    </Stack>
  );
}
