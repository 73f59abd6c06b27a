// A patent number, monospaced; one click copies it.
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { call } from '../lib/desk';
import { useT } from '../lib/i18n';
import classes from './NumberCopy.module.css';

export function NumberCopy({
  number,
  inGrid = false,
}: {
  readonly number: string;
  readonly inGrid?: boolean;
}) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  // The mark is only made where the pointer is: a list shows hundreds of numbers.
  const [near, setNear] = useState(!inGrid);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1200);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (event: MouseEvent) => {
    event.stopPropagation();
    void call('app.copyText', { text: number }).then((result) => setCopied(result.ok));
  };
  return (
    <button
      type="button"
      className={classes.number}
      onClick={copy}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(!inGrid)}
      aria-label={t('common.copyNumber', { number })}
      title={copied ? t('common.copied') : t('common.copyNumber', { number })}
      tabIndex={inGrid ? -1 : 0}
    >
      <span>{number}</span>
      {(near || copied) && (
        <span className={classes.icon} data-done={copied || undefined} aria-hidden>
          {copied ? <IconCheck size={12} /> : <IconCopy size={12} />}
        </span>
      )}
    </button>
  );
}
