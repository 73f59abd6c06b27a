// Above the board: search, owner, mode, department, what is late, unit, and what all of it is expected to bring.
import { NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { plus } from '../../../../domain/money';
import { isOpen } from '../../../../domain/negotiation/stages';
import { DealMode } from '../../../../domain/negotiation/terms';
import type { QueryOutput } from '../../../../shared/store/queries';
import { SearchBox } from '../../components/SearchBox';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './deals.module.css';
import { amountWord } from './dealText';
import { useDealsView } from './view';

interface PipelineBarProps {
  readonly board: QueryOutput<'deals.board'> | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly shown: number;
}

export function PipelineBar({ board, searchRef, shown }: PipelineBarProps) {
  const t = useT();
  const { filter, unit, put } = useDealsView();
  const set = (patch: Partial<typeof filter>): void => put({ filter: { ...filter, ...patch } });
  const departments = useDeskQuery('departments.list', { limit: 1000 }, { entities: ['department'] });
  const patent = useDeskQuery(
    'patents.get',
    { id: filter.patentId ?? '' },
    { entities: ['patent'], enabled: filter.patentId !== undefined },
  );
  const open = (board?.columns ?? []).filter(({ stage }) => isOpen(stage));
  const total = open.reduce((sum, { fen }) => plus(sum, fen), 0);
  const weighted = open.reduce((sum, one) => plus(sum, one.weighted), 0);
  const late = open.reduce((sum, { overdue }) => sum + overdue, 0);
  return (
    <div className={classes.bar}>
      <SearchBox
        value={filter.text ?? ''}
        onChange={(text) => set({ text })}
        label={t('deals.search')}
        testId="deals-search"
        width={230}
        inputRef={searchRef}
        onLeave={() => document.querySelector<HTMLElement>('[data-testid="deals-grid"]')?.focus()}
      />
      <NativeSelect
        aria-label={t('domain.field.owner')}
        data-testid="deals-owner"
        value={filter.owner ?? ''}
        onChange={(event) => set({ owner: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('deals.allOwners') }, ...(board?.owners ?? [])]}
      />
      <NativeSelect
        aria-label={t('domain.field.mode')}
        data-testid="deals-mode"
        value={filter.modes?.[0] ?? ''}
        onChange={(event) => {
          const mode = DealMode.safeParse(event.currentTarget.value);
          set({ modes: mode.success ? [mode.data] : [] });
        }}
        data={[
          { value: '', label: t('deals.allModes') },
          ...DealMode.options.map((mode) => ({ value: mode, label: t(`terms.dealMode.${mode}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('domain.field.departmentId')}
        w={150}
        value={filter.departmentId ?? ''}
        onChange={(event) => set({ departmentId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('deals.allDepartments') },
          ...(departments.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <UnstyledButton
        className={classes.chip}
        aria-pressed={filter.overdue ?? false}
        data-testid="deals-overdue"
        onClick={() => set({ overdue: !filter.overdue })}
      >
        {t('deals.onlyOverdue', { n: late })}
      </UnstyledButton>
      {filter.patentId !== undefined && (
        <UnstyledButton
          className={classes.chip}
          aria-pressed
          aria-label={`${t('common.clear')} ${patent.data?.patent.applicationNumber ?? ''}`}
          onClick={() => set({ patentId: undefined })}
        >
          {t('deals.onlyPatent', { number: patent.data?.patent.applicationNumber ?? '' })} <IconX size={12} />
        </UnstyledButton>
      )}
      <NativeSelect
        aria-label={t('deals.unit')}
        value={unit}
        onChange={(event) => put({ unit: event.currentTarget.value === 'yuan' ? 'yuan' : 'wan' })}
        data={[
          { value: 'wan', label: t('deals.unitWan') },
          { value: 'yuan', label: t('deals.unitYuan') },
        ]}
      />
      <Text size="sm" c="dimmed" className={classes.count} role="status" data-testid="deals-count">
        {t('deals.countSums', {
          n: shown,
          sum: amountWord(total, unit, t),
          weighted: amountWord(weighted, unit, t),
        })}
        {(board?.hidden ?? 0) > 0 && t('deals.hiddenCount', { n: board?.hidden ?? 0 })}
      </Text>
    </div>
  );
}
