// A grant rate with its caution: grey below ten decided cases, with the interval it may lie in.
import { type AgencyFigures, decided, isSmall, scoringRules } from '../../../../domain/patents/agencies';
import { useT } from '../../lib/i18n';
import classes from './agencies.module.css';
import { intervalOf, rateText } from './figureText';

export function RateCell({ figures }: { readonly figures: AgencyFigures }) {
  const t = useT();
  const text = rateText(figures);
  if (decided(figures) === 0) return <span className={classes.quiet}>{text}</span>;
  const interval = intervalOf(figures);
  const hint = t('agencies.interval', interval);
  if (!isSmall(figures)) return <span title={hint}>{text}</span>;
  return (
    <span
      className={classes.quiet}
      title={`${hint}；${t('agencies.small', { n: scoringRules.smallNumber })}`}
    >
      {text}（{interval.low}–{interval.high}）
    </span>
  );
}
