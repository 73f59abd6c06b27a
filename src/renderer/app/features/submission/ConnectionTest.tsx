// Asks the platform whether it is there and says the answer in words.
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { StatusBadge } from '../../components/StatusBadge';
import { call } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { testVerdict } from './connection';
import { problemWords } from './problemWords';

type Test = RouteOutput<'submission.test'>;

export function ConnectionTest({ onTested }: { readonly onTested: () => void }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [test, setTest] = useState<Test | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    const result = await call('submission.test', {});
    setBusy(false);
    setTest(result.ok ? result.value : null);
    setError(result.ok ? null : result.error);
    onTested();
  };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPlugConnected size={16} />}
          loading={busy}
          onClick={() => void run()}
          data-testid="connection-test"
        >
          {t('submission.test')}
        </Button>
        {busy && (
          <Text size="sm" c="dimmed" role="status">
            {t('submission.testing')}
          </Text>
        )}
      </Group>
      {error && <ErrorNote error={error} />}
      {test && !busy && <Verdict test={test} t={t} />}
      {test && !busy && <Steps test={test} t={t} />}
    </Stack>
  );
}

function Verdict({ test, t }: { readonly test: Test; readonly t: Translate }) {
  const verdict = testVerdict(test);
  const clock = test.clockOffsetSeconds;
  const clockText =
    clock === null
      ? ''
      : Math.abs(clock) < 2
        ? t('submission.testClockSame')
        : t('submission.testClock', { seconds: Math.round(clock) });
  if (verdict.kind === 'ok') {
    return (
      <Notice tone="green" title={t('submission.testOk')} testId="connection-ok">
        {clockText}
      </Notice>
    );
  }
  const words = problemWords(verdict.problem);
  const what = t(words.what, { code: test.code });
  return (
    <Notice
      tone="red"
      title={t(verdict.kind === 'reachable' ? 'submission.testReachable' : 'submission.testUnreachable', {
        what,
      })}
      testId="connection-trouble"
      data={test.code}
    >
      <Text size="sm">{t(words.cure)}</Text>
      {test.detail && (
        <Text size="xs" c="dimmed">
          {t('submission.testDetail', { detail: test.detail })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {clockText}
      </Text>
    </Notice>
  );
}

const STEP_TONE = { ok: 'green', failed: 'red', skipped: 'grey', noted: 'amber' } as const;

/** What was asked one after the other, so that it is seen where the way ends. */
function Steps({ test, t }: { readonly test: Test; readonly t: Translate }) {
  return (
    <Group gap={6} data-testid="connection-steps">
      {test.steps.map(({ step, state, code, detail }) => (
        <StatusBadge
          key={step}
          tone={STEP_TONE[state]}
          label={`${t(`submission.probe.${step}`)} ${t(`submission.probe.${state}`)}`}
          title={`${code} ${detail}`}
        />
      ))}
    </Group>
  );
}
