// Inventors in order, who of them is a known person, and what each contributed. Order by drag, by buttons, by Alt+arrows.
import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { InventorRef, Person } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { keyed, moveTo, removeAt, replaceAt } from '../../lib/lists';
import { useDeskQuery } from '../../lib/useQuery';
import { ContributorRow } from './ContributorRow';
import classes from './Fields.module.css';
import { LookupField } from './LookupField';
import { ShareSum } from './ShareSum';

interface ContributorsProps {
  readonly list: readonly InventorRef[];
  /** Persons already known to the caller. */
  readonly persons: readonly Person[];
  readonly onChange: (next: InventorRef[]) => void;
  readonly empty: string;
}

export function Contributors({ list, persons, onChange, empty }: ContributorsProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const found = useDeskQuery(
    'persons.list',
    { text, limit: 30 },
    { entities: ['person'], keepPrevious: true },
  );
  const rows = found.data?.rows ?? [];
  const personOf = new Map<string, Person>([...persons, ...rows].map((person) => [person.id, person]));
  const add = (entry: InventorRef): void => onChange([...list, entry]);
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < list.length && to !== from) onChange(moveTo(list, from, to));
  };
  const drop = (): void => {
    if (dragged !== null && over !== null) move(dragged, over);
    setDragged(null);
    setOver(null);
  };
  return (
    <Stack gap="sm">
      {list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <div>
          <table className={`${classes.table} ${classes.middle}`} data-testid="contributors">
            <thead>
              <tr>
                <th>#</th>
                <th>{t('domain.field.personName')}</th>
                <th>{t('fields.knownPerson')}</th>
                <th>{t('fields.contribution')}</th>
                <th>
                  <VisuallyHidden>{t('common.edit')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {keyed(list, (one) => `${one.name} ${one.personId ?? ''}`).map(
                ({ key, value: inventor }, index) => (
                  <ContributorRow
                    key={key}
                    inventor={inventor}
                    index={index}
                    count={list.length}
                    person={inventor.personId ? personOf.get(inventor.personId) : undefined}
                    namesake={rows.find((row) => row.name === inventor.name)}
                    over={over === index && dragged !== index}
                    onPut={(next) => onChange(replaceAt(list, index, next))}
                    onRemove={() => onChange(removeAt(list, index))}
                    onMove={(step) => move(index, index + step)}
                    onDragStart={() => setDragged(index)}
                    onDragOver={() => dragged !== null && setOver(index)}
                    onDrop={drop}
                  />
                ),
              )}
            </tbody>
          </table>
          <Group justify="space-between" mt={2}>
            <ShareSum shares={list.map((one) => one.contribution)} testId="contribution-sum" />
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() =>
                onChange(list.map((one) => ({ ...one, contribution: { n: 1, d: list.length } })))
              }
            >
              {t('fields.equalParts')}
            </Button>
          </Group>
        </div>
      )}
      <LookupField
        key={list.length}
        plain
        label={t('fields.addInventor')}
        value={null}
        choices={rows.map((row) => ({
          value: row.id,
          label: [row.name, row.departmentName].filter(Boolean).join(' · '),
        }))}
        onSearch={setText}
        onChange={(id) => {
          const person = id ? personOf.get(id) : undefined;
          if (person) add({ name: person.name, personId: person.id });
        }}
        onCreate={(name) => add({ name })}
        testId="add-inventor"
      />
    </Stack>
  );
}
