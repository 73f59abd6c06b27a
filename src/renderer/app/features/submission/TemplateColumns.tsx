// Columns of a template in their order: the platform's header, what goes into it, whose words.
import { ActionIcon, Button, Checkbox, Group, NativeSelect, Table, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KindType, kindOf } from '../../../../domain/submission/kinds';
import type { TemplateColumn } from '../../../../domain/submission/template/spec';
import { type Translate, useT } from '../../lib/i18n';
import { BlurInput } from './BlurInput';
import { fieldText } from './lackWords';

export interface TemplateColumnsProps {
  readonly columns: readonly TemplateColumn[];
  readonly kind: KindType;
  readonly lists: readonly string[];
  readonly onChange: (columns: TemplateColumn[]) => void;
}

/** Top fields of the kind; a deeper path stays as it is typed. */
function fieldsOf(kind: KindType): string[] {
  const { payload } = kindOf(kind);
  return 'shape' in payload ? Object.keys(payload.shape as object) : [];
}

/** Deeper paths say where they lead. */
const columnText = (field: string, t: Translate): string => {
  const [, ...rest] = field.split('.');
  return rest.length === 0 ? fieldText(field, t) : `${fieldText(field, t)} · ${rest.join('.')}`;
};

export function TemplateColumns({ columns, kind, lists, onChange }: TemplateColumnsProps) {
  const t = useT();
  const fields = fieldsOf(kind);
  const set = (index: number, patch: Partial<TemplateColumn>): void =>
    onChange(columns.map((column, i) => (i === index ? { ...column, ...patch } : column)));
  const move = (index: number, by: number): void => {
    const next = [...columns];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <div>
      <Title order={3}>{t('submission.templateColumns')}</Title>
      <Table fz="sm" verticalSpacing={3} data-testid="template-columns">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>#</Table.Th>
            <Table.Th>{t('submission.templateHeader')}</Table.Th>
            <Table.Th w={220}>{t('submission.templateField')}</Table.Th>
            <Table.Th w={150}>{t('submission.templateList')}</Table.Th>
            <Table.Th w={60}>{t('submission.templateRequired')}</Table.Th>
            <Table.Td w={100} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column, i) => {
            const label = `${i + 1} ${column.header}`;
            const known = fields.includes(column.field) ? fields : [column.field, ...fields];
            return (
              <Table.Tr key={`${column.header}|${column.field}`}>
                <Table.Td>{i + 1}</Table.Td>
                <Table.Td>
                  <BlurInput
                    label={`${t('submission.templateHeader')} ${label}`}
                    value={column.header}
                    onCommit={(header) => set(i, { header })}
                  />
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="xs"
                    aria-label={`${t('submission.templateField')} ${label}`}
                    value={column.field}
                    onChange={(event) => set(i, { field: event.currentTarget.value })}
                    data={known.map((field) => ({
                      value: field,
                      label: columnText(field, t),
                    }))}
                  />
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="xs"
                    aria-label={`${t('submission.templateList')} ${label}`}
                    value={column.list ?? ''}
                    onChange={(event) => {
                      const { list: _list, ...rest } = column;
                      const list = event.currentTarget.value;
                      onChange(
                        columns.map((one, at) =>
                          at === i ? { ...rest, ...(list === '' ? {} : { list }) } : one,
                        ),
                      );
                    }}
                    data={[{ value: '', label: '—' }, ...lists]}
                  />
                </Table.Td>
                <Table.Td>
                  <Checkbox
                    aria-label={`${t('submission.templateRequired')} ${label}`}
                    checked={column.required === true}
                    onChange={(event) => set(i, { required: event.currentTarget.checked })}
                  />
                </Table.Td>
                <Table.Td>
                  <Group gap={2} wrap="nowrap">
                    <ActionIcon
                      variant="subtle"
                      aria-label={`${t('submission.templateUp')} ${label}`}
                      disabled={i === 0}
                      onClick={() => move(i, -1)}
                    >
                      <IconArrowUp size={14} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      aria-label={`${t('submission.templateDown')} ${label}`}
                      disabled={i === columns.length - 1}
                      onClick={() => move(i, 1)}
                    >
                      <IconArrowDown size={14} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      aria-label={`${t('submission.templateRemove')} ${label}`}
                      disabled={columns.length === 1}
                      onClick={() => onChange(columns.filter((_one, at) => at !== i))}
                    >
                      <IconTrash size={14} />
                    </ActionIcon>
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...columns, { header: '', field: fields[0] ?? '' }])}
      >
        {t('submission.templateAddColumn')}
      </Button>
    </div>
  );
}
