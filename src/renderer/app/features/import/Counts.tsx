// The seven numbers of an import, each with what it counts on hover.
import type { ImportCounts } from '../../../../shared/routes';
import { useT } from '../../lib/i18n';
import classes from './import.module.css';

const TONES = {
  rows: 'plain',
  created: 'green',
  updated: 'ink',
  unchanged: 'plain',
  repeated: 'plain',
  rejected: 'red',
  warnings: 'amber',
} as const satisfies Record<keyof ImportCounts, string>;
const NAMES = Object.keys(TONES) as (keyof ImportCounts)[];

export function Counts({ counts }: { readonly counts: ImportCounts }) {
  const t = useT();
  return (
    <dl className={classes.counts} data-testid="import-counts">
      {NAMES.map((name) => (
        <div key={name} title={t(`import.countHint.${name}`)}>
          <dt>{t(`import.count.${name}`)}</dt>
          <dd data-tone={counts[name] === 0 ? 'plain' : TONES[name]} data-testid={`import-count-${name}`}>
            {counts[name].toLocaleString('en-US')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
