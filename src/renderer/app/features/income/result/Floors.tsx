// What the law and the region guarantee against what was distributed: met, or how much is missing, with the article.
import { Anchor } from '@mantine/core';
import { memo, useState } from 'react';
import type { FloorFinding } from '../../../../../domain/distribution';
import { formatAmount, percentText } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import classes from '../../../components/money/money.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';

export const Floors = memo(function Floors({ floors }: { readonly floors: readonly FloorFinding[] }) {
  const t = useT();
  return (
    <Section title={t('income.floors')}>
      {floors.length === 0 ? (
        <p className={classes.note}>{t('income.noFloors')}</p>
      ) : (
        <table className={classes.shares} data-testid="income-floors" aria-label={t('income.floors')}>
          <thead>
            <tr>
              <th scope="col">{t('income.floorRule')}</th>
              <th scope="col" data-align="right">
                {t('income.floorRequired')}
              </th>
              <th scope="col" data-align="right">
                {t('income.floorActual')}
              </th>
              <th scope="col">{t('income.floorResult')}</th>
            </tr>
          </thead>
          <tbody>
            {floors.map((floor) => (
              <FloorLine key={`${floor.rule.id} ${floor.what}`} floor={floor} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
});

function FloorLine({ floor }: { readonly floor: FloorFinding }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const rate = percentText(floor.rate);
  const isMet = floor.shortfall === 0;
  return (
    <tr>
      <td>
        <Anchor
          component="button"
          size="sm"
          c="inherit"
          onClick={() => setOpened(!opened)}
          aria-expanded={opened}
        >
          {floor.place} · {t(`income.floorOf.${floor.what}`, { rate })}
        </Anchor>{' '}
        {!floor.rule.verified && <UnverifiedBadge source={floor.rule.source} />}
        {opened && (
          <div className={classes.rule}>
            {floor.article ?? floor.rule.source}
            {' · '}
            {t('income.floorFormula', {
              base: formatAmount(floor.base),
              rate,
              required: formatAmount(floor.required),
            })}
          </div>
        )}
      </td>
      <td data-align="right">{formatAmount(floor.required)}</td>
      <td data-align="right">{formatAmount(floor.actual)}</td>
      <td>
        <StatusBadge
          tone={isMet ? 'green' : 'red'}
          label={
            isMet ? t('income.floorMet') : t('income.floorShort', { amount: formatAmount(floor.shortfall) })
          }
        />
      </td>
    </tr>
  );
}
