// 备案: recordal, registration and other filings of the agreement; they are made on their own page.
import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { EmptyState } from '../../../components/EmptyState';
import styles from '../../../components/fields/Fields.module.css';
import { useT } from '../../../lib/i18n';
import { go } from '../../../state/navigation';
import type { Registered } from '../AgreementPanel';

export function FilingsTab({ data }: { readonly data: Registered }) {
  const t = useT();
  const { agreement, filings } = data;
  return (
    <>
      {filings.length === 0 ? (
        <EmptyState title={t('agreements.noFilings')} hint={t('agreements.noFilingsHint')} />
      ) : (
        <table className={styles.table} data-testid="filings-table">
          <thead>
            <tr>
              <th>{t('agreements.filingKind')}</th>
              <th>{t('domain.field.state')}</th>
              <th>{t('agreements.d.due')}</th>
              <th>{t('agreements.filingNumber')}</th>
            </tr>
          </thead>
          <tbody>
            {filings.map((one) => (
              <tr key={one.id}>
                <td>
                  <Anchor
                    component="button"
                    type="button"
                    fz="sm"
                    ta="left"
                    onClick={() => go('filings', { id: one.id })}
                  >
                    {t(`terms.filing.${one.kind}`)}
                  </Anchor>
                </td>
                <td>{t(`terms.filingState.${one.state}`)}</td>
                <td>
                  {one.due === undefined ? (
                    ''
                  ) : (
                    <DateWithDistance date={one.due} deadline={one.state !== 'accepted'} />
                  )}
                </td>
                <td>{[one.number, one.decidedOn].filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => go('filings', { agreementId: agreement.id })}
          data-testid="filings-new"
        >
          {t('agreements.newFiling')}
        </Button>
      </Group>
    </>
  );
}
