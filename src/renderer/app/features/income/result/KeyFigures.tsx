// The case in four figures: received, net, team, and whether the legal minimum is kept. Each opens its explanation.
import { partText, poolTotal } from '../../../../../domain/distribution/papers';
import { formatAmount } from '../../../../../domain/money';
import classes from '../../../components/money/money.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { useT } from '../../../lib/i18n';
import type { Outcome } from '../model/outcome';

interface KeyFiguresProps {
  readonly outcome: Outcome;
  readonly onSelect: (key: string) => void;
}

export function KeyFigures({ outcome, onSelect }: KeyFiguresProps) {
  const t = useT();
  const { flow, floors } = outcome;
  const gross = flow.gross.value;
  const net = flow.net?.value ?? gross;
  const team = poolTotal(flow, 'team');
  const short = floors.filter(({ shortfall }) => shortfall > 0).sort((a, b) => b.shortfall - a.shortfall)[0];
  const figure = (key: string, label: string, fen: number, note: string, testId: string) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <button type="button" className={classes.figure} onClick={() => onSelect(key)} data-testid={testId}>
          {formatAmount(fen)}
        </button>
        <small>{note}</small>
      </dd>
    </div>
  );
  return (
    <dl className={classes.key} aria-label={t('income.keyFigures')}>
      {figure('gross', t('income.grossYuan'), gross, '', 'income-gross')}
      {figure(flow.net ? 'net' : 'gross', t('income.netYuan'), net, partText(net, gross), 'income-net')}
      {figure('after:team', t('income.teamYuan'), team, partText(team, gross), 'income-team')}
      <div>
        <dt>{t('income.floors')}</dt>
        <dd>
          {floors.length === 0 ? (
            <StatusBadge tone="grey" label={t('income.noFloor')} />
          ) : (
            <StatusBadge
              tone={short ? 'red' : 'green'}
              label={
                short
                  ? t('income.floorShort', { amount: formatAmount(short.shortfall) })
                  : t('income.floorsMet', { n: floors.length })
              }
              testId="income-floor-state"
            />
          )}
        </dd>
      </div>
    </dl>
  );
}
