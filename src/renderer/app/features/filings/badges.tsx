// The state of a filing and the result of a pre-check as word, icon and colour.
import type { CheckLevel } from '../../../../domain/declarations';
import type { FilingState } from '../../../../domain/declarations/records';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';

const tones: Readonly<Record<FilingState, Tone>> = {
  draft: 'grey',
  ready: 'ink',
  submitted: 'ink',
  returned: 'amber',
  accepted: 'green',
  refused: 'red',
  withdrawn: 'grey',
};

export function FilingBadge({ state }: { readonly state: FilingState }) {
  const t = useT();
  return <StatusBadge tone={tones[state]} label={t(`terms.filingState.${state}`)} />;
}

const levels = { pass: 'green', warn: 'amber', fail: 'red' } as const;

export function LevelBadge({ level }: { readonly level: CheckLevel }) {
  const t = useT();
  return <StatusBadge tone={levels[level]} label={t(`filings.level.${level}`)} />;
}
