// The cases that were saved: open, name, duplicate, delete with the way back; and the two worked examples.

import { ActionIcon, Button, Menu, TextInput, Tooltip } from '@mantine/core';
import { IconBook, IconChevronDown, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import classes from './income.module.css';
import { duplicateOf, useIncome } from './incomeStore';
import { emptyCase } from './model/caseDraft';
import { type ExampleName, exampleBody, exampleNames } from './model/examples';

interface CaseBarProps {
  readonly id: string;
  readonly name: string;
}

/** Ids and names alone: the bar has nothing to do with what is typed into a case. */
const useNames = (): { id: string; name: string }[] => {
  const text = useIncome(({ cases }) => JSON.stringify(cases.map(({ id, name }) => ({ id, name }))));
  return useMemo(() => JSON.parse(text) as { id: string; name: string }[], [text]);
};

export const CaseBar = memo(function CaseBar({ id: currentId, name }: CaseBarProps) {
  const t = useT();
  const cases = useNames();
  const { open, add, put, remove } = useIncome.getState();
  const today = (): string => isoDay(new Date());
  const addExample = (example: ExampleName): void => {
    const blank = emptyCase(t(`income.example${example}`), today());
    add({ ...blank, present: exampleBody(example) });
  };
  const duplicate = (): void => {
    const current = useIncome.getState().cases.find(({ id }) => id === currentId);
    if (current) add(duplicateOf(current, t('income.copyName', { name })));
  };
  const drop = (): void => {
    const back = remove(currentId, t('income.newCaseName'), today());
    notifyDone(t('income.caseRemoved', { name }), { label: t('common.undo'), run: back });
  };
  return (
    <div className={classes.caseBar}>
      <TextInput
        aria-label={t('income.caseName')}
        value={name}
        w={220}
        data-testid="income-case-name"
        onChange={(event) => {
          const typed = event.currentTarget.value.slice(0, 100);
          put((one) => ({ ...one, name: typed }));
        }}
      />
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />} data-testid="income-cases">
            {t('income.cases', { n: cases.length })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
          {cases.map((one) => (
            <Menu.Item
              key={one.id}
              aria-current={one.id === currentId || undefined}
              fw={one.id === currentId ? 600 : 400}
              onClick={() => open(one.id)}
            >
              {one.name || t('income.unnamed')}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconBook size={15} />} data-testid="income-examples">
            {t('income.examples')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {exampleNames.map((example) => (
            <Menu.Item
              key={example}
              data-testid={`income-example-${example}`}
              onClick={() => addExample(example)}
            >
              {t(`income.example${example}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('income.newCase')}>
        <ActionIcon
          variant="default"
          aria-label={t('income.newCase')}
          data-testid="income-new"
          onClick={() => add(emptyCase(t('income.newCaseName'), today()))}
        >
          <IconPlus size={15} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('income.duplicate')}>
        <ActionIcon
          variant="default"
          aria-label={t('income.duplicate')}
          data-testid="income-duplicate"
          onClick={duplicate}
        >
          <IconCopy size={15} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('income.removeCase')}>
        <ActionIcon
          variant="default"
          aria-label={t('income.removeCase')}
          data-testid="income-remove"
          onClick={drop}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
});
