// 个人信息 of one person: the last four figures, a form to enter them, and the full numbers for a reason that is recorded.
import { Button, Group, Text } from '@mantine/core';
import { IconEraser, IconEye, IconEyeOff, IconPencil } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type PersonalData, PersonalField, personalFaults } from '../../../../domain/personal/records';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import type { RowField } from '../../lib/rowDraft';
import { RowForm } from '../fields/RowForm';
import { Section } from '../fields/Section';
import { Notice } from '../Notice';
import { AuditTable } from './AuditTable';
import classes from './Personal.module.css';
import { usePersonal } from './usePersonal';
import { VaultNotice } from './VaultNotice';

type Asked = 'edit' | 'reveal' | 'erase' | 'audit' | null;

/** Full numbers are masked again after so many ms: somebody may have left the desk. */
const SHOWN_FOR = 60_000;

export function PersonalSection({ personId, name }: { readonly personId: string; readonly name: string }) {
  const t = useT();
  const { status, persons, refetch } = usePersonal([personId]);
  const [asked, setAsked] = useState<Asked>(null);
  const [clear, setClear] = useState<PersonalData | null>(null);
  useEffect(() => {
    if (clear === null) return;
    const timer = setTimeout(() => setClear(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [clear]);
  const person = persons[0];
  if (status === null) return null;
  if (status.state === 'locked' || status.state === 'damaged')
    return (
      <Section title={t('personal.title')}>
        <VaultNotice status={status} onOpened={refetch} />
      </Section>
    );
  const fields: RowField[] = PersonalField.options.map((field) => ({
    name: field,
    label: t(`domain.field.${field}`),
    kind: 'text',
    max: 200,
    ...(person === undefined ? {} : { placeholder: t('personal.keep') }),
  }));
  const why = (label: string): RowField => ({
    name: 'why',
    label,
    kind: 'text',
    required: true,
    max: 500,
    full: true,
    placeholder: t('personal.revealWhyHint'),
  });
  const done = (): void => {
    setAsked(null);
    setClear(null);
    refetch();
  };
  const put = async (row: Record<string, unknown>): Promise<void> => {
    const data = Object.fromEntries(
      PersonalField.options.flatMap((field) =>
        typeof row[field] === 'string' ? [[field, row[field] as string]] : [],
      ),
    );
    if (Object.keys(data).length === 0) return setAsked(null);
    const saved = await call('personal.put', { personId, name, data });
    if (!saved.ok) return notifyError(saved.error);
    notifyDone(t('personal.entered', { name }));
    done();
  };
  const reveal = async (row: Record<string, unknown>): Promise<void> => {
    const present = PersonalField.options.filter((field) => person?.fields[field] !== undefined);
    const seen = await call('personal.reveal', { personId, fields: present, why: String(row.why) });
    if (!seen.ok) return notifyError(seen.error);
    setClear(seen.value);
    setAsked(null);
  };
  const erase = async (row: Record<string, unknown>): Promise<void> => {
    const gone = await call('personal.erase', { ids: [personId], why: String(row.why) });
    if (!gone.ok) return notifyError(gone.error);
    notifyDone(t('personal.erased', { name }));
    done();
  };
  return (
    <Section title={t('personal.title')}>
      <Text size="xs" c="dimmed" mb={6}>
        {t('personal.hint')}
      </Text>
      {person === undefined ? (
        <Text size="sm">{t('personal.none')}</Text>
      ) : (
        <dl className={classes.facts} data-testid="personal-facts">
          {PersonalField.options.flatMap((field) => {
            const shown = (clear ?? person.fields)[field];
            return shown === undefined
              ? []
              : [
                  <div key={field}>
                    <dt>{t(`domain.field.${field}`)}</dt>
                    <dd>{shown}</dd>
                  </div>,
                ];
          })}
        </dl>
      )}
      {person?.warnings.map((warning) => (
        <Notice key={warning} tone="amber">
          {warning === 'accountLuhn' ? t('personal.warn.accountLuhn') : t('personal.warn.bankMissing')}
        </Notice>
      ))}
      {person && (
        <Text size="xs" c={person.isOverdue ? 'var(--zd-red)' : 'dimmed'} my={4}>
          {t('personal.usedOn', { on: person.usedOn })} ·{' '}
          {person.isOverdue ? t('personal.overdue') : t('personal.keepUntil', { until: person.keepUntil })}
        </Text>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={14} />}
          data-testid="personal-edit"
          onClick={() => setAsked(asked === 'edit' ? null : 'edit')}
        >
          {t(person === undefined ? 'personal.enter' : 'common.edit')}
        </Button>
        {person && clear === null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconEye size={14} />}
            data-testid="personal-reveal"
            onClick={() => setAsked(asked === 'reveal' ? null : 'reveal')}
          >
            {t('personal.reveal')}
          </Button>
        )}
        {clear !== null && (
          <Button
            size="compact-sm"
            leftSection={<IconEyeOff size={14} />}
            data-testid="personal-hide"
            onClick={done}
          >
            {t('personal.hide')}
          </Button>
        )}
        {person && (
          <Button
            size="compact-sm"
            variant="default"
            c="var(--zd-red)"
            leftSection={<IconEraser size={14} />}
            data-testid="personal-erase"
            onClick={() => setAsked(asked === 'erase' ? null : 'erase')}
          >
            {t('personal.erase')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={asked === 'audit'}
          data-testid="personal-audit"
          onClick={() => setAsked(asked === 'audit' ? null : 'audit')}
        >
          {t('personal.audit')}
        </Button>
      </Group>
      {asked === 'edit' && (
        <RowForm
          fields={fields}
          check={(row) =>
            Object.fromEntries(
              Object.entries(personalFaults(row as PersonalData)).map(([field, fault]) => [
                field,
                t(`personal.fault.${fault}`),
              ]),
            )
          }
          label={t('personal.title')}
          testId="personal"
          onSave={(row) => void put(row)}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'reveal' && (
        <RowForm
          fields={[why(t('personal.revealWhy'))]}
          label={t('personal.reveal')}
          testId="personal-reveal"
          saveLabel={t('personal.show')}
          onSave={(row) => void reveal(row)}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'erase' && (
        <RowForm
          fields={[why(t('personal.eraseWhy'))]}
          label={t('personal.erase')}
          testId="personal-erase"
          saveLabel={t('personal.erase')}
          onSave={(row) => void erase(row)}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'audit' && <AuditTable personId={personId} />}
    </Section>
  );
}
