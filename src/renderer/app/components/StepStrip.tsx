// The way of a case as a strip of words: what is past, where it stands, what is still ahead.
import classes from './StepStrip.module.css';

interface StepStripProps {
  readonly label: string;
  readonly steps: readonly { readonly key: string; readonly label: string }[];
  /** Key of the step the case stands at; beside the way where it is none of them. */
  readonly current: string;
}

export function StepStrip({ label, steps, current }: StepStripProps) {
  const at = steps.findIndex(({ key }) => key === current);
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={index === at ? 'step' : undefined}
          data-at={index < at ? 'past' : undefined}
        >
          {step.label}
        </li>
      ))}
    </ol>
  );
}
