// What the dry run found: row, column, value, cause and cure, by kind; the whole list can be saved.
import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { RowIssue } from '../../../../domain/patents/importRow';
import { issueText } from '../../../../domain/patents/issueText';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import classes from './import.module.css';
import { SaveIssues } from './SaveIssues';

type Severity = RowIssue['severity'];
const TONES: Record<Severity, Tone> = { error: 'red', warning: 'amber', repeated: 'grey' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'repeated'];
/** Lines drawn at first; more on demand. */
const STEP = 100;

export interface IssueTableProps {
  readonly issues: readonly RowIssue[];
  readonly total: number;
}

export function IssueTable({ issues, total }: IssueTableProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [limit, setLimit] = useState(STEP);
  const matching = issues.filter((issue) => severity === 'all' || issue.severity === severity);
  const present = SEVERITIES.filter((one) => issues.some((issue) => issue.severity === one));
  return (
    <div className={classes.column} style={{ height: '100%' }}>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('import.colSeverity')}
          value={severity}
          onChange={(value) => setSeverity(value as Severity | 'all')}
          data={[
            { value: 'all', label: t('import.severityAll') },
            ...present.map((one) => ({ value: one, label: t(`import.severity.${one}`) })),
          ]}
        />
        <Group gap="sm">
          {total > issues.length && (
            <Text size="xs" c="dimmed">
              {t('import.issuesFirst', { n: issues.length, total })}
            </Text>
          )}
          <SaveIssues />
        </Group>
      </Group>
      <section className={classes.scroll} aria-label={t('import.tabIssues', { n: total })}>
        <Table stickyHeader fz="sm" verticalSpacing={5} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={64} ta="right">
                {t('import.colRow')}
              </Table.Th>
              <Table.Th w={100}>{t('import.colSeverity')}</Table.Th>
              <Table.Th w={120}>{t('import.colColumnName')}</Table.Th>
              <Table.Th w={180}>{t('import.colValue')}</Table.Th>
              <Table.Th>{t('import.colCause')}</Table.Th>
              <Table.Th>{t('import.colCure')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {matching.slice(0, limit).map((issue) => {
              const words = issueText(issue, language);
              return (
                <Table.Tr key={`${issue.row} ${issue.column} ${issue.code} ${issue.value}`}>
                  <Table.Td className={classes.number}>{issue.row}</Table.Td>
                  <Table.Td>
                    <StatusBadge
                      tone={TONES[issue.severity]}
                      label={t(`import.severity.${issue.severity}`)}
                    />
                  </Table.Td>
                  <Table.Td>{issue.column}</Table.Td>
                  <Table.Td className={classes.value} style={{ maxWidth: 180 }} title={issue.value}>
                    {issue.value}
                  </Table.Td>
                  <Table.Td>{words.cause}</Table.Td>
                  <Table.Td>{words.cure}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
        {matching.length > limit && (
          <Button variant="subtle" m="xs" onClick={() => setLimit(limit + STEP)}>
            {t('common.more')}
          </Button>
        )}
      </section>
    </div>
  );
}
