// 下一步: what to do, by whom and when; and the next stage with everything it still asks for.
import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { isOpen } from '../../../../../domain/negotiation/stages';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { RowForm } from '../../../components/fields/RowForm';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { move, saveDeal } from '../move';
import { patchOf } from '../patch';
import { ReasonList } from './ReasonList';
import { nextMove, type Room } from './room';
import classes from './room.module.css';

export function NextBox({ room, today }: { readonly room: Room; readonly today: string }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const { deal } = room;
  const next = nextMove(room);
  const fields: RowField[] = [
    { name: 'nextStep', label: t('domain.field.nextStep'), kind: 'text', max: 300, full: true },
    { name: 'nextStepOn', label: t('domain.field.nextStepOn'), kind: 'date' },
    { name: 'owner', label: t('domain.field.owner'), kind: 'text', max: 100 },
  ];
  if (!isOpen(deal.stage))
    return (
      <section className={classes.next} aria-label={t('domain.field.nextStep')}>
        <Text size="sm">
          {deal.stage === 'lost'
            ? t('deals.isLost', {
                on: deal.stageSince,
                reason: deal.lostReason === undefined ? '' : t(`terms.lost.${deal.lostReason}`),
              })
            : t('deals.isClosed', { on: deal.stageSince })}
          {deal.lostNote !== undefined && ` ${deal.lostNote}`}
        </Text>
      </section>
    );
  return (
    <section
      className={classes.next}
      aria-label={t('domain.field.nextStep')}
      data-testid="next-box"
      data-late={(deal.nextStepOn !== undefined && deal.nextStepOn < today) || undefined}
    >
      {editing ? (
        <RowForm
          fields={fields}
          row={deal}
          label={t('domain.field.nextStep')}
          testId="next"
          onCancel={() => setEditing(false)}
          onSave={(row) =>
            void saveDeal(deal, patchOf(deal, row, fields)).then((saved) => saved && setEditing(false))
          }
        />
      ) : (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm">
            <b>{t('domain.field.nextStep')}</b> {deal.nextStep ?? t('deals.noNextStep')}{' '}
            {deal.nextStepOn !== undefined && <DateWithDistance date={deal.nextStepOn} deadline />}{' '}
            {deal.owner !== undefined && <span className={classes.dim}>{deal.owner}</span>}
          </Text>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPencil size={13} />}
            data-testid="next-edit"
            onClick={() => setEditing(true)}
          >
            {t('common.edit')}
          </Button>
        </Group>
      )}
      {next !== undefined && (
        <div className={classes.step}>
          <Button
            size="compact-sm"
            variant={next.refusals.length === 0 ? 'filled' : 'default'}
            disabled={next.refusals.length > 0}
            rightSection={<IconArrowRight size={14} />}
            data-testid="next-stage"
            onClick={() => move(deal, next.to)}
          >
            {t('deals.enter', { stage: t(`terms.stage.${next.to}`) })}
          </Button>
          {next.refusals.length === 0 ? (
            <Text size="xs" c="dimmed">
              {t('deals.allHolds')}
            </Text>
          ) : (
            <ReasonList reasons={next.refusals} />
          )}
        </div>
      )}
    </section>
  );
}
