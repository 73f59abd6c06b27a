// 同族: which family the patent belongs to, its other members, and a new family made on the spot.
import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { inFilingOrder } from '../../../../domain/patents/familyRules';
import { Family, type Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { LookupField } from '../../components/fields/LookupField';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge } from '../../components/PatentBadges';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { useRecordSave } from '../../lib/useRecordSave';
import { go } from '../../state/navigation';

export function FamilyPart({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const [text, setText] = useState('');
  const { familyId } = patent;
  const found = useDeskQuery(
    'registers.list',
    { entity: 'family', text, limit: 30 },
    { entities: ['family'], keepPrevious: true },
  );
  const own = useDeskQuery(
    'registers.get',
    { entity: 'family', id: familyId ?? '' },
    { entities: ['family', 'patent'], enabled: familyId !== undefined },
  );
  const members = useDeskQuery(
    'patents.list',
    { filter: { ids: own.data?.patentIds ?? [] }, limit: 200 },
    { entities: ['patent'], enabled: familyId !== undefined && own.data !== undefined, keepPrevious: true },
  );
  const choices = (found.data?.rows ?? []).map((row) => {
    const family = Family.parse(row);
    return { value: family.id as string, label: family.name };
  });
  const family = own.data && familyId !== undefined ? Family.parse(own.data.record) : undefined;
  if (family && !choices.some((choice) => choice.value === family.id))
    choices.unshift({ value: family.id, label: family.name });
  const put = (id: string | null): void => void save.field('familyId', familyId, id);
  const create = async (name: string): Promise<void> => {
    const label = t('record.familyCreated', { name });
    const made = await runCommand('record.create', { entity: 'family', fields: { name } }, { label });
    if (made.ok) put(made.value.id);
  };
  const others = familyId === undefined ? [] : inFilingOrder(members.data?.rows ?? []);
  return (
    <>
      <div className={styles.fields}>
        <LookupField
          label={t('domain.field.familyId')}
          value={familyId ?? null}
          choices={choices}
          onSearch={(next) => setText(next === family?.name ? '' : next)}
          onChange={put}
          onCreate={(name) => void create(name)}
          testId="field-familyId"
        />
        {family && (
          <div className={styles.lineEnd}>
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => go('registers', { tab: 'family', id: family.id })}
            >
              {t('record.openFamily')}
            </Anchor>
          </div>
        )}
      </div>
      {family && others.length > 1 && (
        <table className={styles.table} data-testid="family-members">
          <tbody>
            {others.map((member) => (
              <tr key={member.id} aria-current={member.id === patent.id || undefined}>
                <td>
                  <NumberCopy number={member.applicationNumber} />
                </td>
                <td>
                  {member.id === patent.id ? (
                    <b>{member.title}</b>
                  ) : (
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="left"
                      onClick={() => go('patent', { id: member.id })}
                    >
                      {member.title}
                    </Anchor>
                  )}
                </td>
                <td>{member.filingDate}</td>
                <td>
                  <LegalBadge bucket={member.legalBucket} status={member.legalStatus} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {family && members.data && others.length <= 1 && (
        <Text size="sm" c="dimmed">
          {t('record.aloneInFamily')}
        </Text>
      )}
    </>
  );
}
