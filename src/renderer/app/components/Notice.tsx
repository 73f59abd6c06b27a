// A message in its place on the page: done, due or wrong, with a title, its text and what can be done.
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export interface NoticeProps {
  readonly tone: 'green' | 'amber' | 'red';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Runs across the page, without corners. */
  readonly flush?: boolean;
  readonly testId?: string;
  /** Further data for tests, e.g. the error's code. */
  readonly data?: string;
}

const ICONS = { green: IconCircleCheck, amber: IconInfoCircle, red: IconAlertTriangle } as const;

export function Notice({ tone, title, children, flush, testId, data }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div
      className={classes.notice}
      role={tone === 'red' ? 'alert' : 'status'}
      data-tone={tone}
      data-flush={flush || undefined}
      data-testid={testId}
      data-code={data}
    >
      <Icon size={18} aria-hidden />
      <div className={classes.body}>
        {title && <div className={classes.title}>{title}</div>}
        <div className={classes.text}>{children}</div>
      </div>
    </div>
  );
}
