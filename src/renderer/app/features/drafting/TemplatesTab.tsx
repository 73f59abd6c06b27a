// 自有模板: the office's own Word files with `{字段}`, and the list of fields to write them with.
import { ActionIcon, Button, Code, Group, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconDownload, IconPlus, IconTrash } from '@tabler/icons-react';
import { fieldNames, listFields } from '../../../../domain/drafting/fields';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import classes from './drafting.module.css';
import { type OwnTemplate, saveLibrary, TEMPLATES, useOwnLibrary } from './library';

export function TemplatesTab() {
  const t = useT();
  const templates = useOwnLibrary()?.templates ?? [];
  const save = (next: readonly OwnTemplate[]) => saveLibrary(TEMPLATES, next, t);

  const add = async (): Promise<void> => {
    const result = await call('documents.add', {});
    if (!result.ok) return notifyError(result.error);
    const words = result.value.added.filter(({ name }) => name.toLowerCase().endsWith('.docx'));
    const other = result.value.added.find((one) => !words.includes(one));
    if (other !== undefined) notifyError({ code: 'TEXT_NOT_READ', data: { file: other.name } });
    const known = new Set(words.map(({ hash }) => hash));
    const added = words.map(({ hash, name, addedOn }) => ({ hash, name, addedOn }));
    if (added.length > 0) await save([...templates.filter(({ hash }) => !known.has(hash)), ...added]);
  };
  const copy = async ({ hash, name }: OwnTemplate): Promise<void> => {
    const result = await call('documents.saveAs', { hash, name });
    if (!result.ok) notifyError(result.error, name);
  };

  return (
    <div className={classes.library}>
      <Group mb="md">
        <Button leftSection={<IconPlus size={16} />} onClick={() => void add()} data-testid="template-add">
          {t('drafting.templateAdd')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('drafting.templateHint')}
        </Text>
      </Group>
      {templates.length === 0 ? (
        <Text size="sm">{t('drafting.templateNoneHint')}</Text>
      ) : (
        <Table verticalSpacing={6} maw={760}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('drafting.templateName')}</Table.Th>
              <Table.Th>{t('drafting.templateAdded')}</Table.Th>
              <Table.Th aria-label={t('drafting.templateActions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {templates.map((template) => (
              <Table.Tr key={template.hash}>
                <Table.Td>{template.name}</Table.Td>
                <Table.Td>{template.addedOn}</Table.Td>
                <Table.Td>
                  <Group gap={4} justify="flex-end">
                    <Tooltip label={t('drafting.templateCopy')}>
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('drafting.templateCopy')}
                        onClick={() => void copy(template)}
                      >
                        <IconDownload size={16} />
                      </ActionIcon>
                    </Tooltip>
                    <Tooltip label={t('common.delete')}>
                      <ActionIcon
                        variant="subtle"
                        aria-label={t('common.delete')}
                        onClick={() => void save(templates.filter(({ hash }) => hash !== template.hash))}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </Tooltip>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Title order={3} mt="lg" mb="xs">
        {t('drafting.fields')}
      </Title>
      <Text size="sm" mb="sm">
        {t('drafting.fieldsHint')}
      </Text>
      <Group gap={6}>
        {fieldNames.map((name) => (
          <Code key={name}>{`{${name}}`}</Code>
        ))}
      </Group>
      {Object.entries(listFields).map(([list, fields]) => (
        <Text key={list} size="sm" mt="sm">
          <Code>{`{#${list}}`}</Code> {fields.map((field) => `{${field}}`).join(' ')}{' '}
          <Code>{`{/${list}}`}</Code>
        </Text>
      ))}
    </div>
  );
}
