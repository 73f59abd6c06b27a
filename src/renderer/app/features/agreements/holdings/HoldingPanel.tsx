// One holding: parts of inventors and institution, the floor, the yearly assessment, the sale and its tax.
import { Button, Group, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { formatAmount, percentText } from '../../../../../domain/money';
import type { HoldingRow } from '../../../../../shared/store/queries/protection';
import { DocumentList } from '../../../components/documents/DocumentList';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { Facts } from '../../../components/fields/Facts';
import { RowForm } from '../../../components/fields/RowForm';
import { plainColumn, type RowColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { Notice } from '../../../components/Notice';
import { RecordFrame } from '../../../components/RecordFrame';
import { RowSkeletons } from '../../../components/Skeletons';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { isoDay } from '../../../lib/dateDistance';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import classes from '../agreements.module.css';
import { patchOf, removeHolding, saveRecord } from '../save';
import { useAgreementsView } from '../view';
import { assessmentFields, exitFields, holdingFields } from './fields';
import { useAgreementChoices } from './useAgreementChoices';

type Assessment = NonNullable<HoldingRow['assessments']>[number];

export function HoldingPanel({ id, year }: { readonly id: string; readonly year: number }) {
  const t = useT();
  const found = useDeskQuery(
    'holdings.list',
    { today: isoDay(new Date()), year, limit: 5000 },
    { entities: ['holding', 'agreement', 'settings'], keepPrevious: true },
  );
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  const holding = found.data.rows.find((one) => one.id === id);
  if (holding === undefined)
    return <EmptyState title={t('agreements.h.gone')} hint={t('agreements.h.goneHint')} />;
  return <Body holding={holding} />;
}

function Body({ holding }: { readonly holding: HoldingRow }) {
  const t = useT();
  const agreements = useAgreementChoices();
  const [selling, setSelling] = useState(false);
  const put = (patch: Record<string, unknown>) => saveRecord('holding', holding, patch, holding.company);
  const fields = holdingFields(t, agreements);
  const yearly = assessmentFields(t);
  const figures = [
    [t('agreements.h.awardOf'), `${percentText(holding.awardOf)} · ${formatAmount(holding.awardFen)}`],
    [t('agreements.h.keptOf'), `${percentText(holding.keptOf)} · ${formatAmount(holding.keptFen)}`],
  ] as const;
  const { sale } = holding;
  return (
    <RecordFrame
      entity="holding"
      id={holding.id}
      name={holding.company}
      testId="holding"
      onClose={() => useAgreementsView.getState().put('holdings', { openId: null })}
      onRemove={() => void removeHolding(holding.id, holding.company)}
    >
      <dl className={classes.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {holding.floors.map((floor) => (
        <Notice
          key={floor.place}
          tone={floor.short ? 'red' : 'green'}
          title={[floor.place, floor.article].filter(Boolean).join(' · ')}
          testId="holding-floor"
        >
          {t(floor.short ? 'agreements.h.floorShort' : 'agreements.h.floorKept', {
            required: percentText(floor.required),
            actual: percentText(floor.actual),
          })}{' '}
          {!floor.verified && <UnverifiedBadge source={floor.source} />}
        </Notice>
      ))}
      <Facts
        title={t('agreements.basics')}
        fields={fields}
        row={holding}
        testId="holding-basics"
        onSave={(row) =>
          put(
            patchOf(
              holding,
              row,
              fields.map(({ name }) => name),
            ),
          )
        }
      />
      <Section title={t('agreements.h.assessments')}>
        <RowsEditor<Record<string, unknown>>
          rows={(holding.assessments ?? []).map(({ diligent, ...one }) => ({
            ...one,
            ...(diligent === undefined ? {} : { diligent: diligent ? 'yes' : 'no' }),
          }))}
          columns={yearly.slice(0, 4).map((field): RowColumn<Record<string, unknown>> => plainColumn(field))}
          fields={yearly}
          parse={(row) => row}
          onChange={(rows) =>
            void put({
              assessments: rows.map(
                ({ diligent, ...row }) =>
                  ({
                    ...row,
                    ...(diligent === undefined ? {} : { diligent: diligent === 'yes' }),
                  }) as Assessment,
              ),
            })
          }
          order={(a, b) => Number(b.year) - Number(a.year)}
          addLabel={t('agreements.h.addAssessment')}
          empty={t('agreements.h.noAssessment')}
          rowLabel={({ year }) => String(year)}
          testId="holding-assessments"
        />
      </Section>
      <Section title={t('agreements.h.exit')}>
        {sale !== undefined && holding.exit !== undefined && (
          <>
            <Text size="sm">
              {t('agreements.h.sold', {
                on: holding.exit.on,
                fen: formatAmount(holding.exit.fen),
                how: holding.exit.how,
              })}
            </Text>
            <Text size="sm" data-testid="holding-tax">
              {t('agreements.h.split', { award: formatAmount(sale.award), kept: formatAmount(sale.kept) })}
              {sale.tax !== undefined &&
                t('agreements.h.tax', {
                  stamp: formatAmount(sale.stampDuty ?? 0),
                  tax: formatAmount(sale.tax),
                  net: formatAmount(sale.net ?? 0),
                })}{' '}
              {!sale.verified && <UnverifiedBadge source="财税字〔1999〕45号" />}
            </Text>
          </>
        )}
        {selling ? (
          <RowForm
            fields={exitFields(t)}
            row={holding.exit ?? { on: isoDay(new Date()) }}
            label={t('agreements.h.exit')}
            testId="holding-exit"
            onSave={(exit) => void put({ exit }).then((saved) => saved && setSelling(false))}
            onCancel={() => setSelling(false)}
          />
        ) : (
          <Group gap="sm" mt={4}>
            <Button
              variant="default"
              leftSection={<IconLogout size={15} />}
              onClick={() => setSelling(true)}
              data-testid="holding-sell"
            >
              {t(holding.exit === undefined ? 'agreements.h.sell' : 'agreements.h.sellAgain')}
            </Button>
          </Group>
        )}
      </Section>
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={holding.documents ?? []}
          onChange={async (documents) => {
            const saved = await put({ documents: documents.length > 0 ? documents : null });
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
      </Section>
    </RecordFrame>
  );
}
