// A count that opens its patents; nought opens nothing.
import { useT } from '../../lib/i18n';
import classes from './agencies.module.css';

interface FigureProps {
  readonly count: number;
  /** What is counted, for whoever hears the page. */
  readonly label: string;
  readonly onOpen: () => void;
  readonly testId?: string;
}

export function Figure({ count, label, onOpen, testId }: FigureProps) {
  const t = useT();
  const text = count.toLocaleString('en-US');
  if (count === 0) return <span className={classes.quiet}>{text}</span>;
  return (
    <button
      type="button"
      className={classes.figure}
      title={t('agencies.openCases', { n: text })}
      aria-label={`${label} ${text}`}
      data-testid={testId}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {text}
    </button>
  );
}
