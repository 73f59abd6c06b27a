// A state as word, icon and colour; never colour alone. The five tones have fixed meanings.
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import classes from './StatusBadge.module.css';

/** green done or valid, amber due, red overdue or invalid, violet in dispute, grey neutral, ink in progress. */
export type Tone = 'green' | 'amber' | 'red' | 'violet' | 'grey' | 'ink';

/** The same elements every time: a list that scrolls then leaves them in place. */
const ICONS: Record<Tone | 'unknown', ReactElement> = {
  green: <IconCircleCheck size={13} aria-hidden />,
  amber: <IconClock size={13} aria-hidden />,
  red: <IconCircleX size={13} aria-hidden />,
  violet: <IconAlertTriangle size={13} aria-hidden />,
  grey: <IconCircleDashed size={13} aria-hidden />,
  ink: <IconClock size={13} aria-hidden />,
  unknown: <IconQuestionMark size={13} aria-hidden />,
};

export interface StatusBadgeProps {
  readonly tone: Tone;
  readonly label: string;
  readonly title?: string;
  readonly unknown?: boolean;
  readonly testId?: string;
}

export function StatusBadge({ tone, label, title, unknown, testId }: StatusBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} title={title} data-testid={testId}>
      {ICONS[unknown ? 'unknown' : tone]}
      {label}
    </span>
  );
}
