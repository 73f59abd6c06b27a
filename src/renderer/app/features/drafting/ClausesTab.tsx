// 条款库: the clauses the program brings, with why they are there, and the office's own beside them.
import { Badge, Button, Group, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { OwnClause } from '../../../../domain/drafting/clause';
import { templateKinds } from '../../../../domain/drafting/facts';
import { clausesOf, isMandatory } from '../../../../domain/drafting/library';
import { useT } from '../../lib/i18n';
import { ClauseForm } from './ClauseForm';
import classes from './drafting.module.css';
import { CLAUSES, saveLibrary, useOwnLibrary } from './library';

const shipped = [...new Set(templateKinds.flatMap((kind) => clausesOf(kind)))];

export function ClausesTab() {
  const t = useT();
  const own = useOwnLibrary()?.clauses ?? [];
  const [edited, setEdited] = useState<OwnClause | 'new' | null>(null);
  const save = async (clause: OwnClause): Promise<void> => {
    const next = own.some(({ id }) => id === clause.id)
      ? own.map((one) => (one.id === clause.id ? clause : one))
      : [...own, clause];
    const done = await saveLibrary(CLAUSES, next, t);
    if (done.ok) setEdited(null);
  };
  const remove = async (id: string): Promise<void> => {
    const done = await saveLibrary(
      CLAUSES,
      own.filter((one) => one.id !== id),
      t,
    );
    if (done.ok) setEdited(null);
  };
  return (
    <div className={classes.library}>
      <Group mb="sm" justify="space-between">
        <Title order={2}>{t('drafting.own')}</Title>
        <Button
          leftSection={<IconPlus size={16} />}
          onClick={() => setEdited('new')}
          data-testid="clause-add"
        >
          {t('drafting.clauseAdd')}
        </Button>
      </Group>
      {edited !== null && (
        <ClauseForm
          key={edited === 'new' ? 'new' : edited.id}
          clause={edited === 'new' ? null : edited}
          onSave={(clause) => void save(clause)}
          onRemove={(id) => void remove(id)}
          onClose={() => setEdited(null)}
        />
      )}
      {own.length === 0 && edited === null && (
        <Text size="sm" c="dimmed" mb="md">
          {t('drafting.ownNone')}
        </Text>
      )}
      {own.map((clause) => (
        <Group key={clause.id} gap="sm" mb={6}>
          <Button variant="subtle" onClick={() => setEdited(clause)}>
            {clause.heading}
          </Button>
          <Text size="xs" c="dimmed">
            {clause.kinds.map((kind) => t(`drafting.kind.${kind}`)).join('、')}
          </Text>
        </Group>
      ))}
      <Title order={2} mt="lg" mb="xs">
        {t('drafting.shipped')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('drafting.shippedHint')}
      </Text>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('drafting.clause')}</Table.Th>
            <Table.Th>{t('drafting.usedIn')}</Table.Th>
            <Table.Th>{t('drafting.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shipped.map((clause) => (
            <Table.Tr key={clause.id}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{clause.heading}</Table.Td>
              <Table.Td>
                <Group gap={4}>
                  {clause.kinds.map((kind) => (
                    <Badge
                      key={kind}
                      variant={isMandatory(clause, kind) ? 'filled' : 'default'}
                      tt="none"
                      fw={400}
                      title={t(isMandatory(clause, kind) ? 'drafting.mandatory' : 'drafting.optional')}
                    >
                      {t(`drafting.kind.${kind}`)}
                    </Badge>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{clause.why}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
