// The papers of a run: those the office signs, the notice with or without names, a statement for each person.
import { Button, Group, Text } from '@mantine/core';
import { IconCalculator, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { RunDossier } from '../../../../domain/agreements/runDossier';
import { noticePaper, papersOf, statementPaper } from '../../../../domain/agreements/runPapers';
import { statementTaxes } from '../../../../domain/agreements/statementTaxes';
import { reliefOfRun } from '../../../../domain/agreements/taxPaper';
import type { PaperDraft } from '../../../../domain/reporting/paper';
import { RowForm } from '../../components/fields/RowForm';
import { Section } from '../../components/fields/Section';
import { StatusBadge } from '../../components/StatusBadge';
import { type TextKey, useT } from '../../lib/i18n';
import { go } from '../../state/navigation';

const titles: Readonly<Record<ReturnType<typeof papersOf>[number][0], TextKey>> = {
  sheet: 'receipts.paper.sheet',
  approval: 'runs.paper.approval',
  notice: 'receipts.paper.notice',
  payments: 'receipts.paper.payments',
  tax: 'receipts.paper.tax',
  reversal: 'runs.paper.reversal',
};

const print = (paper: PaperDraft | undefined): void => {
  if (paper) go('reports', { paper });
};

export function RunPapers({ dossier }: { readonly dossier: RunDossier }) {
  const t = useT();
  const papers = papersOf(dossier);
  const hasNotice = papers.some(([key]) => key === 'notice');
  return (
    <>
      <Section title={t('receipts.papers')}>
        <Group gap="xs">
          {papers.map(([key, draft]) => (
            <PaperButton
              key={key}
              label={t(titles[key])}
              testId={`paper-${key}`}
              onPress={() => print(draft)}
            />
          ))}
          {hasNotice && (
            <PaperButton
              label={t('runs.paper.noticeMasked')}
              testId="paper-notice-masked"
              onPress={() => print(noticePaper(dossier, true))}
            />
          )}
        </Group>
      </Section>
      {dossier.record.run.input.kind !== 'reversal' && <Statements dossier={dossier} />}
    </>
  );
}

interface PaperButtonProps {
  readonly label: string;
  readonly testId: string;
  readonly onPress: () => void;
}

const PaperButton = ({ label, testId, onPress }: PaperButtonProps) => (
  <Button
    size="compact-sm"
    variant="default"
    leftSection={<IconPrinter size={14} />}
    data-testid={testId}
    onClick={onPress}
  >
    {label}
  </Button>
);

const fen = (value: unknown): number => (typeof value === 'number' ? value : 0);

function Statements({ dossier }: { readonly dossier: RunDossier }) {
  const t = useT();
  const [asks, setAsks] = useState(false);
  const { people, basis } = dossier.record;
  if (people.length === 0) return null;
  const notMet = reliefOfRun(dossier).filter(({ met }) => !met).length;
  const isCash = basis !== 'equity';
  return (
    <Section
      title={t('runs.statements')}
      aside={
        isCash && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconCalculator size={13} />}
            aria-expanded={asks}
            data-testid="statement-with-tax"
            onClick={() => setAsks(!asks)}
          >
            {t('runs.withTax')}
          </Button>
        )
      }
    >
      <Group gap="xs">
        {people.map(({ person, name }) => (
          <Button
            key={person}
            size="compact-sm"
            variant="subtle"
            data-testid={`paper-statement-${name}`}
            onClick={() => print(statementPaper(dossier, person))}
          >
            {name}
          </Button>
        ))}
      </Group>
      {isCash && asks && (
        <>
          <Text size="xs" c="dimmed" my="xs">
            {t('runs.statementsHint')}
          </Text>
          <Text size="sm" component="div" mb="xs">
            {t('runs.relief')}{' '}
            <StatusBadge
              tone={notMet === 0 ? 'green' : 'amber'}
              label={notMet === 0 ? t('runs.reliefMet') : t('runs.reliefOpen', { n: notMet })}
            />
          </Text>
          <RowForm
            label={t('runs.withTax')}
            saveLabel={t('runs.print')}
            testId="statement-tax"
            fields={[
              {
                name: 'person',
                label: t('runs.forWhom'),
                kind: 'choice',
                required: true,
                choices: people.map(({ person, name }) => ({ value: person, label: name })),
              },
              { name: 'salary', label: t('runs.salary'), kind: 'money' },
              { name: 'special', label: t('runs.special'), kind: 'money' },
              { name: 'additional', label: t('runs.additional'), kind: 'money' },
            ]}
            row={{ person: people[0]?.person }}
            onSave={(row) => {
              const person = String(row.person);
              const wages = {
                salary: fen(row.salary),
                special: fen(row.special),
                additional: fen(row.additional),
              };
              print(statementPaper(dossier, person, statementTaxes(dossier, person, wages)));
            }}
            onCancel={() => setAsks(false)}
          />
          <Text size="xs" c="dimmed" mt="xs">
            {t('runs.notAdvice')}
          </Text>
        </>
      )}
    </Section>
  );
}
