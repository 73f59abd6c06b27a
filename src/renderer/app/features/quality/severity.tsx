// How grave a finding is, as word, icon and colour.
import type { Severity } from '../../../../domain/patents/quality/codes';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';

const tones: Record<Severity, Tone> = { error: 'red', warning: 'amber', notice: 'grey' };

export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const t = useT();
  return <StatusBadge tone={tones[severity]} label={t(`quality.severity.${severity}`)} />;
}
