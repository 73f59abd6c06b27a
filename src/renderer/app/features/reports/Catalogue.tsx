// The papers there are; the chosen one is previewed beside it.
import { Text, Title, UnstyledButton } from '@mantine/core';
import { useT } from '../../lib/i18n';
import classes from './reports.module.css';
import type { Kind } from './request';

export interface CatalogueProps {
  readonly kind: Kind;
  /** Title of the paper another page handed over. */
  readonly paperTitle: string | undefined;
  readonly onChange: (kind: Kind) => void;
}

const thumbLines = Array.from({ length: 9 }, (_, line) => `line-${line}`);

export function Catalogue({ kind, paperTitle, onChange }: CatalogueProps) {
  const t = useT();
  const entries: readonly (readonly [Kind, string, string])[] = [
    ...(paperTitle === undefined ? [] : [['paper', paperTitle, t('reports.paperHint')] as const]),
    ['portfolio', t('reports.portfolio'), t('reports.portfolioHint')],
    ['inventory', t('reports.inventory'), t('reports.inventoryHint')],
  ];
  return (
    <section className={classes.catalogue} aria-label={t('reports.catalogue')}>
      {entries.map(([id, title, hint]) => (
        <UnstyledButton
          key={id}
          className={classes.card}
          aria-pressed={id === kind}
          onClick={() => onChange(id)}
          data-testid={`report-kind-${id}`}
        >
          <div className={classes.thumb} data-standing={id === 'paper' || undefined} aria-hidden>
            {thumbLines.map((key) => (
              <span key={key} />
            ))}
          </div>
          <div>
            <Title order={2} size="h3">
              {title}
            </Title>
            <Text size="xs" c="dimmed">
              {hint}
            </Text>
          </div>
        </UnstyledButton>
      ))}
    </section>
  );
}
