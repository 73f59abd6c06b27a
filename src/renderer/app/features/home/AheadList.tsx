// What one week holds, by day; each line opens the record or the list it is about.
import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { formatAmount } from '../../../../domain/money';
import { DateWithDistance } from '../../components/DateWithDistance';
import { useT } from '../../lib/i18n';
import { useDutyTitle } from '../../lib/useDutyTitle';
import { type AheadItem, follow, linesOf, type Week } from './ahead';
import classes from './home.module.css';

const SHOWN = 6;

const wordOf = ({ what, of }: AheadItem, titleOf: (title: string) => string): string =>
  [titleOf(what), of].filter(Boolean).join(' · ');

export function AheadList({ week }: { readonly week: Week }) {
  const t = useT();
  const titleOf = useDutyTitle();
  const [all, setAll] = useState(false);
  const lines = linesOf(week);
  const rows = all ? lines : lines.slice(0, SHOWN);
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed" className={classes.pad}>
        {t('home.aheadCalm', { from: week.from, until: week.until })}
      </Text>
    );
  const amount = ({ inFen, outFen }: AheadItem): string => {
    if (inFen !== undefined) return `+${formatAmount(inFen)}`;
    return outFen === undefined ? '' : `−${formatAmount(outFen)}`;
  };
  return (
    <div className={classes.pad}>
      <table
        className={classes.table}
        aria-label={t('home.aheadList', { from: week.from, until: week.until })}
      >
        <thead>
          <tr>
            <th scope="col">{t('home.day')}</th>
            <th scope="col">{t('home.kind')}</th>
            <th scope="col">{t('home.matter')}</th>
            <th scope="col" className={classes.numeric}>
              {t('home.amountYuan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={`${item.kind}-${item.id}-${item.day}-${item.what}`}>
              <td className={classes.nowrap}>
                <DateWithDistance date={item.day} deadline />
              </td>
              <td className={classes.nowrap}>{t(`home.aheadKind.${item.kind}`)}</td>
              <td className={classes.clip}>
                <Anchor
                  component="button"
                  size="sm"
                  onClick={() => follow(item)}
                  title={wordOf(item, titleOf)}
                >
                  {item.kind === 'patents'
                    ? t('home.aheadPatents', { n: item.count })
                    : wordOf(item, titleOf)}
                </Anchor>
              </td>
              <td className={classes.numeric}>{amount(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN && (
        <Anchor component="button" size="xs" mt={4} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('home.fewer') : t('home.more', { n: lines.length - SHOWN })}
        </Anchor>
      )}
    </div>
  );
}
