// The rail: the places of the desk in the order of the work. Icon and word; the words can be folded away.
import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useT } from '../lib/i18n';
import { pageOf, railPages } from '../routes';
import { go, type PageId, useNavigation } from '../state/navigation';
import { usePreferences } from '../state/preferences';
import classes from './Frame.module.css';

/** A fine line stands before these: the portfolio, the deal, the money, people, lists and papers, the desk itself. */
const groupStarts: ReadonlySet<PageId> = new Set([
  'patents',
  'deals',
  'receipts',
  'persons',
  'import',
  'activity',
]);

/** Every page of the rail can be opened without parameters. */
const open = go as (page: PageId) => void;

export function Rail() {
  const t = useT();
  const page = useNavigation((state) => state.place.page);
  const collapsed = usePreferences((state) => state.railCollapsed);
  const set = usePreferences((state) => state.set);
  const here = pageOf(page).parent ?? page;
  const Fold = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const fold = t(collapsed ? 'frame.expandRail' : 'frame.collapseRail');
  return (
    <nav className={classes.rail} data-collapsed={collapsed || undefined} aria-label={t('frame.rail')}>
      {railPages.map((entry, index) => {
        const Icon = entry.icon;
        const hint = `${t(entry.label)}${index < 9 ? ` (Alt+${index + 1})` : ''}`;
        return (
          <Tooltip key={entry.id} label={hint} position="right" openDelay={collapsed ? 100 : 900}>
            <UnstyledButton
              className={classes.entry}
              data-starts={groupStarts.has(entry.id) || undefined}
              aria-current={here === entry.id ? 'page' : undefined}
              aria-label={t(entry.label)}
              data-testid={`nav-${entry.id}`}
              onClick={() => open(entry.id)}
            >
              <Icon size={18} stroke={1.6} />
              <span className={classes.word}>{t(entry.label)}</span>
            </UnstyledButton>
          </Tooltip>
        );
      })}
      <div className={classes.spring} />
      <Tooltip label={fold} position="right">
        <UnstyledButton
          className={classes.entry}
          aria-label={fold}
          aria-expanded={!collapsed}
          data-testid="rail-fold"
          onClick={() => set({ railCollapsed: !collapsed })}
        >
          <Fold size={18} stroke={1.6} />
        </UnstyledButton>
      </Tooltip>
    </nav>
  );
}
