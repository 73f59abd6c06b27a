// The way of a batch in six words, with the step it has reached.
import { IconCheck } from '@tabler/icons-react';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { useT } from '../../lib/i18n';
import { STEPS_OF_A_BATCH, stepsDone } from './batchWords';
import classes from './submission.module.css';

export function BatchWay({ batch }: { readonly batch: Pick<BatchRow, 'state' | 'frozenFrom'> }) {
  const t = useT();
  if (batch.state === 'superseded') return null;
  const done = stepsDone(batch.state, batch.frozenFrom);
  return (
    <ol className={classes.way} aria-label={t('submission.way')}>
      {STEPS_OF_A_BATCH.map((step, index) => (
        <li
          key={step}
          data-done={index < done || undefined}
          aria-current={index === done - 1 && done < STEPS_OF_A_BATCH.length ? 'step' : undefined}
        >
          {index < done && <IconCheck size={13} aria-hidden />}
          {t(`submission.state.${step}`)}
        </li>
      ))}
    </ol>
  );
}
