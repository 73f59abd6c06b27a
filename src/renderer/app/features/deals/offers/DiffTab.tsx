// What a version changes against another one, term by term and entry by entry.
import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { diffTerms, type TermChange } from '../../../../../domain/negotiation/offers/diff';
import { fieldLabel, termLines } from '../../../../../domain/negotiation/papers/termText';
import type { Offer } from '../../../../../domain/patents/records';
import { useT } from '../../../lib/i18n';
import { keyed } from '../../../lib/lists';
import classes from './offers.module.css';

interface DiffTabProps {
  readonly offers: readonly Offer[];
  readonly offer: Offer;
  readonly nameOf: (patentId: string) => string;
}

export function DiffTab({ offers, offer, nameOf }: DiffTabProps) {
  const t = useT();
  const others = offers.filter(({ id }) => id !== offer.id);
  const before = others.filter(({ version }) => version < offer.version).at(-1);
  const [chosen, setChosen] = useState<string | null>(null);
  const base = others.find(({ id }) => id === chosen) ?? before;
  const words = (value: unknown, change: TermChange): string =>
    termLines(change.field, value, t, nameOf).join('；') || t('offers.silent');
  const changes = base === undefined ? [] : diffTerms(base.terms, offer.terms);
  return (
    <div className={classes.tab}>
      <Select
        label={t('offers.diffAgainst')}
        w={180}
        allowDeselect={false}
        value={base?.id ?? null}
        data={others.map(({ id, version }) => ({ value: id, label: t('offers.version', { n: version }) }))}
        data-testid="diff-against"
        onChange={setChosen}
      />
      {base === undefined || changes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {base === undefined ? t('offers.diffFirst') : t('offers.diffNone', { n: base.version })}
        </Text>
      ) : (
        <table className={classes.flow} data-testid="offer-diff">
          <thead>
            <tr>
              <th scope="col">{t('offers.diffField')}</th>
              <th scope="col" data-align="left">
                {t('offers.diffBefore', { n: base.version })}
              </th>
              <th scope="col" data-align="left">
                {t('offers.diffBefore', { n: offer.version })}
              </th>
            </tr>
          </thead>
          <tbody>
            {keyed(changes, ({ field, entry = '' }) => `${field.path} ${entry}`).map(({ key, value }) => (
              <tr key={key} data-path={value.field.path}>
                <th scope="row">{fieldLabel(value.field, t)}</th>
                <td data-align="left" className={classes.was}>
                  {words(value.before, value)}
                </td>
                <td data-align="left">{words(value.after, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
