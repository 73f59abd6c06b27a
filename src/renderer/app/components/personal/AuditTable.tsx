// 使用记录: who saw or used whose personal data, when and why; newest first.
import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RouteOutput } from '../../../../shared/routes';
import { localStamp } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { keyed } from '../../lib/lists';
import styles from '../fields/Fields.module.css';
import classes from './Personal.module.css';

type Answer = RouteOutput<'personal.audit'>;
const ACTIONS = [
  'entered',
  'changed',
  'revealed',
  'used',
  'erased',
  'passphrase',
  'unlocked',
  'restored',
] as const;
const STEP = 50;

export function AuditTable({ personId }: { readonly personId?: string }) {
  const t = useT();
  const [limit, setLimit] = useState(STEP);
  const [found, setFound] = useState<Answer | null>(null);
  useEffect(() => {
    const input = { limit, ...(personId === undefined ? {} : { personId }) };
    void call('personal.audit', input).then((answer) => answer.ok && setFound(answer.value));
  }, [limit, personId]);
  if (found === null) return null;
  if (found.total === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('personal.auditNone')}
      </Text>
    );
  const actionWord = (action: string): string => {
    const known = ACTIONS.find((one) => one === action);
    return known === undefined ? action : t(`personal.action.${known}`);
  };
  return (
    <div className={classes.scroll}>
      <table className={styles.table} data-testid="personal-audit-rows">
        <thead>
          <tr>
            <th>{t('personal.at')}</th>
            <th>{t('personal.actor')}</th>
            <th>{t('personal.action')}</th>
            {personId === undefined && <th>{t('personal.whose')}</th>}
            <th>{t('personal.fields')}</th>
            <th>{t('personal.why')}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(found.rows, (row) => `${row.at} ${row.personId ?? ''} ${row.action}`).map(
            ({ key, value: row }) => (
              <tr key={key}>
                <td>{localStamp(row.at, new Date())}</td>
                <td>{row.actor}</td>
                <td>{actionWord(row.action)}</td>
                {personId === undefined && <td>{row.name ?? t('personal.whole')}</td>}
                <td>{row.fields.map((field) => t(`domain.field.${field}`)).join('、')}</td>
                <td>{row.why}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {found.total > found.rows.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + STEP)}>
          {t('personal.more')}
        </Button>
      )}
    </div>
  );
}
