// 假设: sliders for price, rate, sales, discount and delay; the value follows every move. Below: what it hangs on most.
import { Button, Group, SegmentedControl, Slider, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { formatAmount, minus, percentText } from '../../../../../domain/money';
import { discountOf, sensitivityOf } from '../../../../../domain/negotiation/economics';
import { readTerm } from '../../../../../domain/negotiation/offers/fields';
import {
  assumptionsOf,
  type Judged,
  moneyOf,
  type OffersAnswer,
  type Whims,
} from '../../../../../domain/negotiation/offers/judge';
import type { Offer } from '../../../../../domain/patents/records';
import { useT } from '../../../lib/i18n';
import { makeDraft } from './act';
import { type Levers, leversOf, moved, priceStep, ratePath } from './levers';
import classes from './offers.module.css';
import { Tornado } from './Tornado';

interface WhatIfTabProps {
  readonly answer: OffersAnswer;
  readonly offer: Offer;
  readonly judged: Judged;
  readonly today: string;
  readonly whims: Whims;
  readonly onWhims: (whims: Whims) => void;
  readonly onMade: (id: string) => void;
}

const vatWords = ['rule', 'exempt', 'taxed'] as const;

export function WhatIfTab({ answer, offer, judged, today, whims, onWhims, onMade }: WhatIfTabProps) {
  const t = useT();
  const { terms } = offer;
  const given = assumptionsOf(answer, today);
  const start = useMemo(() => leversOf(terms, discountOf(given)), [terms, given]);
  const [levers, setLevers] = useState<Levers>(start);
  const quiet = useDeferredValue(levers);
  const { vatExempt } = whims;
  const at = useMemo(() => moved(terms, start, quiet, vatExempt), [terms, start, quiet, vatExempt]);
  const money = useMemo(() => moneyOf(answer, at.terms, today, at.whims), [answer, at, today]);
  const swings = useMemo(
    () => sensitivityOf(at.terms, assumptionsOf(answer, today, at.whims)),
    [answer, at, today],
  );
  const put = (patch: Partial<Levers>): void => setLevers((old) => ({ ...old, ...patch }));
  const change = minus(money.npv.value, judged.money.npv.value);
  const team = money.parties.find(({ party }) => party === 'team')?.fen;
  const hasPrice = start.price > 0;
  const hasRate = readTerm(terms, ratePath) !== undefined;
  const isMoved = JSON.stringify(levers) !== JSON.stringify(start);
  const hasTerms = levers.price !== start.price || levers.rate !== start.rate;
  const lever = (
    key: keyof Levers,
    label: string,
    range: { min: number; max: number; step: number },
    word: (value: number) => string,
  ) => (
    <div className={classes.lever}>
      <span id={`lever-${key}`}>{label}</span>
      <output>{word(levers[key])}</output>
      <Slider
        {...range}
        value={levers[key]}
        label={null}
        thumbProps={{ 'aria-labelledby': `lever-${key}`, 'aria-valuetext': word(levers[key]) }}
        data-testid={`lever-${key}`}
        onChange={(value) => put({ [key]: value })}
      />
    </div>
  );
  const step = priceStep(start.price);
  return (
    <div className={classes.tab}>
      <div className={classes.levers}>
        {hasPrice &&
          lever('price', t('offers.what.upfront'), { min: 0, max: step * 300, step }, (value) =>
            groups(value),
          )}
        {hasRate &&
          lever('rate', t('offers.what.rate'), { min: 0, max: 300, step: 1 }, (value) =>
            percentText({ n: value, d: 1000 }),
          )}
        {lever('sales', t('offers.what.sales'), { min: 0, max: 200, step: 5 }, (value) =>
          percentText({ n: value, d: 100 }),
        )}
        {lever('discount', t('offers.what.discount'), { min: 0, max: 300, step: 5 }, (value) =>
          percentText({ n: value, d: 1000 }),
        )}
        {lever('delay', t('offers.what.delay'), { min: 0, max: 5, step: 1 }, String)}
        <div className={classes.lever}>
          <span>{t('offers.what.vat')}</span>
          <SegmentedControl
            size="xs"
            value={vatExempt === undefined ? 'rule' : vatExempt ? 'exempt' : 'taxed'}
            data={vatWords.map((value) => ({ value, label: t(`offers.vat.${value}`) }))}
            aria-label={t('offers.what.vat')}
            onChange={(value) => onWhims(value === 'rule' ? {} : { vatExempt: value === 'exempt' })}
          />
        </div>
      </div>
      <Group justify="space-between" align="center">
        <div role="status" data-testid="what-if-result">
          <Text fw={600} fz="lg" className={classes.number} data-testid="what-if-npv">
            {t('offers.whatIfNow', { amount: formatAmount(money.npv.value) })}
          </Text>
          <Text size="sm" c="dimmed" className={classes.number}>
            {t(change === 0 ? 'offers.whatIfSame' : change > 0 ? 'offers.whatIfMore' : 'offers.whatIfLess', {
              amount: formatAmount(Math.abs(change)),
            })}
            {team !== undefined && ` · ${t('offers.whatIfTeam', { amount: formatAmount(team) })}`}
          </Text>
        </div>
        <Group gap="sm">
          <Button
            variant="default"
            disabled={!isMoved}
            onClick={() => setLevers(start)}
            data-testid="what-if-reset"
          >
            {t('offers.whatIfReset')}
          </Button>
          <Button
            variant="default"
            disabled={!hasTerms}
            data-testid="what-if-adopt"
            onClick={() =>
              void makeDraft(answer, 'us', offer, at.terms).then((id) => {
                if (id !== undefined) onMade(id);
              })
            }
          >
            {t('offers.whatIfAdopt')}
          </Button>
        </Group>
      </Group>
      <Tornado swings={swings.swings} base={swings.base} />
    </div>
  );
}

const groups = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
