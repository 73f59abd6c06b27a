// 合同与文件: the agreement it led to, filings and drafts (each on its own page), and the files of the negotiation.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileText, IconGavel, IconWritingSign } from '@tabler/icons-react';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { DocumentList } from '../../../components/documents/DocumentList';
import styles from '../../../components/fields/Fields.module.css';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { openDealPage } from '../elsewhere';
import { saveDeal } from '../move';
import type { Room } from './room';

export function PapersTab({ room }: { readonly room: Room }) {
  const t = useT();
  const { deal, agreement, filings } = room;
  return (
    <>
      <Section title={t('domain.entity.agreement')}>
        {agreement === null ? (
          <Text size="sm" c="dimmed">
            {t('deals.noAgreement')}
          </Text>
        ) : (
          <Text size="sm">
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => openDealPage('agreement', deal.id, agreement.id)}
            >
              {agreement.title}
            </Anchor>{' '}
            {agreement.number ?? ''}{' '}
            {agreement.signedOn === undefined
              ? t('deals.notSigned')
              : t('deals.signedOn', { on: agreement.signedOn })}
          </Text>
        )}
        <Group gap="xs" mt={6}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconWritingSign size={14} />}
            data-testid="go-drafting"
            onClick={() => openDealPage('drafting', deal.id)}
          >
            {t('deals.goDrafting')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconGavel size={14} />}
            data-testid="go-agreements"
            onClick={() => openDealPage('agreement', deal.id, agreement?.id)}
          >
            {t('deals.goAgreements')}
          </Button>
        </Group>
      </Section>
      <Section title={t('deals.filings')}>
        {filings.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('deals.noFilings')}
          </Text>
        ) : (
          <table className={styles.table} data-testid="room-filings">
            <thead>
              <tr>
                <th>{t('deals.filingKind')}</th>
                <th>{t('domain.field.title')}</th>
                <th>{t('domain.field.state')}</th>
                <th>{t('deals.due')}</th>
              </tr>
            </thead>
            <tbody>
              {filings.map((filing) => (
                <tr key={filing.id}>
                  <td>{t(`terms.filing.${filing.kind}`)}</td>
                  <td>{filing.title}</td>
                  <td className={styles.nowrap}>{t(`terms.filingState.${filing.state}`)}</td>
                  <td className={styles.nowrap}>
                    {filing.due !== undefined && <DateWithDistance date={filing.due} deadline />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Button
          mt={6}
          variant="default"
          size="compact-sm"
          leftSection={<IconFileText size={14} />}
          data-testid="go-filings"
          onClick={() => openDealPage('filings', deal.id)}
        >
          {t('deals.goFilings')}
        </Button>
      </Section>
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={deal.documents ?? []}
          onChange={async (documents) => ({
            kind: (await saveDeal(deal, { documents })) ? ('saved' as const) : ('failed' as const),
          })}
        />
      </Section>
    </>
  );
}
