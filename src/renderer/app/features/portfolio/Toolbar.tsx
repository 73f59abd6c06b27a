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
import { YearChip } from './YearChip';

interface ToolbarProps {
  readonly total: number;
  readonly all: number;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
}

export function Toolbar({ total, all, searchRef, onLeaveSearch }: ToolbarProps) {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const selection = usePortfolio((state) => state.selection);
  const { setText, setFilter, setSelection } = usePortfolio.getState();
  const filtered = isFiltered(text, filter);
  const ids = [...selection.ids];
  const some = ids.length > 0;
  return (
    <div className={classes.toolbar}>
      <Group gap="xs" wrap="nowrap" className={classes.line}>
        <SearchBox
          value={text}
          onChange={setText}
          label={t('portfolio.search')}
          testId="patent-search"
          width={280}
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
        {some && (
          <>
            <Button
              variant="default"
              leftSection={<IconTable size={15} />}
              data-testid="patents-copy"
              onClick={() => void copyAsTable(ids)}
            >
              {t('portfolio.copy')}
            </Button>
            <Button
              variant="default"
              c="var(--zd-red)"
              leftSection={<IconTrash size={15} />}
              data-testid="patents-remove"
              onClick={() => void removePatents(ids)}
            >
              {t('common.delete')}
            </Button>
          </>
        )}
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          data-testid="patents-print"
          onClick={() => printPatents(ids)}
        >
          {t('portfolio.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconSend size={15} />}
          data-testid="patents-submit"
          onClick={() => submitPatents(ids)}
        >
          {t('portfolio.submit')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={15} />}
          data-testid="patents-import"
          onClick={() => go('import')}
        >
          {t('portfolio.import')}
        </Button>
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
