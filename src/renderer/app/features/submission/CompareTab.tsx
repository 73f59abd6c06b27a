// "他们有 / 我们有", record by record: what the platform holds of a kind against what stands here, and the repair.
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowsDiff, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { KindType } from '../../../../domain/submission/kinds';
import type { DeskError } from '../../../../shared/result';
import type { Compared, Comparison } from '../../../../shared/routes/submission';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote } from '../../components/ErrorNote';
import type { GridColumn } from '../../components/gridTypes';
import { Notice } from '../../components/Notice';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { call } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { go } from '../../state/navigation';
import { kindChoices, sourceOf } from './kindWords';
import classes from './submission.module.css';

const STATES = ['ahead', 'differs', 'lost', 'withdrawn', 'unsent'] as const;
const TONE: Record<Compared['state'], Tone> = {
  ahead: 'amber',
  differs: 'amber',
  lost: 'red',
  withdrawn: 'violet',
  unsent: 'grey',
};
const LISTED = 1000;

const columns = (t: Translate): GridColumn<Compared>[] => [
  {
    key: 'state',
    label: t('submission.colState'),
    width: '170px',
    render: (row) => <StatusBadge tone={TONE[row.state]} label={t(`submission.differs.${row.state}`)} />,
  },
  {
    key: 'key',
    label: t('submission.colKey'),
    width: '180px',
    render: (row) => <span className={classes.mono}>{row.key}</span>,
  },
  { key: 'name', label: t('submission.colTitle'), width: 'minmax(140px, 1fr)', render: (row) => row.name },
  {
    key: 'ours',
    label: t('submission.colOurRev'),
    width: '100px',
    align: 'right',
    render: (row) => row.ourRev || '—',
  },
  {
    key: 'theirs',
    label: t('submission.colTheirRev'),
    width: '100px',
    align: 'right',
    render: (row) => row.theirRev || '—',
  },
  {
    key: 'number',
    label: t('submission.colNationalId'),
    width: '140px',
    render: (row) => <span className={classes.mono}>{row.nationalId}</span>,
  },
];

export function CompareTab({ onSend }: { readonly onSend: (ids: string[]) => void }) {
  const t = useT();
  const [kind, setKind] = useState<KindType>('patent.registration');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Comparison | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const [cursor, setCursor] = useState(-1);

  const run = async (): Promise<void> => {
    setBusy(true);
    const result = await call('submission.compare', { kind });
    setBusy(false);
    setFound(result.ok ? result.value : null);
    setError(result.ok ? null : result.error);
  };
  const repair = async (): Promise<void> => {
    setBusy(true);
    const result = await call('submission.repair', { kind });
    setBusy(false);
    if (!result.ok) return setError(result.error);
    notifyDone(t('submission.repaired', { n: result.value.repaired }));
    await run();
  };

  const ahead = found?.counts.ahead ?? 0;
  return (
    <div className={classes.tab} data-testid="submission-compare">
      <Stack gap="sm" px="lg" py="sm">
        <Text size="sm" c="dimmed">
          {t('submission.compareHint')}
        </Text>
        <Group gap="sm">
          <NativeSelect
            aria-label={t('submission.kind')}
            value={kind}
            onChange={(event) => {
              setKind(KindType.parse(event.currentTarget.value));
              setFound(null);
            }}
            data={kindChoices(t).filter(({ value }) => sourceOf(value) !== 'file')}
            w={260}
          />
          <Button
            leftSection={<IconArrowsDiff size={16} />}
            loading={busy}
            onClick={() => void run()}
            data-testid="compare-run"
          >
            {t('submission.compareRun')}
          </Button>
          {ahead > 0 && (
            <Button
              variant="default"
              leftSection={<IconTool size={16} />}
              loading={busy}
              onClick={() => void repair()}
              data-testid="compare-repair"
            >
              {t('submission.repair', { n: ahead })}
            </Button>
          )}
        </Group>
        {error && <ErrorNote error={error} />}
        {found && <Sums found={found} onSend={onSend} />}
      </Stack>
      {found === null && !error && (
        <EmptyState title={t('submission.compareTitle')} hint={t('submission.comparePick')} />
      )}
      {found && found.rows.length > 0 && (
        <DataGrid<Compared>
          label={t('submission.compareTitle')}
          testId="compare-grid"
          columns={columns(t)}
          total={found.rows.length}
          getRow={(index) => found.rows[index]}
          rowKey={(row) => row.markId}
          rowLabel={(row) => `${row.key} ${row.name}`}
          cursor={cursor}
          onCursor={setCursor}
          onOpen={(row) => sourceOf(kind) === 'patents' && go('patent', { id: row.recordId })}
        />
      )}
    </div>
  );
}

function Sums({ found, onSend }: { readonly found: Comparison; readonly onSend: (ids: string[]) => void }) {
  const t = useT();
  const present = STATES.filter((state) => (found.counts[state] ?? 0) > 0);
  const figures = [
    { id: 'asked', label: t('submission.compareAsked'), value: found.asked },
    { id: 'same', label: t('submission.compareSame'), value: found.same },
    ...present.map((state) => ({
      id: state,
      label: t(`submission.differs.${state}`),
      value: found.counts[state] ?? 0,
    })),
  ];
  const listed = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  const toSend = found.rows.filter((row) => row.state === 'differs' || row.state === 'unsent');
  return (
    <>
      <dl className={classes.sums}>
        {figures.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd data-testid={`compare-${figure.id}`}>{figure.value.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      {present.length === 0 ? (
        <Notice tone="green" title={t('submission.compareDone')} testId="compare-done" />
      ) : (
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            {present.map((state) => (
              <Text size="xs" c="dimmed" key={state}>
                {t(`submission.differs.${state}`)}：{t(`submission.differsHint.${state}`)}
              </Text>
            ))}
            {listed > LISTED && (
              <Text size="xs" c="dimmed">
                {t('submission.compareMore', { n: LISTED })}
              </Text>
            )}
          </div>
          {toSend.length > 0 && sourceOf(found.kind) === 'patents' && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onSend(toSend.map((row) => row.recordId))}
              style={{ flexShrink: 0 }}
            >
              {t('submission.sendThese')} {toSend.length}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
