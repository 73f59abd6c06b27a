// The lists of a case as tables to type into: receipts, costs, inventors, co-owners, units. A list whose rows did not
// change is not drawn again: the answer has to keep up with the keys.
import { SegmentedControl } from '@mantine/core';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { CostKind, type Facts, Pool } from '../../../../../domain/distribution';
import { sheetWords } from '../../../../../domain/distribution/papers';
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
  readonly rows: readonly RowOf<L>[];
  /** Day of the distribution: what a new row begins with. */
  readonly date: string;
  readonly columns: readonly RowColumn<RowOf<L>>[];
  readonly problems: ReadonlyMap<string, string>;
  readonly foot: string;
  /** Stands at the right of the heading. */
  readonly aside?: ReactNode;
}

function EditedList<L extends RowList>(props: EditedProps<L>) {
  const { list, rows, date, columns, problems, foot, aside } = props;
  const t = useT();
  const change = useIncome((state) => state.change);
  return (
    <Section title={t(`income.${list}`)} aside={aside}>
      <RowTable<RowOf<L>>
        rows={rows}
        columns={columns}
        onChange={(next) => change({ [list]: next })}
        makeRow={() => emptyRow(list, date)}
        label={t(`income.${list}`)}
        addLabel={t(`income.add.${list}`)}
        problems={problems}
        foot={foot}
        testId={`income-${list}`}
      />
    </Section>
  );
}

const Edited = memo(EditedList) as typeof EditedList;

const options = <T extends string>(values: readonly T[], word: (value: T) => string) =>
  values.map((value) => ({ value, label: word(value) }));

export function Receipts({ body, facts, problems }: ListProps) {
  const t = useT();
  const columns = useMemo(
    (): RowColumn<RowOf<'receipts'>>[] => [
      { name: 'date', label: t('income.day'), kind: 'date', width: '30%', placeholder: '2025-03-05' },
      { name: 'amount', label: t('income.amountYuan'), kind: 'amount', width: '40%', placeholder: '20万' },
      {
        name: 'kind',
        label: t('income.kind'),
        kind: 'choice',
        width: '30%',
        choices: options(ReceiptKind.options, (kind) => t(`income.receiptKind.${kind}`)),
      },
    ],
    [t],
  );
  const total = formatAmount(sum(facts.receipts.map(({ fen }) => fen)));
  return (
    <Edited
      list="receipts"
      rows={body.receipts}
      date={body.date}
      columns={columns}
      problems={problems}
      foot={t('income.sumOf', { amount: total })}
    />
  );
}

export function Costs({ body, facts, problems }: ListProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const columns = useMemo((): RowColumn<RowOf<'costs'>>[] => {
    const { cost, pool } = sheetWords[lang];
    return [
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
    ];
  }, [t, lang]);
  const total = formatAmount(sum(facts.costs.map(({ fen }) => fen)));
  return (
    <Edited
      list="costs"
      rows={body.costs}
      date={body.date}
      columns={columns}
      problems={problems}
      foot={body.costs.length > 0 ? t('income.sumOf', { amount: total }) : t('income.costsHint')}
    />
  );
}

type PeopleView = 'parts' | 'notice';

/** The same people twice: what each has contributed in figures, and what the public notice says of them. */
export function Inventors({ body, facts, problems, research }: ListProps & { readonly research: boolean }) {
  const t = useT();
  const [view, setView] = useState<PeopleView>('parts');
  const columns = useMemo((): RowColumn<RowOf<'inventors'>>[] => {
    const name = { name: 'name', label: t('income.name'), kind: 'text', width: '28%' } as const;
    if (view === 'notice')
      return [
        name,
        { name: 'post', label: t('income.post'), kind: 'text', width: '28%' },
        { name: 'work', label: t('income.work'), kind: 'text', width: '44%' },
      ];
    const account: RowColumn<RowOf<'inventors'>> = {
      name: 'research',
      label: t('income.research'),
      kind: 'amount',
      width: '20%',
      hint: t('income.researchHint'),
    };
    return [
      name,
      {
        name: 'weight',
        label: t('income.weight'),
        kind: 'amount',
        width: '24%',
        placeholder: '50',
        hint: t('income.weightHint'),
      },
      ...(research ? [account] : []),
      { name: 'main', label: t('income.main'), kind: 'check', width: '14%', hint: t('income.mainHint') },
      {
        name: 'signed',
        label: t('income.signed'),
        kind: 'check',
        width: '14%',
        hint: t('income.signedHint'),
      },
    ];
  }, [t, research, view]);
  const switcher = useMemo(
    () => (
      <SegmentedControl
        size="xs"
        aria-label={t('income.peopleView')}
        value={view}
        data={[
          { value: 'parts', label: t('income.peopleParts') },
          { value: 'notice', label: t('income.peopleNotice') },
        ]}
        data-testid="income-people-view"
        onChange={(next) => setView(next === 'notice' ? 'notice' : 'parts')}
      />
    ),
    [t, view],
  );
  const weights = facts.inventors.map(({ weight }) => weight);
  const isWhole = weights.length > 0 && weights.every((weight) => typeof weight === 'number');
  const total = weights.reduce<number>((all, one) => all + Number(one), 0);
  return (
    <Edited
      list="inventors"
      rows={body.inventors}
      date={body.date}
      columns={columns}
      problems={problems}
      foot={isWhole ? t('income.weightSum', { sum: total }) : ''}
      aside={switcher}
    />
  );
}

export function CoOwners({ body, problems }: Omit<ListProps, 'facts'>) {
  const t = useT();
  const columns = useMemo(
    (): RowColumn<RowOf<'coOwners'>>[] => [
      { name: 'name', label: t('income.coOwner'), kind: 'text', width: '70%' },
      { name: 'rate', label: t('income.rate'), kind: 'amount', width: '30%', placeholder: '30%' },
    ],
    [t],
  );
  return (
    <Edited
      list="coOwners"
      rows={body.coOwners}
      date={body.date}
      columns={columns}
      problems={problems}
      foot={body.coOwners.length === 0 ? t('income.coOwnersHint') : ''}
    />
  );
}

export function Units({ body, problems }: Omit<ListProps, 'facts'>) {
  const t = useT();
  const columns = useMemo(
    (): RowColumn<RowOf<'units'>>[] => [
      { name: 'name', label: t('income.unit'), kind: 'text', width: '70%' },
      { name: 'weight', label: t('income.activity'), kind: 'amount', width: '30%' },
    ],
    [t],
  );
  return (
    <Edited
      list="units"
      rows={body.units}
      date={body.date}
      columns={columns}
      problems={problems}
      foot={t('income.unitsHint')}
    />
  );
}
