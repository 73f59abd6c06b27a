// What every open record has: its name, badge, close, and at the end delete and history.
import { Button, CloseButton, Group, Title } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Section } from '../../components/fields/Section';
import { RecordHistory } from '../../components/RecordHistory';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { useT } from '../../lib/i18n';
import { remove } from './save';
import { entityOf, type ListTab, useReceiptsView } from './view';

interface FrameProps {
  readonly tab: ListTab;
  readonly id: string;
  readonly name: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  /** Runs that went on are never deleted. */
  readonly keep?: boolean;
}

export function Frame({ tab, id, name, badge, children, keep = false }: FrameProps) {
  const t = useT();
  const [history, setHistory] = useState(false);
  const close = (): void => useReceiptsView.getState().put(tab, { openId: null });
  return (
    <section aria-label={name} data-testid={`${tab}-panel`} {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        <Group gap={6} wrap="nowrap">
          {badge}
          <CloseButton aria-label={t('common.close')} onClick={close} />
        </Group>
      </Group>
      {children}
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
          {!keep && (
            <Button
              variant="default"
              c="var(--zd-red)"
              leftSection={<IconTrash size={15} />}
              data-testid={`${tab}-remove`}
              onClick={() => void remove(tab, id, name)}
            >
              {t('common.delete')}
            </Button>
          )}
        </Group>
      </Section>
      {history && <RecordHistory entity={entityOf[tab]} id={id} nameOf={() => undefined} />}
    </section>
  );
}
