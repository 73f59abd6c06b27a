// The filters of the list in one row. Painted again when a filter changes, not when the search does.
import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { GroupKey } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { isFiltered, narrowedGroups, type YearGroup, yearsOf } from '../../lib/patentFilter';
import { usePortfolio } from '../../state/portfolio';
import { AddFilter } from './AddFilter';
import { GroupChip } from './GroupChip';
import { OtherChips } from './OtherChips';
import classes from './Portfolio.module.css';
import { ViewMenu } from './ViewMenu';
import { YearChip } from './YearChip';

/** Always there; the others come when they are asked for. */
const ALWAYS: readonly GroupKey[] = ['type', 'legalBucket', 'department', 'filingYear', 'submission'];
/** Said better by others: the age by the years, a sector by its fields. */
const LAST: readonly GroupKey[] = ['age', 'wipoSector'];

const isYears = (group: GroupKey): group is YearGroup => group === 'filingYear' || group === 'grantYear';

function Row() {
  const t = useT();
  const filtered = usePortfolio((state) => isFiltered(state.text, state.filter));
  const narrowed = usePortfolio(
    useShallow(({ filter }) => [
      ...narrowedGroups(filter),
      ...(['grantYear'] as const).filter((group) =>
        yearsOf(filter, group).some((year) => year !== undefined),
      ),
    ]),
  );
  const [fresh, setFresh] = useState<GroupKey | null>(null);
  const extra = GroupKey.options.filter(
    (group) => !ALWAYS.includes(group) && (narrowed.includes(group) || group === fresh),
  );
  const others = GroupKey.options.filter((group) => !ALWAYS.includes(group) && !extra.includes(group));
  const offered = [
    ...others.filter((group) => !LAST.includes(group)),
    ...LAST.filter((g) => others.includes(g)),
  ];
  const clear = () => {
    const { setText, setFilter } = usePortfolio.getState();
    setText('');
    setFilter({});
  };
  return (
    <div className={classes.chips}>
      <ViewMenu />
      {[...ALWAYS, ...extra].map((group) => {
        const shared = { fresh: group === fresh, onClosed: () => setFresh(null) };
        return isYears(group) ? (
          <YearChip key={group} group={group} {...shared} />
        ) : (
          <GroupChip key={group} group={group} {...shared} />
        );
      })}
      <OtherChips />
      <AddFilter groups={offered} onAdd={setFresh} />
      {filtered && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.clear}
          data-testid="filter-clear"
          onClick={clear}
        >
          {t('portfolio.clearAll')}
        </Button>
      )}
    </div>
  );
}

export const FilterRow = memo(Row);
