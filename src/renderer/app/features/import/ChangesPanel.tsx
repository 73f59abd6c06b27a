// What a newer list would change: kinds of change on the left, the patents of one kind on the right.
// A field can be kept as it is in the store.
import { Button, Checkbox, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImportChange, RouteOutput } from '../../../../shared/routes';
import { NumberCopy } from '../../components/NumberCopy';
import { call } from '../../lib/desk';
import { type Translate, useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import classes from './import.module.css';
import { fieldText, valueText } from './valueText';
import type { ImportPlan } from './wizard';
import { showAbsent, useWizard } from './wizardStore';

type Changes = RouteOutput<'import.changes'>;

/** Rows shown of one kind. */
const SHOWN = 200;

function nameOf({ field, from, to }: ImportChange, t: Translate): string {
  const name = fieldText(field, t);
  if (from === undefined) return name;
  const word = (value: string | undefined): string =>
    valueText(field, value || null, t) || t('import.nothing');
  return t('import.passage', { field: name, from: word(from), to: word(to) });
}

export function ChangesPanel({ plan }: { readonly plan: ImportPlan }) {
  const t = useT();
  const token = useWizard((state) => state.token);
  const keep = useWizard((state) => state.keep);
  const dispatch = useWizard((state) => state.dispatch);
  const [chosen, setChosen] = useState(plan.changes[0]?.key ?? '');
  const [found, setFound] = useState<Changes | null>(null);
  useEffect(() => {
    if (chosen === '') return;
    let gone = false;
    void call('import.changes', { importId: token, key: chosen, limit: SHOWN }).then((result) => {
      if (gone) return;
      if (result.ok) setFound(result.value);
      else notifyError(result.error);
    });
    return () => {
      gone = true;
    };
  }, [token, chosen]);
  const field = plan.changes.find(({ key }) => key === chosen)?.field ?? '';
  return (
    <>
      <Group justify="space-between" gap="md" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {t(plan.changes.length > 0 ? 'import.changesHint' : 'import.changesNone')}
        </Text>
        {plan.absent > 0 && (
          <Group gap="xs" wrap="nowrap">
            <Text size="sm">{t('import.absent', { n: plan.absent })}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void showAbsent()}
              data-testid="import-absent"
            >
              {t('import.absentShow')}
            </Button>
          </Group>
        )}
      </Group>
      {plan.changes.length > 0 && (
        <div className={classes.changes}>
          <section className={classes.kinds} aria-label={t('import.changesKinds')}>
            {plan.changes.map((change) => (
              <div key={change.key} className={classes.kind} data-chosen={change.key === chosen || undefined}>
                <UnstyledButton
                  className={classes.kindName}
                  aria-pressed={change.key === chosen}
                  onClick={() => setChosen(change.key)}
                  data-testid="import-change"
                >
                  {nameOf(change, t)}
                </UnstyledButton>
                <b>{t('common.items', { n: change.count })}</b>
                <Checkbox
                  size="xs"
                  label={t('import.keep')}
                  checked={keep.includes(change.field)}
                  onChange={(event) =>
                    dispatch({ type: 'keep', field: change.field, keep: event.currentTarget.checked })
                  }
                />
              </div>
            ))}
          </section>
          <section className={classes.scroll} aria-label={t('import.changesRows')}>
            {found !== null && <ChangedTable found={found} field={field} kept={keep.includes(field)} />}
          </section>
        </div>
      )}
    </>
  );
}

function ChangedTable({ found, field, kept }: { found: Changes; field: string; kept: boolean }) {
  const t = useT();
  const word = (value: unknown): string => valueText(field, value, t) || t('import.nothing');
  return (
    <>
      <Table stickyHeader fz="sm" verticalSpacing={5} horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={170}>{t('import.colNumber')}</Table.Th>
            <Table.Th>{t('import.colTitle')}</Table.Th>
            <Table.Th w="22%">{t('import.store')}</Table.Th>
            <Table.Th w="22%">{t('import.incoming')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <NumberCopy number={row.applicationNumber} />
              </Table.Td>
              <Table.Td>{row.title}</Table.Td>
              <Table.Td>
                {kept ? <b>{word(row.before)}</b> : <del className={classes.before}>{word(row.before)}</del>}
              </Table.Td>
              <Table.Td>
                {kept ? (
                  <Text size="sm" c="dimmed">
                    {t('import.kept')}
                  </Text>
                ) : (
                  <ins className={classes.after}>{word(row.after)}</ins>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {found.total > found.rows.length && (
        <Text size="sm" c="dimmed" p="xs">
          {t('import.changesMore', { n: found.rows.length, total: found.total })}
        </Text>
      )}
    </>
  );
}
