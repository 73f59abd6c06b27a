// Parts of a form that are tables of their own: deductions, objections, contributors, the export questions and letters.
import type { ReactNode } from 'react';
import { formatAmount } from '../../../../domain/money';
import type { PublicNotice } from '../../../../domain/negotiation/records';
import { RowsEditor } from '../../components/fields/RowsEditor';
import { useT } from '../../lib/i18n';
import { ExportPapersPart, QuestionsPart } from './ExportPart';
import classes from './filings.module.css';
import type { FilingForm } from './useFilingForm';

interface SpecialProps {
  readonly name: string;
  readonly form: FilingForm;
  readonly label: string;
  readonly fixed: boolean;
}

interface Amount {
  title: string;
  fen: number;
}
type Objection = PublicNotice['objections'][number];
interface Contributor {
  name: string;
  post?: string;
  work?: string;
}

export function SpecialPart(props: SpecialProps) {
  return (
    // Nothing in a form that was submitted can be changed; the store refuses it as well.
    <fieldset className={classes.special} disabled={props.fixed} aria-label={props.label}>
      <Part {...props} />
    </fieldset>
  );
}

function Part({ name, form, label, fixed }: SpecialProps): ReactNode {
  const t = useT();
  const rows = <T,>(): readonly T[] => (Array.isArray(form.form[name]) ? (form.form[name] as T[]) : []);
  const put = (next: unknown): void => void form.put(name, next);
  switch (name) {
    case 'answers':
      return <QuestionsPart form={form} fixed={fixed} />;
    case 'papers':
      return <ExportPapersPart form={form} />;
    case 'deductions':
      return (
        <RowsEditor<Amount>
          rows={rows<Amount>()}
          columns={[
            { name: 'title', label: t('filings.item'), render: (row) => row.title },
            {
              name: 'fen',
              label: t('filings.amountYuan'),
              align: 'right',
              render: (row) => formatAmount(row.fen),
            },
          ]}
          fields={[
            { name: 'title', label: t('filings.item'), kind: 'text', required: true, max: 200 },
            { name: 'fen', label: t('filings.amountYuan'), kind: 'money', required: true },
          ]}
          parse={(row) => row as unknown as Amount}
          onChange={put}
          addLabel={t('filings.addDeduction')}
          empty={`${label}：${t('filings.none')}`}
          rowLabel={(row) => row.title}
          testId="filing-deductions"
        />
      );
    case 'objections':
      return (
        <RowsEditor<Objection>
          rows={rows<Objection>()}
          columns={[
            { name: 'on', label: t('filings.objection.on'), render: (row) => row.on },
            { name: 'by', label: t('filings.objection.by'), render: (row) => row.by },
            { name: 'what', label: t('filings.objection.what'), render: (row) => row.what },
            {
              name: 'result',
              label: t('filings.objection.result'),
              render: (row) =>
                [row.handledOn, row.result].filter(Boolean).join(' ') || t('filings.objection.open'),
            },
          ]}
          fields={[
            { name: 'on', label: t('filings.objection.on'), kind: 'date', required: true },
            { name: 'by', label: t('filings.objection.by'), kind: 'text', required: true, max: 100 },
            {
              name: 'what',
              label: t('filings.objection.what'),
              kind: 'long',
              required: true,
              full: true,
              max: 2000,
            },
            { name: 'handledOn', label: t('filings.objection.handledOn'), kind: 'date' },
            { name: 'result', label: t('filings.objection.result'), kind: 'long', full: true, max: 2000 },
          ]}
          parse={(row) => row as unknown as Objection}
          onChange={put}
          addLabel={t('filings.objection.add')}
          empty={t('filings.objection.none')}
          rowLabel={(row) => `${row.on} ${row.by}`}
          testId="filing-objections"
        />
      );
    default:
      return (
        <RowsEditor<Contributor>
          rows={rows<Contributor>()}
          columns={[
            { name: 'name', label: t('domain.field.personName'), render: (row) => row.name },
            { name: 'post', label: t('filings.post'), render: (row) => row.post ?? '' },
            { name: 'work', label: t('filings.work'), render: (row) => row.work ?? '' },
          ]}
          fields={[
            { name: 'name', label: t('domain.field.personName'), kind: 'text', required: true, max: 100 },
            { name: 'post', label: t('filings.post'), kind: 'text', max: 100 },
            { name: 'work', label: t('filings.work'), kind: 'long', full: true, max: 500 },
          ]}
          parse={(row) => row as unknown as Contributor}
          onChange={put}
          addLabel={t('filings.addContributor')}
          empty={`${label}：${t('filings.none')}`}
          rowLabel={(row) => row.name}
          testId="filing-contributors"
        />
      );
  }
}
