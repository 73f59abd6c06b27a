// Filters beside the chips: kind, other side, field; in the head the list as paper or spreadsheet.
import { Button, Select } from '@mantine/core';
import { IconPrinter, IconTableExport } from '@tabler/icons-react';
import { DealMode } from '../../../../domain/negotiation/terms';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePreferences } from '../../state/preferences';
import { filterOf, valuesOf, withValue } from './filters';
import { exportRegister, printRegister } from './output';
import { useAgreementsView } from './view';

export function Filters() {
  const t = useT();
  const { chips } = useAgreementsView((state) => state.lists.register);
  const put = useAgreementsView((state) => state.put);
  const today = isoDay(new Date());
  const all = useDeskQuery(
    'register.list',
    { today, limit: 1 },
    { entities: ['agreement', 'income'], keepPrevious: true },
  );
  const sums = all.data?.sums;
  const choose = (prefix: string) => (value: string | null) =>
    put('register', { chips: withValue(chips, prefix, value) });
  const known = (list: readonly { readonly key: string; readonly count: number }[] | undefined) =>
    (list ?? []).flatMap(({ key, count }) =>
      key === '' ? [] : [{ value: key, label: `${key}（${count}）` }],
    );
  const select = (
    prefix: 'kind' | 'party' | 'field',
    data: { value: string; label: string }[],
    width: number,
  ) => (
    <Select
      aria-label={t(`agreements.filter.${prefix}`)}
      placeholder={t(`agreements.filter.${prefix}`)}
      data={data}
      value={valuesOf(chips, prefix).at(-1) ?? null}
      onChange={choose(prefix)}
      clearable
      clearButtonProps={{ 'aria-label': `${t('common.clear')} ${t(`agreements.filter.${prefix}`)}` }}
      searchable={data.length > 8}
      w={width}
      data-testid={`register-filter-${prefix}`}
    />
  );
  return (
    <>
      {select(
        'kind',
        DealMode.options.map((value) => ({ value, label: t(`terms.dealMode.${value}`) })),
        100,
      )}
      {select('party', known(sums?.party), 118)}
      {select('field', known(sums?.field), 96)}
    </>
  );
}

/** The list as it is filtered, on paper or as a spreadsheet. */
export function Outputs() {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { text, chips } = useAgreementsView((state) => state.lists.register);
  const seen = { filter: filterOf(text, chips, isoDay(new Date())), language, t };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={15} />}
        onClick={() => void printRegister(seen)}
        data-testid="register-print"
      >
        {t('agreements.print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTableExport size={15} />}
        onClick={() => void exportRegister(seen)}
        data-testid="register-export"
      >
        {t('agreements.export')}
      </Button>
    </>
  );
}
