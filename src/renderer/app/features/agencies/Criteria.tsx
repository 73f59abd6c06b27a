// Criteria of a tender with their weights; the sum is always in sight.
import { Button, Text } from '@mantine/core';
import { qualityFirst } from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import { TenderCriterion } from '../../../../domain/patents/registers';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import type { SaveTender } from './TenderEditor';
import { withCriteria } from './tenderEdits';

/** A start for an office that has none: our own proposal, quality first. */
const preset = [
  { key: 'sample', weight: 35, kind: 'quality' },
  { key: 'cases', weight: 20, kind: 'quality' },
  { key: 'rate', weight: 15, kind: 'quality' },
  { key: 'service', weight: 15, kind: 'service' },
  { key: 'price', weight: 15, kind: 'price' },
] as const;

interface CriteriaProps {
  readonly tender: Tender;
  readonly onChange: SaveTender;
}

export function Criteria({ tender, onChange }: CriteriaProps) {
  const t = useT();
  const { criteria } = tender;
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const put = (next: TenderCriterion[]) => onChange((now) => withCriteria(now, next));
  const fields: RowField[] = [
    { name: 'name', label: t('agencies.criterion'), kind: 'text', required: true, max: 200 },
    {
      name: 'kind',
      label: t('agencies.kind'),
      kind: 'choice',
      required: true,
      choices: (['quality', 'service', 'price'] as const).map((kind) => ({
        value: kind,
        label: t(`agencies.kind.${kind}`),
      })),
    },
    { name: 'weight', label: t('agencies.weightPoints'), kind: 'whole', required: true, max: 100 },
  ];
  return (
    <Section title={t('agencies.criteria')} aside={<UnverifiedBadge source={qualityFirst.source} />}>
      <RowsEditor<TenderCriterion>
        rows={criteria}
        columns={fields.map((field) => plainColumn<TenderCriterion>(field))}
        fields={fields}
        parse={(row) => TenderCriterion.parse({ ...row, weight: Math.max(1, Number(row.weight)) })}
        onChange={put}
        addLabel={t('agencies.addCriterion')}
        empty={t('agencies.criteriaEmpty')}
        rowLabel={(row) => row.name}
        testId="criteria"
        foot={
          criteria.length > 0 ? (
            <Text size="sm" c={sum === 100 ? 'dimmed' : 'red'} ta="right" pr={70} data-testid="weight-sum">
              {t('agencies.weightSum', { n: sum })}
            </Text>
          ) : (
            <Button
              variant="default"
              mt={6}
              mr={8}
              data-testid="criteria-preset"
              onClick={() =>
                put(preset.map(({ key, ...one }) => ({ ...one, name: t(`agencies.preset.${key}`) })))
              }
            >
              {t('agencies.criteriaPreset')}
            </Button>
          )
        }
      />
    </Section>
  );
}
