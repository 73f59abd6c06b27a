// One filter of the list by a set of values. It does not follow the search while it is closed, so that typing
// paints nothing here.
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { GroupKey } from '../../../../shared/store/queries';
import { useGroupWords } from '../../lib/groupWords';
import { useT } from '../../lib/i18n';
import { keysOf } from '../../lib/patentFilter';
import { usePortfolio } from '../../state/portfolio';
import { chipText } from './chipText';
import { FilterChip } from './FilterChip';
import { GroupChoices } from './GroupChoices';
import { setKeys, useNames } from './useGroupCounts';

interface GroupChipProps {
  readonly group: GroupKey;
  /** Just added: its choices are open. */
  readonly fresh?: boolean;
  /** Closed again; a fresh one without a choice goes. */
  readonly onClosed?: () => void;
}

/** Names under which tests and the demo know the first filters. */
const TEST_ID: Partial<Record<GroupKey, string>> = {
  type: 'types',
  legalBucket: 'buckets',
  department: 'departmentIds',
};

function Chip({ group, fresh, onClosed }: GroupChipProps) {
  const t = useT();
  const word = useGroupWords();
  const chosen = usePortfolio(useShallow((state) => keysOf(state.filter, group)));
  const names = useNames(group, chosen.length > 0);
  return (
    <FilterChip
      label={t(`domain.group.${group}`)}
      chosen={chipText(
        chosen.map((key) => word(group, key, names.get(key))),
        t,
      )}
      onClear={() => setKeys(group, [])}
      testId={`filter-${TEST_ID[group] ?? group}`}
      width={280}
      fresh={fresh}
      onClosed={onClosed}
      choices={() => <GroupChoices group={group} />}
    />
  );
}

export const GroupChip = memo(Chip);
