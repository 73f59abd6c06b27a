// 发明人: the names as the document has them, in order, and which of them are known persons of the institution.
import { ActionIcon, Group, Stack, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconLink, IconLinkOff, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { InventorRef, Patent, Person } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { moveBy, removeAt, replaceAt } from '../../lib/lists';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { LookupField } from './LookupField';
import classes from './Record.module.css';
import { useFieldSave } from './useFieldSave';

export function InventorsTab({
  patent,
  persons,
}: {
  readonly patent: Patent;
  readonly persons: readonly Person[];
}) {
  const t = useT();
  const save = useFieldSave(patent);
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'persons.list',
    { text, limit: 30 },
    { entities: ['person'], keepPrevious: true },
  );
  const rows = found.data?.rows ?? [];
  const personOf = new Map<string, Person>([...persons, ...rows].map((person) => [person.id, person]));
  const put = (next: readonly InventorRef[]) => void save('inventors', patent.inventors, next);
  const add = (entry: InventorRef) => put([...patent.inventors, entry]);
  const list = patent.inventors;
  return (
    <Stack gap="md" data-testid="tab-inventors">
      {list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('record.noInventors')}
        </Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>#</th>
              <th>{t('domain.field.personName')}</th>
              <th>{t('record.knownPerson')}</th>
              <th>
                <VisuallyHidden>{t('common.edit')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((inventor, index) => {
              const person = inventor.personId ? personOf.get(inventor.personId) : undefined;
              const same = rows.find((row) => row.name === inventor.name);
              return (
                <tr key={`${inventor.name} ${inventor.personId ?? index}`}>
                  <td>{index + 1}</td>
                  <td>{inventor.name}</td>
                  <td>{person ? [person.name, person.staffNumber].filter(Boolean).join(' · ') : '—'}</td>
                  <td>
                    <Group gap={2} justify="flex-end" wrap="nowrap">
                      {person && (
                        <>
                          <RowButton
                            label={t('record.openPerson')}
                            onClick={() => go('persons', { id: person.id })}
                          >
                            <IconLink size={14} />
                          </RowButton>
                          <RowButton
                            label={t('record.unlinkPerson')}
                            onClick={() => put(replaceAt(list, index, { name: inventor.name }))}
                          >
                            <IconLinkOff size={14} />
                          </RowButton>
                        </>
                      )}
                      {!person && same && (
                        <RowButton
                          label={t('record.linkPerson', { name: same.name })}
                          onClick={() =>
                            put(replaceAt(list, index, { name: inventor.name, personId: same.id }))
                          }
                        >
                          <IconLink size={14} />
                        </RowButton>
                      )}
                      <RowButton
                        label={t('record.moveUp')}
                        disabled={index === 0}
                        onClick={() => put(moveBy(list, index, -1))}
                      >
                        <IconArrowUp size={14} />
                      </RowButton>
                      <RowButton
                        label={t('record.moveDown')}
                        disabled={index === list.length - 1}
                        onClick={() => put(moveBy(list, index, 1))}
                      >
                        <IconArrowDown size={14} />
                      </RowButton>
                      <RowButton
                        label={`${t('common.delete')} ${inventor.name}`}
                        onClick={() => put(removeAt(list, index))}
                      >
                        <IconX size={14} />
                      </RowButton>
                    </Group>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <LookupField
        key={list.length}
        plain
        label={t('record.addInventor')}
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

interface RowButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: React.ReactNode;
}

function RowButton({ label, onClick, disabled, children }: RowButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        variant="transparent"
        color="gray"
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
