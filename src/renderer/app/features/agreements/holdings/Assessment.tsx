// 整体考核: all holdings of a year together by class; no single one is judged by its loss. With its paper.
import { Button, Select, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { holdingClasses } from '../../../../../domain/agreements/holdings';
import { formatAmount } from '../../../../../domain/money';
import type { PaperDraft } from '../../../../../domain/reporting/paper';
import type { QueryOutput } from '../../../../../shared/store/queries';
import { isoDay } from '../../../lib/dateDistance';
import { type Language, type Translate, useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { go } from '../../../state/navigation';
import { usePreferences } from '../../../state/preferences';
import classes from '../agreements.module.css';
import { useAgreementsView } from '../view';

type Answer = QueryOutput<'holdings.list'>;

function paperOf({ assessment, rows }: Answer, t: Translate, lang: Language): PaperDraft {
  const { year, classes: by } = assessment;
  const right = (label: string) => ({ label, align: 'right' as const, weight: 1.4, nowrap: true });
  const left = (label: string, weight = 1) => ({ label, align: 'left' as const, weight, nowrap: false });
  return {
    series: 'LS',
    title: t('agreements.h.paper', { year: String(year) }),
    orientation: 'portrait',
    facts: [
      { label: t('agreements.h.valuation'), value: formatAmount(assessment.valuation) },
      { label: t('agreements.h.value'), value: formatAmount(assessment.value) },
      { label: t('agreements.h.change'), value: formatAmount(assessment.change) },
    ],
    sections: [
      {
        heading: t('agreements.h.byClass'),
        table: {
          columns: [
            left(t('agreements.h.classWord'), 1.5),
            right(t('agreements.h.count')),
            right(t('agreements.h.valuation')),
            right(t('agreements.h.value')),
          ],
          rows: holdingClasses.map((name) => [
            t(`agreements.class.${name}`),
            String(by[name].count),
            formatAmount(by[name].valuation),
            formatAmount(by[name].value),
          ]),
        },
      },
      {
        heading: t('agreements.h.each'),
        table: {
          columns: [
            left(t('agreements.h.company'), 2.5),
            left(t('agreements.h.classWord')),
            right(t('agreements.h.valuation')),
            right(t('agreements.h.value')),
          ],
          rows: rows.map((row) => {
            const said = row.assessments?.find((one) => one.year === year);
            return [
              row.company,
              said === undefined ? '' : t(`agreements.class.${said.class}`),
              formatAmount(row.valuationFen),
              said?.valueFen === undefined ? '' : formatAmount(said.valueFen),
            ];
          }),
        },
      },
    ],
    notes: [t('agreements.h.paperNote')],
    signatures: [t('agreements.paper.prepared'), t('agreements.paper.checked')],
    seal: true,
    watermark: 'none',
    lang,
  };
}

export function Assessment({ year }: { readonly year: number }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const show = useAgreementsView((state) => state.show);
  const today = isoDay(new Date());
  const found = useDeskQuery(
    'holdings.list',
    { today, year, limit: 5000 },
    { entities: ['holding'], keepPrevious: true },
  );
  if (!found.data || found.data.total === 0) return null;
  const { assessment } = found.data;
  const last = Number(today.slice(0, 4));
  return (
    <section
      className={classes.classes}
      aria-label={t('agreements.h.whole')}
      data-testid="holdings-assessment"
    >
      <Select
        aria-label={t('agreements.year')}
        data={Array.from({ length: 10 }, (_, at) => String(last - at))}
        value={String(year)}
        onChange={(next) => show({ year: next === null ? null : Number(next) })}
        w={92}
      />
      {holdingClasses.map((name) => (
        <div key={name} className={classes.class}>
          <span>{t(`agreements.class.${name}`)}</span>
          <b>{t('agreements.h.classCount', { n: assessment.classes[name].count })}</b>
        </div>
      ))}
      <div className={classes.class}>
        <span>{t('agreements.h.change')}</span>
        <b className={assessment.change < 0 ? classes.bad : undefined}>{formatAmount(assessment.change)}</b>
      </div>
      <Button
        variant="default"
        leftSection={<IconPrinter size={15} />}
        onClick={() => found.data && go('reports', { paper: paperOf(found.data, t, language) })}
        data-testid="holdings-print"
      >
        {t('agreements.h.printWhole')}
      </Button>
      {assessment.missing.length > 0 && (
        <Text size="xs" c="dimmed" w="100%">
          {t('agreements.h.missing', { n: assessment.missing.length, year: String(year) })}
        </Text>
      )}
    </section>
  );
}
