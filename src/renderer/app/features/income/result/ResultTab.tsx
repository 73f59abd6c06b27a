// The answer to a case: picture, table and explanation, bands, what more money would give, the legal minimum.
import { useDeferredValue, useMemo, useState } from 'react';
import { figuresOf, type Telling } from '../../../../../domain/distribution/papers';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { Outcome } from '../model/outcome';
import { sheetRows } from '../model/sheetRows';
import { Explanation } from './Explanation';
import { Floors } from './Floors';
import { KeyFigures } from './KeyFigures';
import { MoneyPicture } from './MoneyPicture';
import { OneMore } from './OneMore';
import { Problems } from './Problems';
import classes from './result.module.css';
import { Schedule } from './Schedule';
import { SharesTable } from './SharesTable';
import { TiersPanel } from './TiersPanel';

export function ResultTab({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [selected, setSelected] = useState('after:team');
  const { policy, facts, tree, names, flow } = outcome;
  const telling = useMemo((): Telling => {
    const known = figuresOf(tree);
    return { policy, mode: facts.mode, names, lang, find: (id) => known.get(id) };
  }, [policy, facts.mode, names, lang, tree]);
  const rows = useMemo(
    () => sheetRows(flow, telling, { gross: t('income.gross'), net: t('income.net') }),
    [flow, telling, t],
  );
  // Figures and table follow every key; picture and explanation follow when there is time.
  const now = useMemo(() => ({ outcome, rows, telling }), [outcome, rows, telling]);
  const quiet = useDeferredValue(now);
  const row = quiet.rows.find(({ key }) => key === selected) ?? quiet.rows[0];
  return (
    <div className={classes.tab}>
      <KeyFigures outcome={outcome} onSelect={setSelected} />
      <Problems outcome={outcome} />
      <MoneyPicture
        flow={quiet.outcome.flow}
        rows={quiet.rows}
        telling={quiet.telling}
        onSelect={setSelected}
      />
      <div className={classes.beside}>
        <SharesTable rows={rows} selected={row?.key ?? ''} onSelect={setSelected} />
        {row && <Explanation key={row.key} title={row.title} figure={row.figure} telling={quiet.telling} />}
      </div>
      <TiersPanel outcome={quiet.outcome} />
      <OneMore outcome={quiet.outcome} />
      <Floors floors={quiet.outcome.floors} />
      <Schedule outcome={quiet.outcome} />
    </div>
  );
}
