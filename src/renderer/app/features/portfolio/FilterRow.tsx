// The filters of the list in one row. Painted again when a filter changes, not when the search does.
import { Button, Group } from '@mantine/core';
import { memo, useMemo } from 'react';
import { LegalBucket, PatentType } from '../../../../domain/patents/records';
import { SubmissionMark } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import { FacetChip } from './FacetChip';
import { isFiltered } from './filters';
import classes from './Portfolio.module.css';
import { YearChip } from './YearChip';

function Row() {
  const t = useT();
  const filtered = usePortfolio((state) => isFiltered(state.text, state.filter));
  const words = useMemo(
    () => ({
      type: (key: string) => t(`domain.type.${PatentType.catch('invention').parse(key)}`),
      bucket: (key: string) => t(`domain.bucket.${LegalBucket.catch('unknown').parse(key)}`),
      submission: (key: string) => t(`domain.submission.${SubmissionMark.catch('none').parse(key)}`),
      department: (key: string, label: string | undefined) =>
        key === '' ? t('portfolio.noDepartment') : (label ?? '…'),
    }),
    [t],
  );
  const clear = () => {
    const { setText, setFilter } = usePortfolio.getState();
    setText('');
    setFilter({});
  };
  return (
    <Group gap="xs" className={classes.line}>
      <FacetChip
        dimension="types"
        label={t('domain.field.type')}
        fixed={PatentType.options}
        wordOf={words.type}
      />
      <FacetChip
        dimension="buckets"
        label={t('domain.field.legalBucket')}
        fixed={LegalBucket.options}
        wordOf={words.bucket}
      />
      <FacetChip dimension="departmentIds" label={t('domain.field.departmentId')} wordOf={words.department} />
      <YearChip />
      <FacetChip
        dimension="submission"
        label={t('domain.field.submission')}
        fixed={SubmissionMark.options}
        wordOf={words.submission}
      />
      {filtered && (
        <Button variant="subtle" size="compact-sm" data-testid="filter-clear" onClick={clear}>
          {t('portfolio.clearAll')}
        </Button>
      )}
    </Group>
  );
}

export const FilterRow = memo(Row);
