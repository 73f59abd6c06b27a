// Where the person is in the import, as an ordered list.
import { IconCheck } from '@tabler/icons-react';
import { useT } from '../../lib/i18n';
import classes from './import.module.css';
import { STEPS, type WizardStep } from './wizard';

export function Steps({ step }: { readonly step: WizardStep }) {
  const t = useT();
  const at = STEPS.indexOf(step);
  return (
    <ol className={classes.steps} aria-label={t('import.steps')}>
      {STEPS.map((name, index) => {
        const done = index < at || step === 'done';
        return (
          <li
            key={name}
            className={classes.step}
            aria-current={index === at ? 'step' : undefined}
            data-done={(done && index !== at) || undefined}
          >
            <span className={classes.dot} aria-hidden>
              {done ? <IconCheck size={13} /> : index + 1}
            </span>
            {t(`import.step.${name}`)}
          </li>
        );
      })}
    </ol>
  );
}
