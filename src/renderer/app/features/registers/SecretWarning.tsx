// The one thing that must not be written into the register of results: the secret itself (反不正当竞争法 art. 9).
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';

export function SecretWarning() {
  const t = useT();
  return (
    <Notice tone="amber" title={t('registers.secretTitle')} testId="secret-warning">
      {t('registers.secretText')}
    </Notice>
  );
}
