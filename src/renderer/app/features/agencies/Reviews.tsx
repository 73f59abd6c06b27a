// Reviews of an agency: points for drafting and timeliness, one line a delivery.
import type { Agency } from '../../../../domain/patents/records';
import { AgencyReview } from '../../../../domain/patents/registers';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';

interface ReviewsProps {
  readonly agency: Agency;
  readonly today: string;
  readonly onChange: (reviews: AgencyReview[]) => void;
}

export function Reviews({ agency, today, onChange }: ReviewsProps) {
  const t = useT();
  const field = (
    name: string,
    label: string,
    kind: RowField['kind'],
    more: Partial<RowField> = {},
  ): RowField => ({
    name,
    label,
    kind,
    ...more,
  });
  const date = field('date', t('agencies.reviewDate'), 'date', { required: true, placeholder: today });
  const drafting = field('drafting', t('agencies.reviewDrafting'), 'whole', { max: 100 });
  const timeliness = field('timeliness', t('agencies.reviewTimeliness'), 'whole', { max: 100 });
  const agent = field('agent', t('agencies.agent'), 'text', { max: 200 });
  const fields = [
    date,
    drafting,
    timeliness,
    agent,
    field('applicationNumber', t('agencies.reviewNumber'), 'text', { max: 16 }),
    field('by', t('agencies.reviewBy'), 'text', { max: 100 }),
    field('note', t('agencies.note'), 'long', { max: 1000, full: true }),
  ];
  return (
    <Section title={t('agencies.reviews')}>
      <RowsEditor<AgencyReview>
        rows={agency.reviews ?? []}
        columns={[
          date,
          { ...drafting, label: t('agencies.draftingPoints') },
          { ...timeliness, label: t('agencies.timelinessPoints') },
          agent,
        ].map((one) => plainColumn<AgencyReview>(one))}
        fields={fields}
        parse={(row) => AgencyReview.parse(row)}
        onChange={onChange}
        order={(a, b) => (a.date < b.date ? 1 : -1)}
        addLabel={t('agencies.addReview')}
        empty={t('agencies.noReviews')}
        rowLabel={(row) => `${row.date} ${row.agent ?? ''}`}
        testId="reviews"
      />
    </Section>
  );
}
