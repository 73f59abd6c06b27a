// Catches a page that fails, says so in words, and keeps the rest of the window alive.
import { Button, Group } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState';
import { call } from '../lib/desk';
import { currentT } from '../lib/i18n';

interface BoundaryState {
  readonly error: Error | null;
}

export class PageBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const error = this.state.error;
    if (!error) return this.props.children;
    const t = currentT();
    const copy = () => void call('app.copyText', { text: `${error.message}\n${error.stack ?? ''}` });
    return (
      <EmptyState
        testId="page-crash"
        title={t('frame.crashTitle')}
        hint={t('frame.crashHint')}
        action={
          <Group>
            <Button onClick={() => this.setState({ error: null })}>{t('frame.crashReload')}</Button>
            <Button variant="default" onClick={copy}>
              {t('common.copyDetails')}
            </Button>
          </Group>
        }
      />
    );
  }
}
