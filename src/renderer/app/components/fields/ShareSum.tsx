// Whether shares add up to the whole, in a word, an icon and a colour.
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { Share } from '../../../../domain/patents/parts';
import { sumOfShares } from '../../../../domain/patents/shares';
import { useT } from '../../lib/i18n';
import classes from './Fields.module.css';

interface ShareSumProps {
  readonly shares: readonly (Share | undefined)[];
  readonly testId: string;
}

export function ShareSum({ shares, testId }: ShareSumProps) {
  const t = useT();
  const given = shares.filter((share) => share !== undefined).length;
  if (given === 0) return null;
  const sum = sumOfShares(shares);
  const open = sum === 'fits' && given < shares.length;
  const tone = sum === 'over' ? 'red' : sum === 'under' || open ? 'amber' : 'green';
  const Icon = tone === 'red' ? IconAlertTriangle : tone === 'amber' ? IconInfoCircle : IconCircleCheck;
  return (
    <div
      className={classes.sum}
      data-tone={tone}
      role={tone === 'red' ? 'alert' : 'status'}
      data-testid={testId}
    >
      <Icon size={14} aria-hidden />
      {open ? t('fields.sumOpen', { n: shares.length - given }) : t(`fields.sum.${sum}`)}
    </div>
  );
}
