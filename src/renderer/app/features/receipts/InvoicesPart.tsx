// 开票与应收 of an agreement: price, received, invoiced, open; each invoice with what is paid of it.
import { Text } from '@mantine/core';
import { doubledInvoice, type Invoice } from '../../../../domain/agreements/invoices';
import { formatAmount } from '../../../../domain/money';
import type { Agreement } from '../../../../domain/patents/records';
import type { QueryOutput } from '../../../../shared/store/queries';
import styles from '../../components/fields/Fields.module.css';
import { plainColumn, type RowColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import type { RowField } from '../../lib/rowDraft';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './receipts.module.css';

type Standing = QueryOutput<'agreement.receivables'>['invoices'][number];

const TONES: Readonly<Record<Standing['state'], Tone>> = {
  open: 'amber',
  partly: 'amber',
  paid: 'green',
  void: 'grey',
};

interface InvoicesPartProps {
  readonly agreement: Agreement;
  readonly onChange: (invoices: Invoice[]) => void;
}

export function InvoicesPart({ agreement, onChange }: InvoicesPartProps) {
  const t = useT();
  const found = useDeskQuery(
    'agreement.receivables',
    { id: agreement.id },
    { entities: ['agreement', 'income'], keepPrevious: true },
  );
  const standing = found.data;
  if (!standing) return null;
  const fields: RowField[] = [
    { name: 'number', label: t('statements.invoiceNumber'), kind: 'text', required: true, max: 50 },
    { name: 'date', label: t('statements.invoiceDate'), kind: 'date', required: true },
    { name: 'fen', label: t('statements.invoiceFen'), kind: 'money', required: true },
    {
      name: 'voided',
      label: t('statements.invoiceVoid'),
      kind: 'choice',
      choices: [
        { value: 'no', label: t('common.no') },
        { value: 'yes', label: t('common.yes') },
      ],
    },
    { name: 'note', label: t('domain.field.note'), kind: 'text', max: 500, full: true },
  ];
  type Row = Standing & { readonly voided: string };
  const rows: Row[] = standing.invoices.map((one) => ({ ...one, voided: one.isVoid ? 'yes' : 'no' }));
  const columns: RowColumn<Row>[] = [
    {
      name: 'number',
      label: t('statements.invoiceNumber'),
      render: ({ number, date }) => (
        <>
          <span className={styles.nowrap}>{number}</span>
          <span className={classes.second}>{date}</span>
        </>
      ),
    },
    plainColumn<Row>(fields[2]!),
    {
      name: 'open',
      label: t('statements.openFen'),
      align: 'right',
      render: ({ open }) => formatAmount(open),
    },
    {
      name: 'state',
      label: t('domain.field.state'),
      render: ({ state }) => (
        <StatusBadge tone={TONES[state]} label={t(`statements.invoiceState.${state}`)} />
      ),
    },
  ];
  const keep = (next: readonly Row[]): void => {
    const invoices = next.map(
      ({ number, date, fen, voided, note }): Invoice => ({
        number,
        date,
        fen,
        ...(voided === 'yes' ? { isVoid: true } : {}),
        ...(note === undefined ? {} : { note }),
      }),
    );
    const twice = doubledInvoice(invoices);
    if (twice === undefined) onChange(invoices);
    else
      notifyError({
        code: 'VALIDATION',
        data: { field: 'invoices', reason: t('statements.invoiceTwice', { number: twice }) },
      });
  };
  const figures = (['price', 'received', 'invoiced', 'receivable', 'uninvoiced', 'rest'] as const).flatMap(
    (key) => {
      const fen = standing[key];
      return fen === undefined ? [] : [{ key, fen }];
    },
  );
  return (
    <Section title={t('statements.invoices')}>
      <dl className={classes.facts} data-testid="receivables">
        {figures.map(({ key, fen }) => (
          <div key={key}>
            <dt>{t(`statements.${key}`)}</dt>
            <dd>{t('common.yuan', { amount: formatAmount(fen) })}</dd>
          </div>
        ))}
      </dl>
      <RowsEditor
        rows={rows}
        columns={columns}
        fields={fields}
        parse={(row) => row as unknown as Row}
        onChange={keep}
        addLabel={t('statements.addInvoice')}
        empty={t('statements.noInvoices')}
        rowLabel={({ number }) => number}
        testId="invoices"
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('statements.invoiceRule')}
      </Text>
    </Section>
  );
}
