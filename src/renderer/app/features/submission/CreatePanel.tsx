// A new batch: which kind, which way, what would be sent and what is left out and why, whose data is in it; then seals.
import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Carrier } from '../../../../domain/submission/batchRow';
import { KindType } from '../../../../domain/submission/kinds';
import type { DeskError, Result } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { BlockSkeleton } from '../../components/Skeletons';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { DryRun } from './DryRun';
import { isSheetKind, isVerified, kindChoices, kindSource, sourceOf } from './kindWords';
import { PayloadFile } from './PayloadFile';
import { createInput, type Handed, type Making, type Scope, scopes } from './scope';
import classes from './submission.module.css';

type Created = RouteOutput<'submission.create'>;

export interface CreatePanelProps {
  readonly handed: Handed;
  /** Without a platform only files can leave. */
  readonly offline: boolean;
  readonly onCreated: (batchId: string | null) => void;
  readonly onCancel: () => void;
}

export function CreatePanel({ handed, offline, onCreated, onCancel }: CreatePanelProps) {
  const t = useT();
  const choices = scopes(handed);
  const [kind, setKind] = useState<KindType>('patent.registration');
  const [carrier, setCarrier] = useState<Carrier>(offline ? 'bundle' : 'https');
  const [scope, setScope] = useState<Scope>(choices[0] ?? 'all');
  const [again, setAgain] = useState(false);
  const [payloads, setPayloads] = useState<Making['payloads']>(undefined);
  const [dry, setDry] = useState<Result<Created> | null>(null);
  const [sealing, setSealing] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);
  const source = sourceOf(kind);
  const ready = source !== 'file' || payloads !== undefined;

  useEffect(() => {
    if (!ready) return setDry(null);
    let wanted = true;
    setDry(null);
    setError(null);
    const making = { kind, carrier, ...(payloads === undefined ? {} : { payloads }) };
    void call('submission.create', createInput(scope, handed, again, true, making)).then((result) => {
      if (wanted) setDry(result);
    });
    return () => {
      wanted = false;
    };
  }, [scope, handed, again, kind, carrier, payloads, ready]);

  const seal = async (): Promise<void> => {
    setSealing(true);
    const making = { kind, carrier, ...(payloads === undefined ? {} : { payloads }) };
    const result = await call('submission.create', createInput(scope, handed, again, false, making));
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
      <Group align="flex-start" gap="lg">
        <div>
          <NativeSelect
            label={t('submission.kind')}
            value={kind}
            onChange={(event) => {
              setKind(KindType.parse(event.currentTarget.value));
              setPayloads(undefined);
            }}
            data={kindChoices(t)}
            w={250}
            data-testid="create-kind"
          />
          {!isVerified(kind) && (
            <Group gap={6} mt={4}>
              <UnverifiedBadge source={kindSource(kind)} />
              <Text size="xs" c="dimmed">
                {t('submission.kindUnverified')}
              </Text>
            </Group>
          )}
        </div>
        <NativeSelect
          label={t('submission.carrier')}
          description={t(`submission.carrierHint.${carrier}`)}
          inputWrapperOrder={['label', 'input', 'description']}
          value={carrier}
          onChange={(event) => setCarrier(Carrier.parse(event.currentTarget.value))}
          data={Carrier.options.map((value) => ({ value, label: t(`submission.carrier.${value}`) }))}
          w={250}
          data-testid="create-carrier"
        />
        {source === 'patents' && (
          <NativeSelect
            label={t('submission.scope')}
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value as Scope)}
            data={choices.map((value) => ({
              value,
              label: t(`submission.scope.${value}`, { n: handed?.ids?.length ?? 0 }),
            }))}
            w={180}
          />
        )}
      </Group>
      {isSheetKind(kind) ? (
        <PayloadFile key={kind} kind={kind} onRead={setPayloads} />
      ) : (
        <Checkbox
          size="sm"
          label={`${t('submission.again')}（${t('submission.againHint')}）`}
          checked={again}
          onChange={(event) => setAgain(event.currentTarget.checked)}
        />
      )}
      {ready && dry === null && (
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
