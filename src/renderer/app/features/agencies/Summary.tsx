// What the whole table comes to: agencies, cases, the office's grant rate, and the patents that name no agency.
import { Text } from '@mantine/core';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './agencies.module.css';
import { intervalOf, rateText } from './figureText';
import type { ScoredLine } from './sorting';

interface SummaryProps {
  readonly data: { readonly office: ScoredLine['figures']; readonly without: number } | undefined;
  readonly lines: number;
  readonly by: 'agency' | 'agent';
  readonly filter: object;
}

export function Summary({ data, lines, by, filter }: SummaryProps) {
  const t = useT();
  if (!data) return <span className={classes.grow} />;
  const { office, without } = data;
  return (
    <Text size="sm" c="dimmed" className={classes.grow} role="status" data-testid="agency-summary">
      {t(by === 'agency' ? 'agencies.count' : 'agencies.countAgents', { n: lines })}
      {' · '}
      {t('agencies.summary', { n: office.cases.toLocaleString('en-US') })}
      {' · '}
      <span title={t('agencies.interval', intervalOf(office))}>
        {t('agencies.summaryRate', { rate: rateText(office) })}
      </span>
      {without > 0 && (
        <>
          {' · '}
          <button
            type="button"
            className={classes.figure}
            onClick={() => go('patents', { text: '', filter: { ...filter, where: { agency: [''] } } })}
          >
            {t('agencies.without', { n: without.toLocaleString('en-US') })}
          </button>
        </>
      )}
    </Text>
  );
}
