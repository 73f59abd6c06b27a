// What the value hangs on: bars to one scale around the base, the widest first, with the amounts beside them.

import { type Fen, formatAmount, minus, percentText, rateOf } from '../../../../../domain/money';
import type { Swing } from '../../../../../domain/negotiation/economics';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import classes from './offers.module.css';

interface TornadoProps {
  readonly swings: readonly Swing[];
  readonly base: Fen;
}

export function Tornado({ swings, base }: TornadoProps) {
  const t = useT();
  const lowest = Math.min(base, ...swings.map(({ low }) => low));
  const highest = Math.max(base, ...swings.map(({ high }) => high));
  const width = Math.max(1, minus(highest, lowest));
  const at = (fen: Fen): string => percentText(rateOf(minus(fen, lowest), width));
  const part = (from: Fen, to: Fen): string => percentText(rateOf(Math.max(0, minus(to, from)), width));
  return (
    <Section title={t('offers.tornado')}>
      <table className={classes.flow} data-testid="offer-tornado">
        <thead>
          <tr>
            <th scope="col">{t('offers.lever')}</th>
            <th scope="col">{t('offers.leverLow')}</th>
            <td className={classes.barHead} />
            <th scope="col">{t('offers.leverHigh')}</th>
            <th scope="col">{t('offers.leverSpan')}</th>
          </tr>
        </thead>
        <tbody>
          {swings.map(({ lever, low, high, span }) => (
            <tr key={lever} data-lever={lever}>
              <th scope="row">{t(`offers.lever.${lever}`)}</th>
              <td>{formatAmount(low)}</td>
              <td aria-hidden>
                <span className={classes.bar}>
                  <i data-side="low" style={{ left: at(low), width: part(low, base) }} />
                  <i data-side="high" style={{ left: at(base), width: part(base, high) }} />
                  <b style={{ left: at(base) }} />
                </span>
              </td>
              <td>{formatAmount(high)}</td>
              <td>{formatAmount(span)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
