// Above a list in groups: by what, how many groups, open or close them all, back to one run.
import { Button } from '@mantine/core';
import type { GroupKey } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import classes from './Portfolio.module.css';

export function GroupBar({ by, keys }: { readonly by: GroupKey; readonly keys: readonly string[] }) {
  const t = useT();
  const open = usePortfolio((state) => state.openGroups.size);
  const { setOpenGroups, arrange } = usePortfolio.getState();
  return (
    <div className={classes.groupBar} data-testid="group-bar">
      <span>{t('portfolio.groupCount', { group: t(`domain.group.${by}`), n: keys.length })}</span>
      <Button variant="subtle" size="compact-xs" onClick={() => setOpenGroups(new Set(keys))}>
        {t('portfolio.expandAll')}
      </Button>
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={open === 0}
        onClick={() => setOpenGroups(new Set())}
      >
        {t('portfolio.collapseAll')}
      </Button>
      <Button variant="subtle" size="compact-xs" onClick={() => arrange({ kind: 'list' })}>
        {t('portfolio.groupNone')}
      </Button>
    </div>
  );
}
