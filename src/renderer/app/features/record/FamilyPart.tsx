// 同族: which family the patent belongs to, its other members, and a new family made on the spot.
import { Anchor, Text } from '@mantine/core';
import { inFilingOrder } from '../../../../domain/patents/familyRules';
import { Family, type Patent } from '../../../../domain/patents/records';
import { FamilyField } from '../../components/fields/FamilyField';
import styles from '../../components/fields/Fields.module.css';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge } from '../../components/PatentBadges';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useRecordSave } from '../../lib/useRecordSave';
import { go } from '../../state/navigation';

export function FamilyPart({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const { familyId } = patent;
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
  const family = own.data && familyId !== undefined ? Family.parse(own.data.record) : undefined;
  const others = familyId === undefined ? [] : inFilingOrder(members.data?.rows ?? []);
  return (
    <>
      <div className={styles.fields}>
        <FamilyField
          family={family}
          value={familyId ?? null}
          onChange={(id) => void save.set('familyId', familyId, id)}
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
