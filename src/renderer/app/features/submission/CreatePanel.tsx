// A new batch: says what would be sent, what is left out and why, shows one record as it leaves, then seals.
import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskError, Result } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { BlockSkeleton } from '../../components/Skeletons';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { DryRun } from './DryRun';
import { createInput, type Handed, type Scope, scopes } from './scope';
import classes from './submission.module.css';

type Created = RouteOutput<'submission.create'>;

export interface CreatePanelProps {
  readonly handed: Handed;
  readonly onCreated: (batchId: string | null) => void;
  readonly onCancel: () => void;
}

export function CreatePanel({ handed, onCreated, onCancel }: CreatePanelProps) {
  const t = useT();
  const choices = scopes(handed);
  const [scope, setScope] = useState<Scope>(choices[0] ?? 'all');
  const [again, setAgain] = useState(false);
  const [dry, setDry] = useState<Result<Created> | null>(null);
  const [sealing, setSealing] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);

  useEffect(() => {
    let wanted = true;
    setDry(null);
    setError(null);
    void call('submission.create', createInput(scope, handed, again, true)).then((result) => {
      if (wanted) setDry(result);
    });
    return () => {
      wanted = false;
    };
  }, [scope, handed, again]);

  const seal = async (): Promise<void> => {
    setSealing(true);
    const result = await call('submission.create', createInput(scope, handed, again, false));
    setSealing(false);
    if (!result.ok) return setError(result.error);
    notifyDone(t('submission.created', { n: result.value.records }));
    onCreated(result.value.batchIds[0] ?? null);
  };

  const records = dry?.ok ? dry.value.records : 0;
  return (
    <Stack gap="md" className={classes.pad} data-testid="create-panel">
      <div>
        <Title order={2}>{t('submission.createTitle')}</Title>
        <Text size="sm" c="dimmed">
          {t('submission.createHint')}
        </Text>
      </div>
      <Group align="flex-end" gap="lg">
        <NativeSelect
          label={t('submission.scope')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value as Scope)}
          data={choices.map((value) => ({
            value,
            label: t(`submission.scope.${value}`, { n: handed?.ids?.length ?? 0 }),
          }))}
          w={220}
        />
        <Checkbox
          size="sm"
          pb={6}
          label={`${t('submission.again')}（${t('submission.againHint')}）`}
          checked={again}
          onChange={(event) => setAgain(event.currentTarget.checked)}
        />
      </Group>
      {dry === null && (
        <div>
          <Text size="sm" c="dimmed" mb="xs">
            {t('submission.checking')}
          </Text>
          <BlockSkeleton height={160} />
        </div>
      )}
      {dry && !dry.ok && <ErrorNote error={dry.error} />}
      {dry?.ok && <DryRun created={dry.value} />}
      {error && <ErrorNote error={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button
          disabled={records === 0}
          loading={sealing}
          onClick={() => void seal()}
          data-testid="submission-seal"
        >
          {records > 0 ? t('submission.seal', { n: records }) : t('submission.sealNothing')}
        </Button>
      </Group>
    </Stack>
  );
}
