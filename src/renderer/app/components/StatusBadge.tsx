// A state as word, icon and colour; never colour alone. The five tones have fixed meanings.
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import classes from './StatusBadge.module.css';

/** green done or valid, amber due, red overdue or invalid, violet in dispute, grey neutral, ink in progress. */
export type Tone = 'green' | 'amber' | 'red' | 'violet' | 'grey' | 'ink';

const ICONS: Record<Tone, ComponentType<{ size?: number }>> = {
  green: IconCircleCheck,
  amber: IconClock,
  red: IconCircleX,
  violet: IconAlertTriangle,
  grey: IconCircleDashed,
  ink: IconClock,
};

export interface StatusBadgeProps {
  readonly tone: Tone;
  readonly label: string;
  readonly title?: string;
  readonly unknown?: boolean;
  readonly testId?: string;
}

export function StatusBadge({ tone, label, title, unknown, testId }: StatusBadgeProps) {
  const Icon = unknown ? IconQuestionMark : ICONS[tone];
  return (
    <span className={classes.badge} data-tone={tone} title={title} data-testid={testId}>
      <Icon size={13} aria-hidden />
      {label}
    </span>
  );
}
