// 定价与审批: how the price was found, who declared an interest, who decided, and what hung in public for how long.
import { Text } from '@mantine/core';
import { publicityEnds } from '../../../../../domain/distribution';
import { ConflictDeclaration } from '../../../../../domain/negotiation/records';
import { plainColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { saveDeal } from '../move';
import { Approvals } from './Approvals';
import { DealFacts } from './DealFacts';
import { conflictFields } from './fields';
import { Notices } from './Notices';
import type { Deal, Room } from './room';

export function DecisionTab({ room }: { readonly room: Room }) {
  const t = useT();
  const { deal, notice } = room;
  const fields: RowField[] = [
    {
      name: 'pricing',
      label: t('domain.field.pricing'),
      kind: 'choice',
      choices: (['agreement', 'listing', 'auction'] as const).map((value) => ({
        value,
        label: t(`terms.pricing.${value}`),
      })),
    },
    { name: 'priceBasis', label: t('domain.field.priceBasis'), kind: 'long', max: 2000, full: true },
  ];
  return (
    <>
      <DealFacts
        deal={deal}
        title={t('domain.field.pricing')}
        fields={fields}
        testId="pricing"
        empty={t('deals.noPricing')}
      >
        <Text size="xs" c="dimmed">
          {t('deals.pricingHint')}
        </Text>
      </DealFacts>
      <Conflicts deal={deal} />
      <Approvals room={room} />
      <Section
        title={t('domain.field.notices')}
        aside={
          notice.needed && (
            <Text size="xs" c="dimmed">
              {t('deals.noticeRule', { days: notice.days })}{' '}
              {!notice.verified && <UnverifiedBadge source={notice.source} />}
            </Text>
          )
        }
      >
        <Notices
          deal={deal}
          days={notice.days}
          ends={(from) => publicityEnds(from, notice.days, 'calendar')}
        />
      </Section>
    </>
  );
}

type Row = Omit<ConflictDeclaration, 'hasInterest'> & { hasInterest?: 'yes' };

const asRow = ({ hasInterest, ...rest }: ConflictDeclaration): Row =>
  hasInterest ? { ...rest, hasInterest: 'yes' } : rest;
// The form keeps a tick as a word; the record keeps it as true or false.
const declarationOf = ({ hasInterest, ...rest }: Record<string, unknown>): ConflictDeclaration =>
  ConflictDeclaration.parse({ ...rest, hasInterest: hasInterest === 'yes' });

function Conflicts({ deal }: { readonly deal: Deal }) {
  const t = useT();
  const fields = conflictFields(t);
  return (
    <Section title={t('domain.field.conflicts')}>
      <RowsEditor<Row>
        rows={(deal.conflicts ?? []).map(asRow)}
        columns={fields.map((field) => plainColumn(field))}
        fields={fields}
        parse={(row) => asRow(declarationOf(row))}
        onChange={(next) => void saveDeal(deal, { conflicts: next.map(declarationOf) })}
        addLabel={t('deals.addConflict')}
        empty={t('deals.noConflicts')}
        rowLabel={({ person }) => person}
        testId="conflicts"
      />
    </Section>
  );
}
