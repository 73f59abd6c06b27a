// What every open entry has: skeleton, error, close, delete, and its history at the end.
import { Button, CloseButton, Group, Title } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ErrorState } from '../../components/ErrorState';
import { Section } from '../../components/fields/Section';
import { RecordHistory } from '../../components/RecordHistory';
import { RowSkeletons } from '../../components/Skeletons';
import type { NameOf } from '../../lib/changeText';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { useT } from '../../lib/i18n';
import type { RegisterTab } from '../../state/navigation';
import { removeRecord } from './removeRecord';
import type { RegisterEntry } from './useRegister';
import { useRegistersView } from './view';

interface PanelFrameProps<E extends RegisterTab> {
  readonly entity: E;
  readonly id: string;
  readonly entry: RegisterEntry<E>;
  readonly name: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  readonly nameOf?: NameOf;
}

export function PanelFrame<E extends RegisterTab>(props: PanelFrameProps<E>) {
  const { entity, id, entry, name } = props;
  const t = useT();
  const [history, setHistory] = useState(false);
  const close = (): void => useRegistersView.getState().put(entity, { openId: null });
  if (!entry.record) {
    return entry.error ? (
      <ErrorState error={entry.error} onRetry={entry.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  }
  return (
    <section aria-label={name} data-testid={`${entity}-panel`} {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        <Group gap={6} wrap="nowrap">
          {props.badge}
          <CloseButton aria-label={t('common.close')} onClick={close} />
        </Group>
      </Group>
      {props.children}
      <Section title={t('registers.more')}>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconHistory size={15} />}
            aria-expanded={history}
            onClick={() => setHistory(!history)}
          >
            {t('record.tab.history')}
          </Button>
          <Button
            variant="default"
            c="var(--zd-red)"
            leftSection={<IconTrash size={15} />}
            data-testid={`${entity}-remove`}
            onClick={() => void removeRecord(entity, id, name).then((gone) => gone && close())}
          >
            {t('common.delete')}
          </Button>
        </Group>
      </Section>
      {history && <RecordHistory entity={entity} id={id} nameOf={props.nameOf ?? (() => undefined)} />}
    </section>
  );
}
