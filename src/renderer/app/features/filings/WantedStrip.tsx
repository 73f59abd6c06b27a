// What signed agreements still need and nobody has begun: one line each, with its day and the button that begins it.
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { WantedRow } from '../../../../shared/store/queries/filings';
import { DateWithDistance } from '../../components/DateWithDistance';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './filings.module.css';
import { createFiling } from './save';

/** Lines shown before the person asks for all. */
const few = 5;

export function WantedStrip() {
  const t = useT();
  const [open, setOpen] = useState<boolean>();
  const [all, setAll] = useState(false);
  const found = useDeskQuery(
    'filings.list',
    { today: isoDay(new Date()), limit: 1 },
    { entities: ['filing', 'agreement'], keepPrevious: true },
  );
  const wanted = found.data?.wanted ?? [];
  if (wanted.length === 0) return null;
  const { wantedTotal = 0, wantedLate: late = 0 } = found.data ?? {};
  const isOpen = open ?? wantedTotal <= few;
  const shown = all ? wanted : wanted.slice(0, few);
  return (
    <section className={classes.wanted} aria-label={t('filings.wanted')} data-testid="filings-wanted">
      <UnstyledButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={classes.wantedHead}>
        {isOpen ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
        <b>{t('filings.wantedCount', { n: wantedTotal })}</b>
        {late > 0 && <span data-tone="red">{t('filings.wantedLate', { n: late })}</span>}
      </UnstyledButton>
      {isOpen && (
        <ul className={classes.wantedList}>
          {shown.map((one) => (
            <WantedLine key={`${one.kind} ${one.agreementId}`} row={one} />
          ))}
          {wanted.length > shown.length && (
            <li>
              <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
                {t('filings.showAll', { n: wanted.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function WantedLine({ row }: { readonly row: WantedRow }) {
  const t = useT();
  const kind = t(`terms.filing.${row.kind}`);
  return (
    <li>
      <Group gap="sm" wrap="nowrap">
        <span className={classes.wantedDay}>
          {row.due === undefined ? (
            <Text size="xs" c="dimmed" component="span">
              {t('filings.noDay')}
            </Text>
          ) : (
            <DateWithDistance date={row.due} deadline />
          )}
        </span>
        <span className={classes.wantedKind}>{kind}</span>
        <Text size="sm" truncate flex={1}>
          {row.title}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${t('filings.begin')} ${kind} ${row.title}`}
          data-testid={`begin-${row.kind}`}
          onClick={() =>
            void createFiling({ kind: row.kind, agreementId: row.agreementId, about: row.title })
          }
        >
          {t('filings.begin')}
        </Button>
      </Group>
    </li>
  );
}
