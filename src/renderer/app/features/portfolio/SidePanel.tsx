// What lies beside the list in place of a record: a head, what it asks, and what it does at its foot. Esc closes it.
import { ActionIcon, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import classes from './Edit.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly testId: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

function close(): void {
  usePortfolio.getState().openPanel(null);
  document.querySelector<HTMLElement>('[data-testid=patent-grid]')?.focus();
}

const FLOATING = '[role=dialog], [role=menu], [role=listbox]';

/** Esc leaves a field first, then closes the panel; what floats above the page closes before both. */
function useEscape(): void {
  useEffect(() => {
    let floating = false;
    const before = (): void => {
      floating = [...document.querySelectorAll(FLOATING)].some((element) => element.checkVisibility());
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || floating) return;
      event.preventDefault();
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.matches('input, textarea')) target.blur();
      else close();
    };
    document.addEventListener('keydown', before, true);
    // Below the keys of the frame, which would lead back.
    document.body.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', before, true);
      document.body.removeEventListener('keydown', onKey);
    };
  }, []);
}

export function SidePanel({ title, testId, foot, children }: SidePanelProps) {
  const t = useT();
  useEscape();
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
