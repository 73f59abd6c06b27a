// All open lines at once: theirs taken in, ours marked as asked about. Each is one change, undone in one step.
import { Button } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import type { ComparedRow } from './comparison';
import { markAsked, takeTheirs } from './settle';

export function SettleAll({ rows, file }: { readonly rows: readonly ComparedRow[]; readonly file: string }) {
  const t = useT();
  const theirs = rows.flatMap((row) => (row.outcome === 'onlyTheirs' && row.theirs ? [row.theirs] : []));
  const ours = rows.flatMap(({ outcome, ours: own }) =>
    (outcome === 'onlyOurs' || outcome === 'amount') && own && own.askedOn === undefined ? [own.id] : [],
  );
  return (
    <>
      {ours.length > 0 && (
        <Button variant="default" data-testid="reconcile-ask" onClick={() => void markAsked(ours)}>
          {t('statements.askAll', { n: ours.length })}
        </Button>
      )}
      {theirs.length > 0 && (
        <Button data-testid="reconcile-take" onClick={() => void takeTheirs(theirs, file)}>
          {t('statements.takeTheirs', { n: theirs.length })}
        </Button>
      )}
    </>
  );
}
