// Above the list: search, count, selection, what can be done, filters.
import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, type RefObject } from 'react';
import { SearchBox } from '../../components/SearchBox';
import { useT } from '../../lib/i18n';
import { isFiltered } from '../../lib/patentFilter';
import { noSelection } from '../../lib/selection';
import { usePortfolio } from '../../state/portfolio';
import { ColumnChooser } from './ColumnChooser';
import { FilterRow } from './FilterRow';
import { GroupMenu } from './GroupMenu';
import classes from './Portfolio.module.css';
import { ToolRow } from './ToolRow';
import { selectEverything } from './useListSelection';

interface ToolbarProps {
  readonly total: number;
  readonly all: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
  readonly narrow: boolean;
}

interface SearchProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
  readonly narrow: boolean;
}

const Search = memo(({ searchRef, onLeave, narrow }: SearchProps) => {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  return (
    <SearchBox
      value={text}
      onChange={usePortfolio.getState().setText}
      label={t('portfolio.search')}
      testId="patent-search"
      width={narrow ? 260 : 300}
      inputRef={searchRef}
      onLeave={onLeave}
    />
  );
});

const Selected = memo(({ total, narrow }: { readonly total: number; readonly narrow: boolean }) => {
  const t = useT();
  const n = usePortfolio((state) => state.selection.ids.size);
  if (n === 0) return null;
  return (
    <>
      <b data-testid="patent-selected">{t('portfolio.selected', { n })}</b>
      <Tooltip label={t('portfolio.clearSelection')}>
        <ActionIcon
          size="xs"
          variant="subtle"
          aria-label={t('portfolio.clearSelection')}
          onClick={() => usePortfolio.getState().setSelection(noSelection)}
        >
          <IconX size={12} />
        </ActionIcon>
      </Tooltip>
      {n < total && !narrow && (
        <Anchor
          component="button"
          size="sm"
          style={{ whiteSpace: 'nowrap' }}
          data-testid="select-everything"
          onClick={() => void selectEverything()}
        >
          {t('portfolio.selectEverything', { n: total })}
        </Anchor>
      )}
    </>
  );
});

export function Toolbar({ total, all, searchRef, onLeaveSearch, narrow }: ToolbarProps) {
  const t = useT();
  const filtered = usePortfolio((state) => isFiltered(state.text, state.filter));
  return (
    <div className={classes.toolbar}>
      <div className={`${classes.line} ${classes.tools}`}>
        <Search searchRef={searchRef} onLeave={onLeaveSearch} narrow={narrow} />
        <span role="status" className={classes.count} data-testid="patent-count">
          {filtered ? t('portfolio.countOf', { n: total, all }) : t('common.items', { n: total })}
        </span>
        <Selected total={total} narrow={narrow} />
        <div className={classes.spring} />
        <ToolRow narrow={narrow} />
      </div>
      <div className={classes.second}>
        <FilterRow />
        <GroupMenu compact={narrow} />
        <ColumnChooser compact={narrow} />
      </div>
    </div>
  );
}
