// Bids of a tender: who offers, at what price for one case.
import type { Tender } from '../../../../domain/patents/records';
import { TenderBid } from '../../../../domain/patents/registers';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import type { SaveTender } from './TenderEditor';

interface BidsProps {
  readonly tender: Tender;
  readonly onChange: SaveTender;
}

export function Bids({ tender, onChange }: BidsProps) {
  const t = useT();
  const fields: RowField[] = [
    { name: 'agency', label: t('agencies.name'), kind: 'text', required: true, max: 200 },
    { name: 'priceFen', label: t('agencies.bidPrice'), kind: 'money' },
    { name: 'note', label: t('agencies.note'), kind: 'text', max: 1000 },
  ];
  return (
    <Section title={t('agencies.bids')}>
      <RowsEditor<TenderBid>
        rows={tender.bids}
        columns={fields.map((field) => plainColumn<TenderBid>(field))}
        fields={fields}
        parse={(row) => TenderBid.parse({ scores: [], ...row })}
        onChange={(bids) => onChange({ bids })}
        addLabel={t('agencies.addBid')}
        empty={t('agencies.bidsEmpty')}
        rowLabel={(row) => row.agency}
        testId="bids"
      />
    </Section>
  );
}
