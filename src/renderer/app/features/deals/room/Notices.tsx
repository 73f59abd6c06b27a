// 公示: from when until when and where, who objected, and what was done about it.
import { Text } from '@mantine/core';
import { PublicNotice } from '../../../../../domain/negotiation/records';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { plainColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { useT } from '../../../lib/i18n';
import { replaceAt } from '../../../lib/lists';
import { saveDeal } from '../move';
import { noticeFields, objectionFields } from './fields';
import type { Deal } from './room';
import classes from './room.module.css';

interface NoticesProps {
  readonly deal: Deal;
  readonly days: number;
  /** First day on which a notice from that day may end. */
  readonly ends: (from: string) => string;
}

const objectionOf = (row: Record<string, unknown>) => PublicNotice.shape.objections.element.parse(row);

export function Notices({ deal, days, ends }: NoticesProps) {
  const t = useT();
  const notices = deal.notices ?? [];
  const objections = objectionFields(t);
  const save = (next: PublicNotice[]): void => void saveDeal(deal, { notices: next });
  return (
    <>
      <RowsEditor
        rows={notices}
        columns={[
          { name: 'from', label: t('deals.noticeFrom'), render: (one) => one.from },
          {
            name: 'until',
            label: t('deals.noticeUntil'),
            render: (one) => (
              <>
                <DateWithDistance date={one.until} />
                {one.until < ends(one.from) && (
                  <Text size="xs" c="var(--zd-red)">
                    {t('deals.noticeShort', { days, last: ends(one.from) })}
                  </Text>
                )}
              </>
            ),
          },
          { name: 'where', label: t('deals.noticeWhere'), render: (one) => one.where },
          {
            name: 'objections',
            label: t('deals.objections'),
            align: 'right',
            render: (one) => String(one.objections.length),
          },
        ]}
        fields={noticeFields(t)}
        parse={(row) => PublicNotice.parse({ objections: [], ...row })}
        onChange={save}
        addLabel={t('deals.addNotice')}
        empty={t('deals.noNotices')}
        rowLabel={({ from }) => from}
        testId="notices"
      />
      {notices.map((notice, at) => (
        <div key={`${notice.from} ${notice.where}`} className={classes.sub}>
          <Text size="xs" fw={600} c="dimmed">
            {t('deals.objectionsOf', { from: notice.from })}
          </Text>
          <RowsEditor
            rows={notice.objections}
            columns={objections.map((field) => plainColumn(field))}
            fields={objections}
            parse={objectionOf}
            onChange={(next) => save(replaceAt(notices, at, { ...notice, objections: next }))}
            addLabel={t('deals.addObjection')}
            empty={t('deals.noObjections')}
            rowLabel={({ on, by }) => `${on} ${by ?? ''}`}
            testId={`objections-${at}`}
          />
        </div>
      ))}
    </>
  );
}
