// One negotiation on the board: what, with whom, how much, what is next and by when, how long it has stood here.
import { IconFlag, IconUser } from '@tabler/icons-react';
import { percentText } from '../../../../domain/money';
import type { DealRow } from '../../../../shared/store/queries/deals';
import { useT } from '../../lib/i18n';
import classes from './board/board.module.css';
import { ageWords, amountWord, dueWords, namesWord } from './dealText';
import { useDealsView } from './view';

interface DealCardProps {
  readonly row: DealRow;
  readonly today: string;
}

export function DealCard({ row, today }: DealCardProps) {
  const t = useT();
  const unit = useDealsView((state) => state.unit);
  const amount = row.expectedFen === undefined ? '' : amountWord(row.expectedFen, unit, t);
  const chance = row.probability === undefined ? '' : percentText(row.probability, 0);
  return (
    <>
      <span className={classes.title}>{row.title}</span>
      <span className={classes.line}>
        {namesWord(row.parties, t) || t('deals.noParty')}
        {row.hasForeign && (
          <span className={classes.flag}>
            <IconFlag size={12} aria-hidden />
            {t('deals.foreign')}
          </span>
        )}
      </span>
      <span className={classes.line}>
        <span className={classes.mode}>{t(`terms.dealMode.${row.mode}`)}</span>
        <span>{t('deals.patentCount', { n: row.patents })}</span>
      </span>
      <span className={classes.money}>
        <b>{amount || t('deals.noAmount')}</b>
        {chance !== '' && <span>{chance}</span>}
      </span>
      <span className={classes.next}>
        <span className={classes.nextWords}>{row.nextStep ?? t('deals.noNextStep')}</span>
        {row.due !== undefined && (
          <span className={classes.due} data-late={row.due < today || undefined} title={row.due}>
            {dueWords(row.due, today, t)}
          </span>
        )}
      </span>
      <span className={classes.foot}>
        <span className={classes.owner}>
          <IconUser size={12} aria-hidden />
          {row.owner ?? t('deals.noOwner')}
        </span>
        <span>{ageWords(row.stageSince, today, t)}</span>
      </span>
    </>
  );
}
