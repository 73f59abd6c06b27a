// Above the task list: search, matter, department, span, presumed ones, what the selection can do, counts.
import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { type DeadlineKind, deadlineKinds } from '../../../../domain/patents/deadlines/clocks';
import type { QueryOutput } from '../../../../shared/store/queries';
import { amountText } from '../../components/deadlines/deadlineText';
import { SearchBox } from '../../components/SearchBox';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useDeadlines } from '../../state/deadlines';
import classes from './deadlines.module.css';
import { SelectionBar } from './SelectionBar';

const horizons = [90, 365, 1095, 7300] as const;

export interface TaskToolsProps {
  readonly today: string;
  readonly head: QueryOutput<'deadlines.list'> | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
}

export function TaskTools({ today, head, searchRef, onLeaveSearch }: TaskToolsProps) {
  const t = useT();
  const view = useDeadlines();
  const departments = useDeskQuery('departments.list', { limit: 1000 }, { entities: ['department'] });
  const selecting = view.selection.ids.size > 0;
  return (
    <div className={classes.bar}>
      {selecting ? (
        <SelectionBar today={today} />
      ) : (
        <>
          <SearchBox
            value={view.text}
            onChange={(text) => view.show({ text })}
            label={t('deadlines.search')}
            testId="deadline-search"
            width={240}
            inputRef={searchRef}
            onLeave={onLeaveSearch}
          />
          <NativeSelect
            aria-label={t('deadlines.filterKind')}
            data-testid="deadline-kind"
            value={view.kind}
            onChange={(event) => view.show({ kind: event.currentTarget.value as DeadlineKind | '' })}
            data={[
              { value: '', label: t('deadlines.allKinds') },
              ...deadlineKinds.map((kind) => ({ value: kind, label: t(`deadlines.kind.${kind}`) })),
            ]}
          />
          <NativeSelect
            aria-label={t('deadlines.filterDepartment')}
            value={view.departmentId}
            w={170}
            onChange={(event) => view.show({ departmentId: event.currentTarget.value })}
            data={[
              { value: '', label: t('deadlines.allDepartments') },
              ...(departments.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {view.narrow === null ? (
            <NativeSelect
              aria-label={t('deadlines.until')}
              value={String(view.horizon)}
              onChange={(event) => view.show({ horizon: Number(event.currentTarget.value) })}
              data={horizons.map((days) => ({ value: String(days), label: t(`deadlines.until.${days}`) }))}
            />
          ) : (
            <Button
              variant="light"
              rightSection={<IconX size={14} aria-hidden />}
              aria-label={`${t('common.clear')} ${view.narrow.label}`}
              onClick={() => view.show({ narrow: null })}
              data-testid="deadline-narrow"
            >
              {view.narrow.label}
            </Button>
          )}
          {((head?.presumed ?? 0) > 0 || view.presumed) && (
            <Checkbox
              size="xs"
              label={t('deadlines.presumedShow', { n: head?.presumed ?? 0 })}
              checked={view.presumed}
              onChange={(event) => view.show({ presumed: event.currentTarget.checked })}
            />
          )}
        </>
      )}
      <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid="deadline-count">
        {head &&
          t('deadlines.countFen', {
            n: head.total,
            amount: amountText(head.totalFen, view.unit),
            unit: t(`deadlines.${view.unit}`),
          })}
      </Text>
    </div>
  );
}
