// What is expected of the market: sales by year, the discount, where it comes from. All versions are judged by it.
import { Group, TextInput } from '@mantine/core';
import { formatAmount } from '../../../../../domain/money';
import { emptyForecast } from '../../../../../domain/negotiation/economics';
import type { OffersAnswer } from '../../../../../domain/negotiation/offers/judge';
import type { Forecast } from '../../../../../domain/negotiation/terms';
import { shareText } from '../../../../../domain/patents/shares';
import { RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { shareOf } from '../../../lib/rowDraft';
import { runCommand } from '../../../lib/runCommand';
import classes from './offers.module.css';

type Year = Forecast['years'][number];
type Row = Year & { year: number };

export function ForecastForm({ deal }: Pick<OffersAnswer, 'deal'>) {
  const t = useT();
  const forecast = deal.forecast ?? emptyForecast;
  const put = (patch: Partial<Forecast>): void => {
    const next = { ...forecast, ...patch };
    void runCommand(
      'record.update',
      { entity: 'deal', id: deal.id, expectedRev: deal.rev, patch: { forecast: next } },
      { label: t('offers.forecastSaved') },
    );
  };
  const rows = forecast.years.map((year, at): Row => ({ ...year, year: at + 1 }));
  return (
    <Section title={t('offers.forecast')}>
      <RowsEditor<Row>
        rows={rows}
        columns={[
          {
            name: 'year',
            label: t('offers.forecastYear'),
            render: ({ year }) => t('offers.period', { n: year }),
          },
          {
            name: 'salesFen',
            label: t('offers.forecastSales'),
            align: 'right',
            render: ({ salesFen }) => formatAmount(salesFen),
          },
          {
            name: 'profitFen',
            label: t('offers.forecastProfit'),
            align: 'right',
            render: ({ profitFen }) => (profitFen === undefined ? '—' : formatAmount(profitFen)),
          },
          {
            name: 'units',
            label: t('offers.forecastUnits'),
            align: 'right',
            render: ({ units }) => units ?? '—',
          },
        ]}
        fields={[
          { name: 'salesFen', label: t('offers.forecastSales'), kind: 'money', required: true },
          { name: 'profitFen', label: t('offers.forecastProfit'), kind: 'signedMoney' },
          { name: 'units', label: t('offers.forecastUnits'), kind: 'whole', max: 999_999_999 },
        ]}
        parse={(row) => row as unknown as Row}
        onChange={(next) => put({ years: next.slice(0, 30).map(({ year: _year, ...rest }) => rest) })}
        addLabel={t('offers.forecastAdd')}
        empty={t('offers.forecastEmpty')}
        rowLabel={({ year }) => t('offers.period', { n: year ?? rows.length + 1 })}
        testId="forecast"
      />
      <Group gap="md" mt="xs" className={classes.grid}>
        <TextInput
          key={shareText(forecast.discount)}
          label={t('offers.forecastDiscount')}
          w={120}
          defaultValue={shareText(forecast.discount)}
          data-testid="forecast-discount"
          onBlur={(event) => {
            const discount = shareOf(event.currentTarget.value);
            if (discount !== undefined && shareText(discount) !== shareText(forecast.discount))
              put({ discount });
          }}
        />
        <TextInput
          key={forecast.source ?? ''}
          label={t('offers.forecastSource')}
          defaultValue={forecast.source ?? ''}
          maxLength={500}
          data-testid="forecast-source"
          onBlur={(event) => {
            const source = event.currentTarget.value.trim();
            if (source !== (forecast.source ?? '')) put(source === '' ? { source: undefined } : { source });
          }}
        />
      </Group>
    </Section>
  );
}
