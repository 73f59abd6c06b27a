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
    <ol className={classes.way} aria-label={t('submission.progress')}>
      {STEPS_OF_A_BATCH.map((step, index) => {
        const passed = index < done - 1 || done === STEPS_OF_A_BATCH.length;
        return (
          <li
            key={step}
            data-done={passed || undefined}
            aria-current={!passed && index === done - 1 ? 'step' : undefined}
          >
            {passed && <IconCheck size={13} aria-hidden />}
            {t(`submission.way.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}
