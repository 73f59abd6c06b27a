// One person's tax in full: with and without the relief side by side, and the calculation of the month.
import { formatAmount, minus, percentText } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import result from '../../../components/money/money.module.css';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import type { PersonTax, TaxFigures } from '../model/taxes';
import { taxSteps } from '../model/taxSteps';
import classes from './tax.module.css';

const lines = [
  'counted',
  'month',
  'monthExtra',
  'yearExtra',
  'left',
] as const satisfies readonly (keyof TaxFigures)[];

export function PersonDetail({ tax }: { readonly tax: PersonTax }) {
  const t = useT();
  const unverified = tax.rules.filter(({ verified }) => !verified);
  const badge = unverified.map(({ id, source }) => <UnverifiedBadge key={id} source={source} />);
  return (
    <Section
      title={t('income.taxOf', { name: tax.name })}
      aside={<span className={classes.badges}>{badge}</span>}
    >
      {tax.award58 ? (
        <div className={result.beside}>
          <Both tax={tax} relieved={tax.award58.relieved} plain={tax.award58.plain} />
          <Month tax={tax} />
        </div>
      ) : (
        <Labour tax={tax} />
      )}
    </Section>
  );
}

interface BothProps {
  readonly tax: PersonTax;
  readonly relieved: TaxFigures;
  readonly plain: TaxFigures;
}

function Both({ tax, relieved, plain }: BothProps) {
  const t = useT();
  return (
    <table
      className={result.shares}
      aria-label={t('income.withAndWithout')}
      data-testid="income-relief-table"
    >
      <thead>
        <tr>
          <th scope="col">{t('income.item')}</th>
          <th scope="col" data-align="right" data-holds={tax.hasRelief || undefined}>
            {t('income.withRelief')}
          </th>
          <th scope="col" data-align="right" data-holds={!tax.hasRelief || undefined}>
            {t('income.withoutRelief')}
          </th>
          <th scope="col" data-align="right">
            {t('income.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line} data-line={line}>
            <th scope="row">{t(`income.taxLine.${line}`, { month: tax.month })}</th>
            <td data-align="right">{formatAmount(relieved[line])}</td>
            <td data-align="right">{formatAmount(plain[line])}</td>
            <Difference fen={minus(relieved[line], plain[line])} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Difference({ fen }: { readonly fen: number }) {
  return (
    <td data-align="right" className={fen < 0 ? classes.minus : undefined}>
      {fen > 0 ? '+' : ''}
      {formatAmount(fen)}
    </td>
  );
}

/** 累计预扣 of the month, in the way that holds for this person. */
function Month({ tax }: { readonly tax: PersonTax }) {
  const t = useT();
  const way = tax.hasRelief ? tax.award58?.relieved : tax.award58?.plain;
  const { steps, brackets, month } = taxSteps(tax, way?.counted ?? 0);
  return (
    <div className={result.explanation} data-testid="income-tax-steps">
      <strong className={classes.stepsHead}>{t('income.monthSteps', { month })}</strong>
      <ul className={result.tree}>
        {steps.map(({ id, value }) => (
          <li key={id}>
            <div className={result.figureLine}>
              <span className={result.figureTitle}>{t(`income.taxStep.${id}`, { month })}</span>
              <span className={result.figureValue}>{formatAmount(value)}</span>
            </div>
            {id === 'tax' &&
              brackets.map((part) => (
                <div key={part.from} className={result.formula}>
                  {formatAmount(part.base)} × {percentText(part.rate)} = {formatAmount(part.amount)}
                </div>
              ))}
          </li>
        ))}
      </ul>
      <div className={result.ruleSource}>{tax.rules.map(({ source }) => source).join('；')}</div>
    </div>
  );
}

function Labour({ tax }: { readonly tax: PersonTax }) {
  const t = useT();
  if (tax.labour === undefined) return <p className={result.note}>{t('income.noTaxRule')}</p>;
  const rows = [
    ['award', tax.award],
    ['taxable', tax.labour.taxable],
    ['tax', tax.labour.tax],
    ['left', tax.labour.left],
  ] as const;
  return (
    <table className={result.shares} aria-label={t('income.taxOf', { name: tax.name })}>
      <tbody>
        {rows.map(([line, fen]) => (
          <tr key={line}>
            <th scope="row">{t(`income.labour.${line}`)}</th>
            <td data-align="right">{formatAmount(fen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
