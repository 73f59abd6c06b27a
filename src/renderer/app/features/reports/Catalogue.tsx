// The papers there are, in groups of the work; the chosen one is previewed beside it. Papers that belong to one record are
// printed where the record is: the catalogue says where.
import { Text, UnstyledButton } from '@mantine/core';
import { type TextKey, useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './reports.module.css';
import type { Kind } from './request';

export interface CatalogueProps {
  readonly kind: Kind;
  /** Title of the paper another page handed over. */
  readonly paperTitle: string | undefined;
  readonly onChange: (kind: Kind) => void;
}

const thumbLines = Array.from({ length: 9 }, (_, line) => `line-${line}`);

const groups: readonly { readonly label: TextKey; readonly kinds: readonly Exclude<Kind, 'paper'>[] }[] = [
  { label: 'reports.groupPatents', kinds: ['portfolio', 'inventory', 'industrialised'] },
  { label: 'reports.groupMoney', kinds: ['licence', 'revenue'] },
  { label: 'reports.groupYear', kinds: ['annual', 'kpi'] },
];

/** Kinds that stand upright on paper. */
const standing: ReadonlySet<Kind> = new Set(['paper', 'kpi']);

const elsewhere: readonly { readonly label: TextKey; readonly open: () => void }[] = [
  { label: 'reports.elsewhereBudget', open: () => go('deadlines', { tab: 'budget' }) },
  { label: 'reports.elsewhereDeadlines', open: () => go('deadlines', { tab: 'tasks' }) },
  { label: 'reports.elsewhereDeals', open: () => go('deals') },
  { label: 'reports.elsewhereFilings', open: () => go('filings') },
  { label: 'reports.elsewhereRoyalty', open: () => go('agreements') },
  { label: 'reports.elsewhereRuns', open: () => go('receipts', { tab: 'runs' }) },
  { label: 'reports.elsewhereYearly', open: () => go('receipts', { tab: 'yearly' }) },
];

export function Catalogue({ kind, paperTitle, onChange }: CatalogueProps) {
  const t = useT();
  const card = (id: Kind, title: string, hint: string) => (
    <UnstyledButton
      key={id}
      className={classes.card}
      aria-pressed={id === kind}
      onClick={() => onChange(id)}
      data-testid={`report-kind-${id}`}
    >
      <div className={classes.thumb} data-standing={standing.has(id) || undefined} aria-hidden>
        {thumbLines.map((key) => (
          <span key={key} />
        ))}
      </div>
      <div>
        <h3 className={classes.name}>{title}</h3>
        {id === kind && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
    </UnstyledButton>
  );
  return (
    <section className={classes.catalogue} aria-label={t('reports.catalogue')}>
      {paperTitle !== undefined && (
        <section className={classes.catalogue} aria-label={t('reports.groupPaper')}>
          <h2 className={classes.group}>{t('reports.groupPaper')}</h2>
          {card('paper', paperTitle, t('reports.paperHint'))}
        </section>
      )}
      {groups.map(({ label, kinds }) => (
        <section key={label} className={classes.catalogue} aria-label={t(label)}>
          <h2 className={classes.group}>{t(label)}</h2>
          {kinds.map((id) => card(id, t(`reports.${id}`), t(`reports.${id}Hint`)))}
        </section>
      ))}
    </section>
  );
}

export function Elsewhere() {
  const t = useT();
  return (
    <section aria-label={t('reports.elsewhere')}>
      <h2 className={classes.group}>{t('reports.elsewhere')}</h2>
      {elsewhere.map(({ label, open }) => (
        <UnstyledButton key={label} className={classes.elsewhere} onClick={open}>
          {t(label)}
        </UnstyledButton>
      ))}
    </section>
  );
}
