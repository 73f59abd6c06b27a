// One kind of the catalogue: how its first page looks, what it is called, what it holds.
import { UnstyledButton } from '@mantine/core';
import type { ReportKind } from '../../../../../domain/reporting/kinds';
import { useT } from '../../../lib/i18n';
import classes from './gallery.module.css';

interface ReportCardProps {
  readonly kind: ReportKind;
  readonly isStanding: boolean;
  readonly onOpen: () => void;
}

export function ReportCard({ kind, isStanding, onOpen }: ReportCardProps) {
  const t = useT();
  return (
    <UnstyledButton className={classes.card} onClick={onOpen} data-testid={`report-kind-${kind}`}>
      <span className={classes.place} aria-hidden>
        <span className={classes.sheet} data-standing={isStanding || undefined} />
      </span>
      <span>
        <span className={classes.name}>{t(`reports.${kind}`)}</span>
        <span className={classes.hint}>{t(`reports.${kind}Hint`)}</span>
      </span>
    </UnstyledButton>
  );
}
