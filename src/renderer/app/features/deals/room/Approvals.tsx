// Decisions on the offer that was agreed: added in order, never changed; a later one counts.
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../../../components/fields/Fields.module.css';
import { RowForm } from '../../../components/fields/RowForm';
import { Section } from '../../../components/fields/Section';
import { StatusBadge } from '../../../components/StatusBadge';
import { isoDay } from '../../../lib/dateDistance';
import { useT } from '../../../lib/i18n';
import { runCommand } from '../../../lib/runCommand';
import { levelWord } from '../dealText';
import { approvalFields, namesOf } from './fields';
import type { Room } from './room';

export function Approvals({ room }: { readonly room: Room }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { deal, levels, offers } = room;
  const approvals = deal.approvals ?? [];
  const versionOf = (id: string | undefined): string => {
    const offer = offers.find((one) => one.id === id);
    return offer === undefined ? '' : t('deals.version', { n: offer.version });
  };
  const add = async (row: Record<string, unknown>): Promise<void> => {
    const { attendees, recused, approved, level, on, by, minutes } = row;
    const approval = {
      level: String(level),
      on: String(on),
      by: String(by),
      approved: approved === 'yes',
      attendees: namesOf(attendees),
      recused: namesOf(recused),
      ...(minutes === undefined ? {} : { minutes: String(minutes) }),
      ...(deal.agreedOfferId === undefined ? {} : { offerId: deal.agreedOfferId }),
    };
    const title = t(approval.approved ? 'deals.approvedTitle' : 'deals.refusedTitle', {
      by: approval.by,
      version: versionOf(deal.agreedOfferId),
    });
    const input = { id: deal.id, expectedRev: deal.rev, approval, title };
    if ((await runCommand('deal.approve', input, { label: title })).ok) setAdding(false);
  };
  return (
    <Section
      title={t('domain.field.approvals')}
      aside={
        levels.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('deals.levelNeeded', { level: levelWord(levels[0] ?? '', t) })}
          </Text>
        )
      }
    >
      {approvals.length === 0 && !adding && (
        <Text size="sm" c="dimmed">
          {t('deals.noApprovals')}
        </Text>
      )}
      {approvals.length > 0 && (
        <table className={styles.table} data-testid="approvals">
          <thead>
            <tr>
              <th>{t('domain.field.date')}</th>
              <th>{t('deals.decision')}</th>
              <th>{t('deals.level')}</th>
              <th>{t('deals.decidedBy')}</th>
              <th>{t('deals.ofVersion')}</th>
              <th>{t('deals.minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {approvals.map((one, at) => (
              <tr key={`${one.on} ${one.level} ${one.by} ${at.toString()}`}>
                <td className={styles.nowrap}>{one.on}</td>
                <td className={styles.nowrap}>
                  <StatusBadge
                    tone={one.approved ? 'green' : 'red'}
                    label={t(`deals.approved.${one.approved ? 'yes' : 'no'}`)}
                  />
                </td>
                <td>{levelWord(one.level, t)}</td>
                <td>{one.by}</td>
                <td>{versionOf(one.offerId)}</td>
                <td>
                  {one.minutes ?? ''}
                  {(one.attendees ?? []).length > 0 && (
                    <Text size="xs" c="dimmed">
                      {t('deals.attendees')} {(one.attendees ?? []).join(t('record.listComma'))}
                    </Text>
                  )}
                  {(one.recused ?? []).length > 0 && (
                    <Text size="xs" c="dimmed">
                      {t('deals.recused')} {(one.recused ?? []).join(t('record.listComma'))}
                    </Text>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding ? (
        <RowForm
          fields={approvalFields(t)}
          row={{ on: isoDay(new Date()), level: levels[0] }}
          label={t('deals.addApproval')}
          testId="approval"
          onSave={(row) => void add(row)}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          leftSection={<IconPlus size={14} />}
          data-testid="approval-add"
          onClick={() => setAdding(true)}
        >
          {t('deals.addApproval')}
        </Button>
      )}
    </Section>
  );
}
