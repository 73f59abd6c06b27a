// A distribution to look at: picture, table with the explanation of the chosen row, bands, what more money would give.
import { useDeferredValue, useMemo } from 'react';
import { figuresOf, type Telling } from '../../../../domain/distribution/papers';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { Explanation } from './Explanation';
import { MoneyPicture } from './MoneyPicture';
import classes from './money.module.css';
import type { MoneyCase } from './moneyCase';
import { OneMore } from './OneMore';
import { SharesTable } from './SharesTable';
import { sheetRows } from './sheetRows';
import { TiersPanel } from './TiersPanel';

interface MoneyViewProps {
  readonly money: MoneyCase;
  /** Key of the row that is explained. */
  readonly selected: string;
  readonly onSelect: (key: string) => void;
  /** Beside a list: table and explanation one under the other, a picture without the single payments. */
  readonly narrow?: boolean;
}

export function MoneyView({ money, selected, onSelect, narrow = false }: MoneyViewProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { policy, facts, tree, names, flow } = money;
  const telling = useMemo((): Telling => {
    const known = figuresOf(tree);
    return { policy, mode: facts.mode, names, lang, find: (id) => known.get(id) };
  }, [policy, facts.mode, names, lang, tree]);
  const rows = useMemo(
    () => sheetRows(flow, telling, { gross: t('income.gross'), net: t('income.net') }),
    [flow, telling, t],
  );
  // The table follows every key; picture and explanation follow when there is time.
  const now = useMemo(() => ({ money, rows, telling }), [money, rows, telling]);
  const quiet = useDeferredValue(now);
  const row = quiet.rows.find(({ key }) => key === selected) ?? quiet.rows[0];
  return (
    <div className={narrow ? classes.narrow : classes.wide}>
      <MoneyPicture
        flow={quiet.money.flow}
        rows={quiet.rows}
        telling={quiet.telling}
        onSelect={onSelect}
        narrow={narrow}
      />
      <div className={narrow ? classes.under : classes.beside}>
        <SharesTable rows={rows} selected={row?.key ?? ''} onSelect={onSelect} />
        {row && <Explanation key={row.key} title={row.title} figure={row.figure} telling={quiet.telling} />}
      </div>
      <TiersPanel outcome={quiet.money} />
      <OneMore outcome={quiet.money} />
    </div>
  );
}
