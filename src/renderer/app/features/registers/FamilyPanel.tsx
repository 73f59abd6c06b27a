// One family: what its members add up to, who they are, and members added by number or taken out.
import { Anchor, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { familyFacts, inFilingOrder } from '../../../../domain/patents/familyRules';
import type { Family, Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { RowButton } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge } from '../../components/PatentBadges';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { AddMembers } from './AddMembers';
import { PanelFrame } from './PanelFrame';
import { useRegister } from './useRegister';

export function FamilyPanel({ id }: { readonly id: string }) {
  const entry = useRegister('family', id);
  const found = useDeskQuery(
    'patents.many',
    { ids: [...entry.patentIds] },
    { entities: ['patent'], enabled: entry.record !== undefined, keepPrevious: true },
  );
  const { record } = entry;
  return (
    <PanelFrame entity="family" id={id} entry={entry} name={record?.name ?? ''}>
      {record && <Body record={record} members={inFilingOrder(found.data?.patents ?? [])} />}
    </PanelFrame>
  );
}

function Body({ record, members }: { readonly record: Family; readonly members: readonly Patent[] }) {
  const t = useT();
  const facts = familyFacts(members);
  const takeOut = (member: Patent): void => {
    const label = t('registers.memberOut', { title: member.title });
    const input = {
      entity: 'patent',
      id: member.id,
      expectedRev: member.rev,
      patch: { familyId: null },
    } as const;
    void runCommand('record.update', input, { label });
  };
  return (
    <>
      <Section title={t('record.sectionBasic')}>
        <div className={styles.fields}>
          <RecordField
            entity="family"
            record={record}
            field={{ name: 'name', kind: 'text', full: true, required: true }}
          />
          <div>
            <div className={styles.label}>{t('registers.firstFiling')}</div>
            <div className={styles.still}>{facts.firstFiling ?? t('common.empty')}</div>
          </div>
          <div>
            <div className={styles.label}>{t('domain.field.priority')}</div>
            <div className={styles.still}>{facts.priorities.join('；') || t('common.empty')}</div>
          </div>
        </div>
        {facts.doubleFiling.map(([invention, model]) => (
          <Notice key={`${invention} ${model}`} tone="amber" title={t('registers.doubleFiling')}>
            {t('registers.doubleFilingText', { invention, model })}
          </Notice>
        ))}
      </Section>
      <Section
        title={t('registers.membersCount', { n: facts.members, inForce: facts.inForce })}
        aside={
          facts.members > 0 && (
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => go('patents', { text: '', filter: { where: { family: [record.id] } } })}
            >
              {t('registers.openList')}
            </Anchor>
          )
        }
      >
        {members.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('registers.noMembers')}
          </Text>
        ) : (
          <table className={styles.table} data-testid="family-members">
            <tbody>
              {members.map((member) => (
                <tr key={member.id}>
                  <td>
                    <NumberCopy number={member.applicationNumber} />
                    <div className={styles.hint}>
                      {t(`domain.type.${member.type}`)} {member.filingDate}
                    </div>
                  </td>
                  <td>
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="left"
                      onClick={() => go('patent', { id: member.id })}
                    >
                      {member.title}
                    </Anchor>
                  </td>
                  <td>
                    <LegalBadge bucket={member.legalBucket} status={member.legalStatus} />
                  </td>
                  <td className={styles.actions}>
                    <RowButton
                      label={t('registers.takeOut', { title: member.title })}
                      onClick={() => takeOut(member)}
                    >
                      <IconX size={14} />
                    </RowButton>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <AddMembers family={record} />
      </Section>
      <div className={styles.part}>
        <RecordField entity="family" record={record} field={{ name: 'note', kind: 'long', full: true }} />
      </div>
    </>
  );
}
