// The answer to a case: key figures, problems, picture with table and explanation, the legal minimum, the days.
import { useDeferredValue, useState } from 'react';
import { MoneyView } from '../../../components/money/MoneyView';
import classes from '../../../components/money/money.module.css';
import type { Outcome } from '../model/outcome';
import { Floors } from './Floors';
import { KeyFigures } from './KeyFigures';
import { Problems } from './Problems';
import { Schedule } from './Schedule';

export function ResultTab({ outcome }: { readonly outcome: Outcome }) {
  const [selected, setSelected] = useState('after:team');
  const quiet = useDeferredValue(outcome);
  return (
    <div className={classes.tab}>
      <KeyFigures outcome={outcome} onSelect={setSelected} />
      <Problems outcome={outcome} />
      <MoneyView money={outcome} selected={selected} onSelect={setSelected} />
      <Floors floors={quiet.floors} />
      <Schedule outcome={quiet} />
    </div>
  );
}
