// What every open record has: its name, badge, close, and at the end its history and delete.
import { Button, CloseButton, Group, Title } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { NameOf } from '../lib/changeText';
import { closesOnEscape } from '../lib/closesOnEscape';
import { useT } from '../lib/i18n';
import { Section } from './fields/Section';
import { RecordHistory, type RecordHistoryProps } from './RecordHistory';

interface RecordFrameProps {
  readonly entity: RecordHistoryProps['entity'];
  readonly id: string;
  readonly name: string;
  /** Test ids begin with it: ID-panel, ID-remove. */
  readonly testId: string;
  readonly badge?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Left out where the record is never deleted. */
  readonly onRemove?: (() => void) | undefined;
  readonly nameOf?: NameOf | undefined;
}

export function RecordFrame(props: RecordFrameProps) {
  const { entity, id, name, testId, onRemove } = props;
  const t = useT();
  const [history, setHistory] = useState(false);
  return (
    <section aria-label={name} data-testid={`${testId}-panel`} {...closesOnEscape(props.onClose)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        <Group gap={6} wrap="nowrap">
          {props.badge}
          <CloseButton aria-label={t('common.close')} onClick={props.onClose} />
        </Group>
      </Group>
      {props.children}
      <Section title={t('common.record')}>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconHistory size={15} />}
            aria-expanded={history}
            onClick={() => setHistory(!history)}
          >
            {t('record.tab.history')}
          </Button>
          {onRemove && (
            <Button
              variant="default"
              c="var(--zd-red)"
              leftSection={<IconTrash size={15} />}
              data-testid={`${testId}-remove`}
              onClick={onRemove}
            >
              {t('common.delete')}
            </Button>
          )}
        </Group>
      </Section>
      {history && <RecordHistory entity={entity} id={id} nameOf={props.nameOf ?? (() => undefined)} />}
    </section>
  );
}
