// Above the list: search, filters, count; with a selection, what can be done with it.
import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconFileImport, IconPrinter, IconSend, IconTable, IconTrash, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { LegalBucket, PatentType } from '../../../../domain/patents/records';
import { SubmissionMark } from '../../../../shared/store/queries';
import { SearchBox } from '../../components/SearchBox';
import { useT } from '../../lib/i18n';
import { noSelection } from '../../lib/selection';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { copyAsTable, printPatents, removePatents, submitPatents } from './bulk';
import { FacetChip } from './FacetChip';
import { isFiltered } from './filters';
import classes from './Portfolio.module.css';
import { type Tool, ToolButton } from './ToolButton';
import { YearChip } from './YearChip';

interface ToolbarProps {
  readonly total: number;
  readonly all: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
  /** Beside an open record there is room for icons only. */
  readonly narrow: boolean;
}

export function Toolbar({ total, all, searchRef, onLeaveSearch, narrow }: ToolbarProps) {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const selection = usePortfolio((state) => state.selection);
  const { setText, setFilter, setSelection } = usePortfolio.getState();
  const filtered = isFiltered(text, filter);
  const ids = [...selection.ids];
  const some = ids.length > 0;
  const tools: readonly Tool[] = [
    ...(some
      ? [
          {
            testId: 'patents-copy',
            icon: IconTable,
            label: t('portfolio.copy'),
            run: () => void copyAsTable(ids),
          },
          {
            testId: 'patents-remove',
            icon: IconTrash,
            label: t('common.delete'),
            run: () => void removePatents(ids),
            danger: true,
          },
        ]
      : []),
    { testId: 'patents-print', icon: IconPrinter, label: t('portfolio.print'), run: () => printPatents(ids) },
    { testId: 'patents-submit', icon: IconSend, label: t('portfolio.submit'), run: () => submitPatents(ids) },
    { testId: 'patents-import', icon: IconFileImport, label: t('portfolio.import'), run: () => go('import') },
  ];
  return (
    <div className={classes.toolbar}>
      <Group gap="xs" wrap="nowrap" className={classes.line}>
        <SearchBox
          value={text}
          onChange={setText}
          label={t('portfolio.search')}
          testId="patent-search"
          width={narrow ? 260 : 300}
          inputRef={searchRef}
          onLeave={onLeaveSearch}
        />
        <Text size="sm" role="status" className={classes.count} data-testid="patent-count">
          {filtered ? t('portfolio.countOf', { n: total, all }) : t('common.items', { n: total })}
          {some && <b data-testid="patent-selected">{t('portfolio.selected', { n: ids.length })}</b>}
          {some && (
            <Tooltip label={t('portfolio.clearSelection')}>
              <ActionIcon
                size="xs"
                variant="subtle"
                aria-label={t('portfolio.clearSelection')}
                onClick={() => setSelection(noSelection)}
              >
                <IconX size={12} />
              </ActionIcon>
            </Tooltip>
          )}
        </Text>
        <div className={classes.spring} />
        {tools.map((tool) => (
          <ToolButton key={tool.testId} {...tool} compact={narrow} />
        ))}
      </Group>
      <Group gap="xs" className={classes.line}>
        <FacetChip
          dimension="types"
          label={t('domain.field.type')}
          fixed={PatentType.options}
          wordOf={(key) => t(`domain.type.${PatentType.catch('invention').parse(key)}`)}
        />
        <FacetChip
          dimension="buckets"
          label={t('domain.field.legalBucket')}
          fixed={LegalBucket.options}
          wordOf={(key) => t(`domain.bucket.${LegalBucket.catch('unknown').parse(key)}`)}
        />
        <FacetChip
          dimension="departmentIds"
          label={t('domain.field.departmentId')}
          wordOf={(key, label) => (key === '' ? t('portfolio.noDepartment') : (label ?? key))}
        />
        <YearChip />
        <FacetChip
          dimension="submission"
          label={t('domain.field.submission')}
          fixed={SubmissionMark.options}
          wordOf={(key) => t(`domain.submission.${SubmissionMark.catch('none').parse(key)}`)}
        />
        {filtered && (
          <Button
            variant="subtle"
            size="compact-sm"
            data-testid="filter-clear"
            onClick={() => {
              setText('');
              setFilter({});
            }}
          >
            {t('portfolio.clearAll')}
          </Button>
        )}
      </Group>
    </div>
  );
}
