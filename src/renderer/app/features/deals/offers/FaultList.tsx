// What is wrong, doubtful or kept: each with its reason, its cure and the article that says so.
import { type Check, checkText } from '../../../../../domain/declarations/check';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { keyed } from '../../../lib/lists';
import { usePreferences } from '../../../state/preferences';
import classes from './offers.module.css';

const tones: Readonly<Record<Check['level'], Tone>> = { fail: 'red', warn: 'amber', pass: 'green' };

interface FaultListProps {
  readonly checks: readonly Check[];
  readonly empty: string;
  readonly testId: string;
}

export function FaultList({ checks, empty, testId }: FaultListProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  if (checks.length === 0)
    return (
      <p className={classes.fine} data-testid={testId}>
        <StatusBadge tone="green" label={empty} />
      </p>
    );
  return (
    <ul className={classes.faults} data-testid={testId}>
      {keyed(checks, ({ rule }) => rule.id).map(({ key, value }) => {
        const { title, why, cure } = checkText(value, lang);
        return (
          <li key={key} data-level={value.level} data-code={value.rule.id}>
            <div className={classes.faultHead}>
              <StatusBadge tone={tones[value.level]} label={t(`offers.level.${value.level}`)} />
              <span>{title}</span>
            </div>
            {why !== '' && <p>{why}</p>}
            {cure !== '' && <p>{t('offers.cure', { cure })}</p>}
            <p className={classes.article}>
              {t('offers.article', { source: value.rule.source })}{' '}
              {!value.rule.verified && <UnverifiedBadge source={value.rule.source} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
