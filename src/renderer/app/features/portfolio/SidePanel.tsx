// What lies beside the list in place of a record: a head, what it asks, and what it does at its foot. Esc closes it.
import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import classes from './Edit.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly testId: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function SidePanel({ title, testId, foot, children }: SidePanelProps) {
  const t = useT();
  const close = (): void => {
    usePortfolio.getState().openPanel(null);
    document.querySelector<HTMLElement>('[data-testid=patent-grid]')?.focus();
  };
  return (
    <section className={classes.panel} aria-label={title} data-testid={testId}>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        <Tooltip label={t('common.close')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('common.close')}
            data-testid={`${testId}-close`}
            onClick={close}
          >
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.body}>{children}</div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </section>
  );
}
