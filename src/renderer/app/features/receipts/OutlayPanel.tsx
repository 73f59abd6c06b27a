// One cost: what for, how much, who bore it, whether it is deducted, what proves it.
import { CostKind } from '../../../../domain/distribution';
import { DocumentList } from '../../components/documents/DocumentList';
import { Facts } from '../../components/fields/Facts';
import { Section } from '../../components/fields/Section';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { DeductionNote } from './DeductionNote';
import { Frame } from './Frame';
import { outlayFields } from './fields';
import { patchOf, save } from './save';
import { useAgreementChoices } from './useChoices';

export function OutlayPanel({ id }: { readonly id: string }) {
  const t = useT();
  const agreements = useAgreementChoices();
  const found = useDeskQuery(
    'outlays.list',
    { ids: [id] },
    { entities: ['outlay', 'run'], keepPrevious: true },
  );
  const row = found.data?.rows[0];
  if (row === undefined) return <RowSkeletons rows={6} />;
  const kind = CostKind.options.find((one) => one === row.kind) ?? 'other';
  const name = `${row.date} ${t(`domain.outlay.${kind}`)}`;
  const fields = outlayFields(t, agreements);
  return (
    <Frame
      tab="outlays"
      id={id}
      name={name}
      keep={row.counted}
      badge={row.counted && <StatusBadge tone="green" label={t('receipts.counted')} />}
    >
      <Facts
        title={t('domain.entity.outlay')}
        fields={fields}
        row={row}
        testId="outlay"
        onSave={(next) =>
          save(
            'outlays',
            row,
            patchOf(
              row,
              next,
              fields.map((field) => field.name),
            ),
            name,
          )
        }
      />
      <DeductionNote agreementId={row.agreementId} kind={kind} date={row.date} />
      <Section title={t('statements.evidence')}>
        <DocumentList
          documents={row.documents ?? []}
          onChange={async (documents) => {
            const saved = await save(
              'outlays',
              row,
              { documents: documents.length > 0 ? documents : null },
              name,
            );
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
      </Section>
    </Frame>
  );
}
