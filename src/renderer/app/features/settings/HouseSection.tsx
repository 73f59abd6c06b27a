// 分配规则: where the institution is, who approves which amount, how long a notice hangs, who may be chosen to sign.
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type House, houseSetting, readHouse, shippedFloors } from '../../../../domain/distribution';
import { formatAmount } from '../../../../domain/money';
import { type RowColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import {
  type ApprovalRow,
  approvalRow,
  approvalRule,
  namesIn,
  type PublicityRow,
  publicityRow,
  publicityRule,
  withRegion,
} from './houseForm';
import { Section } from './Section';
import classes from './settings.module.css';

const places = [...new Map(shippedFloors.map(({ region, place }) => [region, place]))].filter(
  ([region]) => region !== '100000',
);
const byDay = (a: { effectiveFrom: string }, b: { effectiveFrom: string }): number =>
  a.effectiveFrom < b.effectiveFrom ? -1 : 1;

export function HouseSection() {
  const t = useT();
  const { data } = useDeskQuery('settings.get', { keys: [houseSetting] }, { entities: ['settings'] });
  const house = readHouse(data?.values[houseSetting]);
  const put = async (next: House): Promise<void> => {
    await runCommand('settings.put', { values: { [houseSetting]: next } }, { label: t('settings.saved') });
  };
  const versions: RowField[] = [
    { name: 'effectiveFrom', label: t('settings.house.from'), kind: 'date', required: true },
  ];
  const origin: RowField[] = [
    { name: 'source', label: t('settings.house.source'), kind: 'text', required: true, max: 400, full: true },
    {
      name: 'verified',
      label: t('settings.house.verified'),
      kind: 'choice',
      required: true,
      choices: [
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ],
    },
  ];
  const since = <R extends { effectiveFrom: string }>(): RowColumn<R> => ({
    name: 'effectiveFrom',
    label: t('settings.house.from'),
    render: (row) => <span className={classes.day}>{row.effectiveFrom}</span>,
  });
  const sources = <R extends { source: string; verified: string }>(): RowColumn<R> => ({
    name: 'source',
    label: t('settings.house.source'),
    render: (row) => (
      <>
        {row.source} {row.verified !== 'yes' && <UnverifiedBadge source={row.source} />}
      </>
    ),
  });
  const amount = (body: 'vicePresident' | 'presidentMeeting'): RowColumn<ApprovalRow> => ({
    name: body,
    label: t(`settings.house.${body}`),
    align: 'right',
    render: (row) => (row[body] === undefined ? t('common.none') : formatAmount(row[body])),
  });
  return (
    <Section id="house">
      <Text size="sm" c="dimmed">
        {t('settings.house.hint')}
      </Text>
      <NativeSelect
        label={t('settings.house.region')}
        description={t('settings.house.regionHint')}
        value={house.region ?? ''}
        data={[
          { value: '', label: t('settings.house.regionOfPolicy') },
          ...places.map(([value, label]) => ({ value, label })),
        ]}
        data-testid="house-region"
        onChange={(event) => void put(withRegion(house, event.currentTarget.value))}
      />
      <div>
        <Text fw={600} size="sm">
          {t('settings.house.approval')}
        </Text>
        <Text size="xs" c="dimmed" mb={4}>
          {t('settings.house.approvalHint')}
        </Text>
        <RowsEditor<ApprovalRow>
          rows={house.approval.map(approvalRow)}
          columns={[since(), amount('vicePresident'), amount('presidentMeeting'), sources()]}
          fields={[
            ...versions,
            { name: 'vicePresident', label: t('settings.house.vicePresident'), kind: 'money' },
            { name: 'presidentMeeting', label: t('settings.house.presidentMeeting'), kind: 'money' },
            ...origin,
          ]}
          parse={(row) => approvalRow(approvalRule(row))}
          order={byDay}
          onChange={(rows) => {
            if (rows.length > 0)
              void put({ ...house, approval: rows.map((row) => approvalRule({ ...row })) });
          }}
          addLabel={t('settings.house.addVersion')}
          empty={t('settings.house.noVersion')}
          rowLabel={(row) => row.effectiveFrom}
          testId="house-approval"
        />
      </div>
      <div>
        <Text fw={600} size="sm">
          {t('settings.house.publicity')}
        </Text>
        <Text size="xs" c="dimmed" mb={4}>
          {t('settings.house.publicityHint')}
        </Text>
        <RowsEditor<PublicityRow>
          rows={house.publicity.map(publicityRow)}
          columns={[
            since(),
            {
              name: 'days',
              label: t('settings.house.days'),
              align: 'right',
              render: (row) => row.days,
            },
            {
              name: 'unit',
              label: t('settings.house.unit'),
              render: (row) => t(`settings.house.unit.${row.unit === 'working' ? 'working' : 'calendar'}`),
            },
            sources(),
          ]}
          fields={[
            ...versions,
            { name: 'days', label: t('settings.house.days'), kind: 'whole', required: true, max: 120 },
            {
              name: 'unit',
              label: t('settings.house.unit'),
              kind: 'choice',
              required: true,
              choices: (['calendar', 'working'] as const).map((value) => ({
                value,
                label: t(`settings.house.unit.${value}`),
              })),
            },
            ...origin,
          ]}
          parse={(row) => publicityRow(publicityRule(row))}
          order={byDay}
          onChange={(rows) => {
            if (rows.length > 0)
              void put({ ...house, publicity: rows.map((row) => publicityRule({ ...row })) });
          }}
          addLabel={t('settings.house.addVersion')}
          empty={t('settings.house.noVersion')}
          rowLabel={(row) => row.effectiveFrom}
          testId="house-publicity"
        />
      </div>
      {(['reviewers', 'approvers'] as const).map((key) => (
        <Names
          key={key}
          label={t(`settings.house.${key}`)}
          hint={t('settings.house.namesHint')}
          value={house[key]}
          testId={`house-${key}`}
          onChange={(names) => void put({ ...house, [key]: names })}
        />
      ))}
    </Section>
  );
}

interface NamesProps {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly testId: string;
  readonly onChange: (names: string[]) => void;
}

/** One name a line; saved when the field is left. */
function Names({ label, hint, value, testId, onChange }: NamesProps) {
  const stored = value.join('\n');
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  return (
    <Textarea
      label={label}
      description={hint}
      autosize
      minRows={2}
      maxRows={8}
      value={draft}
      data-testid={testId}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        const names = namesIn(draft)
          .map((name) => name.slice(0, 100))
          .slice(0, 50);
        if (names.join('\n') !== stored) onChange(names);
        else setDraft(stored);
      }}
    />
  );
}
