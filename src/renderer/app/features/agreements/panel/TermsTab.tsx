// 条款: the terms in force; of a draft they can be changed, of a confirmed agreement they are read, with what changed them.
import { Button, Text } from '@mantine/core';
import { EmptyState } from '../../../components/EmptyState';
import { useT } from '../../../lib/i18n';
import type { Registered } from '../AgreementPanel';
import { saveRecord } from '../save';
import { ChangeTable } from './ChangeTable';
import { TermsEditor } from './TermsEditor';

export function TermsTab({ data }: { readonly data: Registered }) {
  const t = useT();
  const { agreement } = data;
  const confirmed = agreement.confirmedOn !== undefined;
  const put = (terms: object) => saveRecord('agreement', agreement, { terms }, agreement.title);
  if (agreement.amends !== undefined) return <ChangeTable changes={agreement.changes ?? []} />;
  const terms = confirmed ? data.terms : agreement.terms;
  if (terms === undefined)
    return (
      <EmptyState
        title={t('agreements.noTerms')}
        hint={confirmed ? t('agreements.noTermsConfirmed') : t('agreements.noTermsHint')}
        action={
          !confirmed && (
            <Button
              onClick={() =>
                void put({
                  mode: agreement.kind ?? 'ordinaryLicence',
                  patentIds: agreement.patentIds,
                  consideration: {},
                })
              }
              data-testid="terms-begin"
            >
              {t('agreements.beginTerms')}
            </Button>
          )
        }
      />
    );
  const inForce = data.amendments.filter(({ confirmedOn }) => confirmedOn !== undefined).length;
  return (
    <>
      {confirmed && (
        <Text size="sm" c="dimmed">
          {t('agreements.termsInForce', { n: inForce })}
        </Text>
      )}
      <TermsEditor terms={terms} {...(confirmed ? {} : { onChange: put })} />
    </>
  );
}
