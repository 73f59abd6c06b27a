// What a new batch would hold: the numbers, the incomplete records with what they lack, one record as it is sent.
import { Button, Stack, Table, Text, Title } from '@mantine/core';
import type { RouteOutput } from '../../../../shared/routes';
import { NumberCopy } from '../../components/NumberCopy';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { lackText } from './lackWords';
import { PersonalFacts } from './PersonalFacts';
import { prettyJson } from './scope';
import classes from './submission.module.css';

type Created = RouteOutput<'submission.create'>;
/** An application number is copied by a click; the title of a filing is read. */
const isNumber = (text: string): boolean => /^\d{8,13}\.[\dX]$/.test(text);
/** Incomplete records shown here; the rest is counted. */
const SHOWN = 50;

export function DryRun({ created }: { readonly created: Created }) {
  const t = useT();
  const facts = [
    { id: 'send', label: t('submission.willSend'), value: created.records, tone: 'green' },
    { id: 'accepted', label: t('submission.alreadyAccepted'), value: created.alreadyAccepted, tone: 'plain' },
    { id: 'waiting', label: t('submission.waiting'), value: created.waiting, tone: 'plain' },
    { id: 'incomplete', label: t('submission.incomplete'), value: created.incompleteTotal, tone: 'red' },
  ];
  return (
    <Stack gap="md">
      <dl className={classes.facts} data-four>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>{fact.label}</dt>
            <dd data-tone={fact.value > 0 ? fact.tone : 'plain'} data-testid={`create-${fact.id}`}>
              {fact.value.toLocaleString('en-US')}
            </dd>
          </div>
        ))}
      </dl>
      {created.records > 0 && <PersonalFacts personal={created.personal} />}
      {created.incompleteTotal > 0 && <Incomplete created={created} />}
      {created.example !== '' && (
        <div>
          <Title order={3}>{t('submission.example')}</Title>
          <Text size="xs" c="dimmed" mb={4}>
            {t('submission.exampleHint')}
          </Text>
          <section className={classes.raw} aria-label={t('submission.example')}>
            {prettyJson(created.example)}
          </section>
        </div>
      )}
    </Stack>
  );
}

function Incomplete({ created }: { readonly created: Created }) {
  const t = useT();
  const shown = created.incomplete.slice(0, SHOWN);
  const rest = created.incompleteTotal - shown.length;
  return (
    <div>
      <Title order={3}>{t('submission.incompleteTitle')}</Title>
      <Text size="xs" c="dimmed" mb={4}>
        {t('submission.incompleteHint')}
      </Text>
      <Table fz="sm" verticalSpacing={4} withTableBorder data-testid="create-incomplete-list">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>{t('submission.colNumber')}</Table.Th>
            <Table.Th>{t('submission.colMissing')}</Table.Th>
            <Table.Td w={80} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((record) => (
            <Table.Tr key={record.id}>
              <Table.Td>
                {isNumber(record.applicationNumber) ? (
                  <NumberCopy number={record.applicationNumber} />
                ) : (
                  record.applicationNumber
                )}
              </Table.Td>
              <Table.Td>{record.missing.map((lack) => lackText(lack, t)).join('、')}</Table.Td>
              <Table.Td>
                {isNumber(record.applicationNumber) && (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={`${t('submission.open')} ${record.applicationNumber}`}
                    onClick={() => go('patent', { id: record.id })}
                  >
                    {t('submission.open')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rest > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('submission.incompleteMore', { n: rest })}
        </Text>
      )}
    </div>
  );
}
