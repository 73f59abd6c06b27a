// One group side by side: what differs is marked, each field can be taken from either entry, then they become one.
import { Button, Radio, Group as Row, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { NumberCopy } from '../../components/NumberCopy';
import { fieldWord, valueWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { chosenFields, differingFields, usualSource } from './compare';
import { type Group, KindBadge } from './DuplicatesTab';
import { groupKey, revoke } from './decide';
import { LeaveForm } from './LeaveForm';
import classes from './quality.module.css';

/** Members side by side. */
const shown = 8;

export function GroupCompare({ group }: { readonly group: Group }) {
  const t = useT();
  const { decision } = group;
  const members = useDeskQuery(
    'patents.many',
    { ids: group.ids.slice(0, shown) },
    { entities: ['patent'], keepPrevious: true },
  );
  const patents = members.data?.patents ?? [];
  const [keep, setKeep] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  /** The store said that these are two applications; the person may insist. */
  const [insist, setInsist] = useState(false);
  const departments = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const nameOf = (id: string): string | undefined =>
    departments.data?.rows.find((department) => department.id === id)?.name;
  const fields = differingFields(patents);
  const kept = patents[keep];

  const merge = async (): Promise<void> => {
    if (!kept) return;
    const absorb = patents.flatMap(({ id }, index) => (index === keep ? [] : id));
    const input = { keep: kept.id, absorb, fields: chosenFields(patents, keep, chosen), force: insist };
    const label = t('quality.merged', { n: patents.length, title: kept.title });
    const result = await runCommand('patents.merge', input, { label });
    if (!result.ok && result.error.code === 'MERGE_TWO_APPLICATIONS') setInsist(true);
  };

  return (
    <div className={classes.compare} data-testid="group-compare">
      <div className={classes.findingsHead}>
        <Row gap="sm">
          <KindBadge kind={group.kind} />
          <Text size="sm">{t(`quality.kindHint.${group.kind}`)}</Text>
        </Row>
        <Text size="xs" c="dimmed">
          {t('quality.sameFields')}
          {group.ids.length > patents.length &&
            ` ${t('quality.moreMembers', { n: group.ids.length - patents.length })}`}
        </Text>
      </div>
      <div className={classes.foot}>
        {decision ? (
          <>
            <Text size="sm" c="dimmed">
              {t('quality.leftBecause', {
                on: decision.on,
                reason: decision.reason || t('quality.noReason'),
              })}
            </Text>
            <Button variant="default" onClick={() => void revoke(groupKey(group.id))}>
              {t('quality.revoke')}
            </Button>
          </>
        ) : (
          <LeaveForm
            label={t('quality.apartReason')}
            placeholder={t('quality.apartReasonHint')}
            action={t('quality.notDuplicate')}
            settingKey={groupKey(group.id)}
            said={t('quality.apart')}
          />
        )}
        <Button
          color={insist ? 'red' : undefined}
          // Two applications of one title are mostly two: merging them is not the thing to do first.
          variant={
            insist ? 'outline' : group.kind === 'typo' || group.kind === 'publication' ? 'filled' : 'default'
          }
          onClick={() => void merge()}
          data-testid="group-merge"
        >
          {t(insist ? 'quality.mergeForced' : 'quality.merge')}
        </Button>
      </div>
      <div className={classes.compareScroll}>
        <table className={classes.compareTable}>
          <thead>
            <tr>
              <th scope="col">{t('quality.fieldHead')}</th>
              {patents.map((patent, index) => (
                <th scope="col" key={patent.id} data-kept={index === keep || undefined}>
                  <Radio
                    size="xs"
                    name="keep"
                    checked={index === keep}
                    onChange={() => {
                      setKeep(index);
                      setChosen(new Map());
                    }}
                    label={t('quality.keepThis')}
                  />
                  <NumberCopy number={patent.applicationNumber} />
                  <div className={classes.memberLine}>
                    <Text size="xs">{t(`domain.type.${patent.type}`)}</Text>
                    <UnstyledButton className={classes.link} onClick={() => go('patent', { id: patent.id })}>
                      {t('quality.open')}
                    </UnstyledButton>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.length === 0 && patents.length > 0 && (
              <tr>
                <td colSpan={patents.length + 1}>{t('quality.allEqual')}</td>
              </tr>
            )}
            {fields.map((field) => {
              const source = chosen.get(field.field) ?? usualSource(field, keep);
              return (
                <tr key={field.field}>
                  <th scope="row">{fieldWord(field.field, t)}</th>
                  {field.values.map((value, index) => (
                    <td key={patents[index]?.id} data-source={field.united || index === source || undefined}>
                      {field.united ? (
                        valueWord(field.field, value, t, nameOf)
                      ) : (
                        <Radio
                          size="xs"
                          name={`source-${field.field}`}
                          checked={index === source}
                          onChange={() => setChosen(new Map(chosen).set(field.field, index))}
                          label={valueWord(field.field, value, t, nameOf)}
                        />
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
