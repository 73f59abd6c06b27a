// Chips for parts of the filter that other pages set: one inventor, one project, certain patents. They are only taken away.
import { Button, CloseButton, Group } from '@mantine/core';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PatentFilter } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import classes from './Portfolio.module.css';

type Part = 'personId' | 'projectId' | 'ids' | 'ipc' | 'onlySample';

const without = (filter: PatentFilter, part: Part): PatentFilter => {
  const { [part]: _gone, ...rest } = filter;
  return rest;
};

/** The name of the one inventor or project: any of their patents knows it. */
function useNameBehind(part: 'personId' | 'projectId', id: string | undefined): string | undefined {
  const found = useDeskQuery(
    'patents.list',
    { filter: { [part]: id }, limit: 1 },
    { entities: ['patent'], enabled: id !== undefined },
  );
  const patentId = found.data?.rows[0]?.id;
  const patent = useDeskQuery(
    'patents.get',
    { id: patentId ?? '' },
    { entities: ['patent', 'person', 'project'], enabled: patentId !== undefined },
  );
  const all = part === 'personId' ? patent.data?.persons : patent.data?.projects;
  return all?.find((one) => one.id === id)?.name;
}

function Chips() {
  const t = useT();
  const { personId, projectId, ids, ipc, onlySample } = usePortfolio(
    useShallow(({ filter }) => ({
      personId: filter.personId,
      projectId: filter.projectId,
      ids: filter.ids?.length,
      ipc: filter.ipc?.join('、'),
      onlySample: filter.onlySample,
    })),
  );
  const person = useNameBehind('personId', personId);
  const project = useNameBehind('projectId', projectId);
  const chips: { part: Part; label: string; value: string }[] = [];
  if (personId) chips.push({ part: 'personId', label: t('portfolio.person'), value: person ?? '…' });
  if (projectId) chips.push({ part: 'projectId', label: t('portfolio.project'), value: project ?? '…' });
  if (ids !== undefined)
    chips.push({ part: 'ids', label: t('portfolio.onlyIds'), value: t('common.items', { n: ids }) });
  if (ipc) chips.push({ part: 'ipc', label: t('portfolio.ipc'), value: ipc });
  if (onlySample)
    chips.push({ part: 'onlySample', label: t('portfolio.onlySample'), value: t('common.yes') });
  const clear = (part: Part): void => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(without(filter, part));
  };
  return chips.map(({ part, label, value }) => {
    const summary = `${label}${t('common.separator')}${value}`;
    return (
      <Group key={part} gap={0} wrap="nowrap" className={classes.chip} data-active>
        <Button
          variant="default"
          size="compact-sm"
          maw={240}
          title={summary}
          data-testid={`filter-${part}`}
          onClick={() => clear(part)}
        >
          {summary}
        </Button>
        <CloseButton size="sm" aria-label={`${t('common.clear')} ${label}`} onClick={() => clear(part)} />
      </Group>
    );
  });
}

export const OtherChips = memo(Chips);
