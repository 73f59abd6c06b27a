// One kind of the catalogue: how its first page looks, what it is called, what it holds.
import { UnstyledButton } from '@mantine/core';
import type { ReportKind } from '../../../../../domain/reporting/kinds';
import { useT } from '../../../lib/i18n';
import { thumbOf } from '../thumbs/thumbs';
import classes from './gallery.module.css';

interface ReportCardProps {
  readonly kind: ReportKind;
  readonly isStanding: boolean;
  readonly onOpen: () => void;
}

export function ReportCard({ kind, isStanding, onOpen }: ReportCardProps) {
  const t = useT();
  const picture = thumbOf(kind);
  return (
    <UnstyledButton className={classes.card} onClick={onOpen} data-testid={`report-kind-${kind}`}>
      <span className={classes.place} aria-hidden>
        {picture === undefined ? (
          <span className={classes.sheet} data-standing={isStanding || undefined} />
        ) : (
          <img className={classes.sheet} data-standing={isStanding || undefined} src={picture} alt="" />
        )}
      </span>
      <span>
        <span className={classes.name}>{t(`reports.${kind}`)}</span>
        <span className={classes.hint}>{t(`reports.${kind}Hint`)}</span>
      </span>
    </UnstyledButton>
  );
}
