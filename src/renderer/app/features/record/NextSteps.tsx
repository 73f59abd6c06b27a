// The 下一步 box on the screen.
import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../../lib/i18n';
import type { NextStep, StepTarget } from './nextSteps';
import classes from './Record.module.css';

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  readonly onGo: (tab: StepTarget) => void;
}

export function NextSteps({ steps, onGo }: NextStepsProps) {
  const t = useT();
  return (
    <section className={classes.steps} aria-label={t('record.next')} data-testid="next-steps">
      <Text size="xs" fw={600} c="dimmed">
        {t('record.next')}
      </Text>
      {steps.length === 0 && (
        <div className={classes.step}>
          <IconCircleCheck size={14} aria-hidden />
          {t('record.nextNothing')}
        </div>
      )}
      {steps.map((step) => (
        <UnstyledButton
          key={step.code}
          className={classes.step}
          data-tone={step.tone}
          onClick={() => onGo(step.tab)}
        >
          {step.tone === 'red' || step.tone === 'amber' ? (
            <IconAlertTriangle size={14} aria-hidden />
          ) : (
            <IconArrowRight size={14} aria-hidden />
          )}
          <span>{t(`record.step.${step.code}`, step.params)}</span>
        </UnstyledButton>
      ))}
    </section>
  );
}
