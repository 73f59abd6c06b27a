// The lists of a case as tables to type into: receipts, costs, inventors, co-owners, units.
import { CostKind, type Facts, Pool } from '../../../../../domain/distribution';
import { type SheetLanguage, sheetWords } from '../../../../../domain/distribution/papers';
import { formatAmount, sum } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { useIncome } from '../incomeStore';
import { type CaseBody, emptyRow, ReceiptKind, type RowList, type RowOf } from '../model/caseDraft';
import { type RowColumn, RowTable } from './RowTable';

interface ListProps {
  readonly body: CaseBody;
  readonly facts: Facts;
  /** What is wrong, in words, by `ROW.column`. */
  readonly problems: ReadonlyMap<string, string>;
}

interface EditedProps<L extends RowList> {
  readonly list: L;
  readonly body: CaseBody;
  readonly columns: readonly RowColumn<RowOf<L>>[];
  readonly problems: ReadonlyMap<string, string>;
  readonly foot?: string;
  readonly aside?: string;
}

function Edited<L extends RowList>({ list, body, columns, problems, foot }: EditedProps<L>) {
  const t = useT();
  const change = useIncome((state) => state.change);
  return (
    <Section title={t(`income.${list}`)}>
      <RowTable<RowOf<L>>
        rows={body[list] as readonly RowOf<L>[]}
        columns={columns}
        onChange={(rows) => change({ [list]: rows })}
        makeRow={() => emptyRow(list, body.date)}
        label={t(`income.${list}`)}
        addLabel={t(`income.add.${list}`)}
        problems={problems}
        foot={foot}
        testId={`income-${list}`}
      />
    </Section>
  );
}

const options = <T extends string>(values: readonly T[], word: (value: T) => string) =>
  values.map((value) => ({ value, label: word(value) }));

export function Receipts({ body, facts, problems }: ListProps) {
  const t = useT();
  const total = formatAmount(sum(facts.receipts.map(({ fen }) => fen)));
  return (
    <Edited
      list="receipts"
      body={body}
      problems={problems}
      foot={t('income.sumOf', { amount: total })}
      columns={[
        { name: 'date', label: t('income.day'), kind: 'date', width: '30%', placeholder: '2025-03-05' },
        { name: 'amount', label: t('income.amountYuan'), kind: 'amount', width: '40%', placeholder: '20万' },
        {
          name: 'kind',
          label: t('income.kind'),
          kind: 'choice',
          width: '30%',
          choices: options(ReceiptKind.options, (kind) => t(`income.receiptKind.${kind}`)),
        },
      ]}
    />
  );
}

const words = (lang: SheetLanguage) => sheetWords[lang];

export function Costs({ body, facts, problems }: ListProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { cost, pool } = words(lang);
  const total = formatAmount(sum(facts.costs.map(({ fen }) => fen)));
  return (
    <Edited
      list="costs"
      body={body}
      problems={problems}
      foot={body.costs.length > 0 ? t('income.sumOf', { amount: total }) : t('income.costsHint')}
      columns={[
        {
          name: 'kind',
          label: t('income.kind'),
          kind: 'choice',
          width: '28%',
          choices: options(CostKind.options, (kind) => cost[kind]),
        },
        { name: 'amount', label: t('income.amountYuan'), kind: 'amount', width: '28%' },
        { name: 'date', label: t('income.day'), kind: 'date', width: '24%' },
        {
          name: 'bornBy',
          label: t('income.bornBy'),
          kind: 'choice',
          width: '20%',
          choices: options(Pool.options, (one) => pool[one]),
        },
      ]}
    />
  );
}

export function Inventors({ body, facts, problems, research }: ListProps & { readonly research: boolean }) {
  const t = useT();
  const weights = facts.inventors.map(({ weight }) => weight);
  const total = weights.every((weight) => typeof weight === 'number')
    ? `${weights.reduce<number>((all, one) => all + Number(one), 0)}`
    : undefined;
  return (
    <Edited
      list="inventors"
      body={body}
      problems={problems}
      foot={total !== undefined && weights.length > 0 ? t('income.weightSum', { sum: total }) : ''}
      columns={[
        { name: 'name', label: t('income.name'), kind: 'text', width: '24%' },
        { name: 'post', label: t('income.post'), kind: 'text', width: research ? '18%' : '24%' },
        {
          name: 'weight',
          label: t('income.weight'),
          kind: 'amount',
          width: '16%',
          placeholder: '50',
          hint: t('income.weightHint'),
        },
        ...(research
          ? [
              {
                name: 'research' as const,
                label: t('income.research'),
                kind: 'amount' as const,
                width: '16%',
                hint: t('income.researchHint'),
              },
            ]
          : []),
        { name: 'main', label: t('income.main'), kind: 'check', width: '12%', hint: t('income.mainHint') },
        {
          name: 'signed',
          label: t('income.signed'),
          kind: 'check',
          width: '12%',
          hint: t('income.signedHint'),
        },
      ]}
    />
  );
}

export function CoOwners({ body, problems }: Omit<ListProps, 'facts'>) {
  const t = useT();
  return (
    <Edited
      list="coOwners"
      body={body}
      problems={problems}
      foot={body.coOwners.length === 0 ? t('income.coOwnersHint') : ''}
      columns={[
        { name: 'name', label: t('income.coOwner'), kind: 'text', width: '70%' },
        { name: 'rate', label: t('income.rate'), kind: 'amount', width: '30%', placeholder: '30%' },
      ]}
    />
  );
}

export function Units({ body, problems }: Omit<ListProps, 'facts'>) {
  const t = useT();
  return (
    <Edited
      list="units"
      body={body}
      problems={problems}
      foot={t('income.unitsHint')}
      columns={[
        { name: 'name', label: t('income.unit'), kind: 'text', width: '70%' },
        { name: 'weight', label: t('income.activity'), kind: 'amount', width: '30%' },
      ]}
    />
  );
}
