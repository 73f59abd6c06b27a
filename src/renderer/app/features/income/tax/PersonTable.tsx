// Each person's wages to type in, and beside them what the award comes to; a click on a tax shows how it is made up.
import { formatAmount } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import result from '../../../components/money/money.module.css';
import { useT } from '../../../lib/i18n';
import { replaceAt } from '../../../lib/lists';
import form from '../form/form.module.css';
import { useIncome } from '../incomeStore';
import { type InventorRow, Position } from '../model/caseDraft';
import { chosenTax, type PersonTax, yearTax } from '../model/taxes';
import classes from './tax.module.css';

interface PersonTableProps {
  readonly people: readonly InventorRow[];
  readonly taxes: readonly PersonTax[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

type Wage = 'salary' | 'special' | 'additional';
const wages: readonly Wage[] = ['salary', 'special', 'additional'];

export function PersonTable({ people, taxes, selected, onSelect }: PersonTableProps) {
  const t = useT();
  const change = useIncome((state) => state.change);
  const put = (row: InventorRow, patch: Partial<InventorRow>): void =>
    change((body) => {
      const at = body.inventors.findIndex(({ id }) => id === row.id);
      return { ...body, inventors: replaceAt(body.inventors, at, { ...row, ...patch }) };
    });
  return (
    <Section title={t('income.taxPersons')}>
      <div className={result.wide}>
        <table
          className={`${result.shares} ${form.rows} ${classes.taxes}`}
          aria-label={t('income.taxPersons')}
          data-testid="income-taxes"
        >
          <thead>
            <tr>
              <th scope="col">{t('income.name')}</th>
              <th scope="col">{t('income.position')}</th>
              {wages.map((wage) => (
                <th scope="col" key={wage} data-align="right" title={t(`income.${wage}Hint`)}>
                  {t(`income.${wage}`)}
                </th>
              ))}
              <th scope="col" data-align="right">
                {t('income.award')}
              </th>
              <th scope="col" data-align="right">
                {t('income.thisMonth')}
              </th>
              <th scope="col" data-align="right">
                {t('income.wholeYear')}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((row, at) => {
              const tax = taxes[at];
              if (!tax) return null;
              const isOutside = row.position === 'notEmployed';
              const month = chosenTax(tax)?.monthExtra ?? tax.labour?.tax ?? 0;
              return (
                <tr key={row.id} aria-current={row.id === selected || undefined} data-person={row.id}>
                  <th scope="row">{tax.name}</th>
                  <td>
                    <select
                      aria-label={`${tax.name} ${t('income.position')}`}
                      value={row.position}
                      onChange={(event) => put(row, { position: Position.parse(event.currentTarget.value) })}
                    >
                      {Position.options.map((position) => (
                        <option key={position} value={position}>
                          {t(`income.positionOf.${position}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                  {wages.map((wage) => (
                    <td key={wage} data-kind="amount">
                      {isOutside ? (
                        ''
                      ) : (
                        <input
                          type="text"
                          aria-label={`${tax.name} ${t(`income.${wage}`)}`}
                          value={row[wage]}
                          placeholder="0"
                          data-testid={`income-tax-${at}-${wage}`}
                          onChange={(event) => put(row, { [wage]: event.currentTarget.value })}
                        />
                      )}
                    </td>
                  ))}
                  <td data-align="right">{formatAmount(tax.award)}</td>
                  {[month, yearTax(tax)].map((fen, column) => (
                    <td key={column === 0 ? 'month' : 'year'} data-align="right">
                      <button
                        type="button"
                        className={result.figure}
                        aria-label={`${tax.name} ${t(column === 0 ? 'income.thisMonth' : 'income.wholeYear')} ${formatAmount(fen)} · ${t('income.explain')}`}
                        data-testid={`income-tax-${at}-${column === 0 ? 'month' : 'year'}`}
                        onClick={() => onSelect(row.id)}
                      >
                        {formatAmount(fen)}
                      </button>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={result.note}>{t('income.taxColumns')}</p>
    </Section>
  );
}
