// The checks by gravity with their counts; those that found nothing fold away.
import { Text, UnstyledButton } from '@mantine/core';
import type { CheckCode, Severity } from '../../../../domain/patents/quality/codes';
import { checkWords } from '../../../../domain/patents/quality/words/word';
import type { QueryOutput } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import classes from './quality.module.css';
import { useQualityView } from './view';

type Check = QueryOutput<'quality.report'>['checks'][number];

const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const wanted = ({ count, left, muted }: Check): boolean => count > 0 || left > 0 || muted;

/** Checks that found something, gravest first, then by count: the order on the screen. */
export const shownChecks = (checks: readonly Check[]): Check[] =>
  checks
    .filter(wanted)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);

export interface CheckListProps {
  readonly checks: readonly Check[];
  readonly chosen: CheckCode | undefined;
}

export function CheckList({ checks, chosen }: CheckListProps) {
  const t = useT();
  const quiet = checks.filter((check) => !wanted(check));
  return (
    <nav aria-label={t('quality.checks')} data-testid="quality-checks">
      {severities.map((severity) => {
        const list = shownChecks(checks).filter((check) => check.severity === severity);
        if (list.length === 0) return null;
        return (
          <div key={severity}>
            <Text size="xs" className={classes.groupHead} data-severity={severity}>
              {t(`quality.severity.${severity}`)}
            </Text>
            {list.map((check) => (
              <CheckButton key={check.code} check={check} current={check.code === chosen} />
            ))}
          </div>
        );
      })}
      {quiet.length > 0 && (
        <details className={classes.quiet}>
          <summary>{t('quality.noneFound', { n: quiet.length })}</summary>
          {quiet.map((check) => (
            <CheckButton key={check.code} check={check} current={check.code === chosen} />
          ))}
        </details>
      )}
    </nav>
  );
}

function CheckButton({ check, current }: { readonly check: Check; readonly current: boolean }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { code, count, left, muted } = check;
  return (
    <UnstyledButton
      className={classes.check}
      aria-current={current || undefined}
      onClick={() => useQualityView.getState().set({ check: code })}
      data-testid={`check-${code}`}
    >
      <span className={classes.checkName}>{checkWords(code, language).name}</span>
      {(muted || left > 0) && (
        <span className={classes.checkLeft}>
          {muted ? t('quality.muted') : t('quality.leftCount', { n: left.toLocaleString('en-US') })}
        </span>
      )}
      <span className={classes.checkCount} data-none={count === 0 || undefined} data-testid={`count-${code}`}>
        {count.toLocaleString('en-US')}
      </span>
    </UnstyledButton>
  );
}
