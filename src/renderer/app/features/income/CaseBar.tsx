// The cases that were saved: open, name, duplicate, delete with the way back; and the two worked examples.
import { ActionIcon, Button, Menu, TextInput, Tooltip } from '@mantine/core';
import { IconBook, IconChevronDown, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import classes from './income.module.css';
import { duplicateOf, useIncome } from './incomeStore';
import { emptyCase, type IncomeCase } from './model/caseDraft';
import { type ExampleName, exampleBody, exampleNames } from './model/examples';

export function CaseBar({ current }: { readonly current: IncomeCase }) {
  const t = useT();
  const { cases, open, add, put, remove } = useIncome();
  const today = (): string => isoDay(new Date());
  const addExample = (name: ExampleName): void => {
    const blank = emptyCase(t(`income.example${name}`), today());
    add({ ...blank, present: exampleBody(name) });
  };
  const drop = (): void => {
    const back = remove(current.id, t('income.newCaseName'), today());
    notifyDone(t('income.caseRemoved', { name: current.name }), { label: t('common.undo'), run: back });
  };
  return (
    <div className={classes.caseBar}>
      <TextInput
        aria-label={t('income.caseName')}
        value={current.name}
        w={220}
        data-testid="income-case-name"
        onChange={(event) => {
          const name = event.currentTarget.value.slice(0, 100);
          put((one) => ({ ...one, name }));
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
              aria-current={one.id === current.id || undefined}
              fw={one.id === current.id ? 600 : 400}
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
          {exampleNames.map((name) => (
            <Menu.Item key={name} data-testid={`income-example-${name}`} onClick={() => addExample(name)}>
              {t(`income.example${name}`)}
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
          onClick={() => add(duplicateOf(current, t('income.copyName', { name: current.name })))}
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
}
