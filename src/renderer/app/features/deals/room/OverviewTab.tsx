// 概况: what the negotiation is about, its patents as they stand in law today, and everybody who has a part in it.
import { DealParty } from '../../../../../domain/negotiation/records';
import { DealMode } from '../../../../../domain/negotiation/terms';
import { plainColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { useDeskQuery } from '../../../lib/useQuery';
import { saveDeal } from '../move';
import { DealFacts } from './DealFacts';
import { DealPatents } from './DealPatents';
import { partyFields } from './fields';
import type { Room } from './room';

export function OverviewTab({ room }: { readonly room: Room }) {
  const t = useT();
  const { deal } = room;
  const departments = useDeskQuery('departments.list', { limit: 1000 }, { entities: ['department'] });
  const fields: RowField[] = [
    { name: 'title', label: t('domain.field.title'), kind: 'text', required: true, max: 500, full: true },
    { name: 'number', label: t('deals.number'), kind: 'text', max: 100 },
    {
      name: 'mode',
      label: t('domain.field.mode'),
      kind: 'choice',
      required: true,
      choices: DealMode.options.map((value) => ({ value, label: t(`terms.dealMode.${value}`) })),
    },
    {
      name: 'departmentId',
      label: t('domain.field.departmentId'),
      kind: 'choice',
      choices: (departments.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'expectedFen', label: t('deals.expected.yuan'), kind: 'money' },
    { name: 'probability', label: t('domain.field.probability'), kind: 'share', placeholder: '30%' },
    { name: 'expectedOn', label: t('domain.field.expectedOn'), kind: 'date' },
    { name: 'source', label: t('domain.field.source'), kind: 'text', max: 500 },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const parties = partyFields(t);
  return (
    <>
      <DealFacts deal={deal} title={t('deals.facts')} fields={fields} testId="deal-facts" empty="" />
      <Section title={t('domain.field.parties')}>
        <RowsEditor
          rows={deal.parties.map(asRow)}
          columns={parties.filter(({ name }) => shownOfParty.has(name)).map((field) => plainColumn(field))}
          fields={parties}
          parse={partyOf}
          onChange={(next) => void saveDeal(deal, { parties: next.map(partyOf) })}
          addLabel={t('deals.addParty')}
          empty={t('deals.noParties')}
          rowLabel={({ name }) => String(name)}
          testId="parties"
        />
      </Section>
      <Section title={t('domain.field.patentIds')}>
        <DealPatents room={room} />
      </Section>
    </>
  );
}

const shownOfParty = new Set(['name', 'role', 'foreign', 'related', 'consentOn']);

type PartyRow = Omit<DealParty, 'foreign'> & { foreign?: 'yes' };

const asRow = ({ foreign, ...rest }: DealParty): PartyRow => (foreign ? { ...rest, foreign: 'yes' } : rest);

function partyOf({ foreign, ...rest }: Record<string, unknown>): PartyRow & DealParty {
  // The form keeps a tick as a word; the record keeps it as true.
  return DealParty.parse({
    ...rest,
    ...(foreign === 'yes' || foreign === true ? { foreign: true } : {}),
  }) as never;
}
