// Where a filing stands and what can be done next: the steps of its state, each with the day, number or reason it asks for.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { canStep, type FilingStep } from '../../../../domain/declarations/steps';
import type { Filing } from '../../../../domain/patents/records';
import type { FilingStepInput } from '../../../../shared/store/filingCommands';
import { RowForm } from '../../components/fields/RowForm';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import classes from './filings.module.css';
import { stepFiling } from './save';

type Step = FilingStep['do'];
const STEPS: readonly Step[] = ['ready', 'submit', 'accept', 'return', 'refuse', 'reopen', 'withdraw'];
const forward: ReadonlySet<Step> = new Set(['ready', 'submit', 'accept']);

interface StepBarProps {
  readonly filing: Filing;
  readonly fails: number;
}

export function StepBar({ filing, fails }: StepBarProps) {
  const t = useT();
  const [asked, setAsked] = useState<Step | null>(null);
  const possible = STEPS.filter((step) => canStep(filing.state, step));
  const take = async (step: FilingStepInput): Promise<void> => {
    if (await stepFiling(filing, step)) setAsked(null);
  };
  const press = (step: Step): void => {
    if (step === 'ready' || step === 'reopen') void take({ do: step });
    else setAsked(step);
  };
  if (possible.length === 0) return null;
  return (
    <div className={classes.steps} data-testid="filing-steps">
      <Group gap="xs">
        {possible.map((step) => (
          <Button
            key={step}
            size="xs"
            variant={forward.has(step) ? 'filled' : 'default'}
            data-testid={`step-${step}`}
            onClick={() => press(step)}
          >
            {t(`filings.step.${step}`)}
          </Button>
        ))}
        {fails > 0 && (filing.state === 'draft' || filing.state === 'returned') && (
          <Text size="xs" c="var(--zd-red)">
            {t('filings.notYet', { n: fails })}
          </Text>
        )}
      </Group>
      {asked !== null && (
        <RowForm
          key={asked}
          fields={fieldsOf(asked, t)}
          row={{ on: isoDay(new Date()), number: filing.number }}
          label={t(`filings.step.${asked}`)}
          saveLabel={t(`filings.step.${asked}`)}
          testId={`step-${asked}`}
          onSave={(row) => void take(stepOf(asked, row))}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function fieldsOf(step: Step, t: ReturnType<typeof useT>): readonly RowField[] {
  const on: RowField = {
    name: 'on',
    label: t(`filings.on.${step === 'submit' ? 'submit' : 'decide'}`),
    kind: 'date',
    required: true,
  };
  const why: RowField = {
    name: 'why',
    label: t('filings.why'),
    kind: 'long',
    required: true,
    full: true,
    max: 2000,
  };
  const number: RowField = { name: 'number', label: t('filings.numberOf'), kind: 'text', max: 100 };
  return step === 'submit' || step === 'accept' ? [on, number] : [on, why];
}

function stepOf(step: Step, row: Readonly<Record<string, unknown>>): FilingStepInput {
  const on = String(row.on);
  const number = typeof row.number === 'string' && row.number !== '' ? { number: row.number } : {};
  switch (step) {
    case 'submit':
    case 'accept':
      return { do: step, on, ...number };
    case 'return':
    case 'refuse':
    case 'withdraw':
      return { do: step, on, why: String(row.why) };
    default:
      return { do: step };
  }
}
