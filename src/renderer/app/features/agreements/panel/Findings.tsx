// What stands in the way of the signature, in words: what it is, the article, what to do.

import { ErrorCode } from '../../../../../shared/errors';
import { Notice } from '../../../components/Notice';
import { errorText } from '../../../lib/errorText';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { Registered } from '../AgreementPanel';

export function Findings({ findings }: { readonly findings: Registered['findings'] }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  return (
    <div data-testid="agreement-findings">
      {findings.map(({ code, severity, article, data }) => {
        const known = ErrorCode.safeParse(code);
        if (!known.success) return null;
        const { what, cure } = errorText({ code: known.data, data: { ...data, article } }, language);
        return (
          <Notice
            key={`${code} ${JSON.stringify(data)}`}
            tone={severity === 'refuse' ? 'red' : 'amber'}
            title={severity === 'refuse' ? what : `${t('agreements.warn')} ${what}`}
            data={code}
          >
            {cure}
          </Notice>
        );
      })}
    </div>
  );
}
