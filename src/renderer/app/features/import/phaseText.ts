// Phases of an import as main names them (`rows:1200`, `comparing`, `saving`), in words.
import type { Translate } from '../../lib/i18n';

export function phaseText(phase: string | undefined, t: Translate): string {
  const rows = /^rows:(\d+)$/.exec(phase ?? '')?.[1];
  if (rows !== undefined) return t('import.phase.rows', { n: Number(rows) });
  if (phase === 'comparing' || phase === 'saving') return t(`import.phase.${phase}`);
  return '';
}
