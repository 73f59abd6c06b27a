// 任务与检查: what is to be done with its days, and the points this mode of transfer has to look after.
import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CheckPoint, pointsOf } from '../../../../../domain/negotiation/checklist';
import { type CheckMark, DealTask } from '../../../../../domain/negotiation/records';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { changeDeal, saveDeal } from '../move';
import { taskFields } from './fields';
import type { Deal, Room } from './room';
import classes from './room.module.css';

export function WorkTab({ room, today }: { readonly room: Room; readonly today: string }) {
  const t = useT();
  const { deal } = room;
  const tasks = deal.tasks ?? [];
  const isForeign = deal.parties.some(({ foreign }) => foreign === true);
  const points = pointsOf(deal.mode, isForeign);
  const settled = points.filter(({ id }) => deal.checklist?.some(({ point }) => point === id)).length;
  const toggle = (task: DealTask): void => {
    void changeDeal(deal, 'tasks', (now = []) =>
      now.map((one) => {
        if (one.id !== task.id) return one;
        const { doneOn, ...rest } = one;
        return doneOn === undefined ? { ...rest, doneOn: today } : rest;
      }),
    );
  };
  return (
    <>
      <Section
        title={t('domain.field.tasks')}
        aside={
          <Text size="xs" c="dimmed">
            {t('deals.openTasks', { n: tasks.filter(({ doneOn }) => doneOn === undefined).length })}
          </Text>
        }
      >
        <RowsEditor
          rows={tasks}
          columns={[
            {
              name: 'done',
              label: t('deals.done'),
              render: (task) => (
                <Checkbox
                  size="xs"
                  aria-label={t('deals.doneLabel', { title: task.title })}
                  checked={task.doneOn !== undefined}
                  onChange={() => toggle(task)}
                />
              ),
            },
            { name: 'title', label: t('deals.task'), render: (task) => task.title },
            {
              name: 'due',
              label: t('deals.due'),
              render: (task) =>
                task.doneOn !== undefined
                  ? t('deals.doneWord', { on: task.doneOn })
                  : task.due !== undefined && <DateWithDistance date={task.due} deadline />,
            },
            { name: 'owner', label: t('domain.field.owner'), render: (task) => task.owner ?? '' },
          ]}
          fields={taskFields(t)}
          parse={(row) => DealTask.parse({ id: crypto.randomUUID(), ...row })}
          onChange={(next) => void saveDeal(deal, { tasks: next })}
          order={(a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1)}
          addLabel={t('deals.addTask')}
          empty={t('deals.noTasks')}
          rowLabel={({ title }) => title}
          testId="tasks"
        />
      </Section>
      <Section
        title={t('deals.checklistOf', { mode: t(`terms.dealMode.${deal.mode}`) })}
        aside={
          <Text size="xs" c="dimmed" data-testid="checklist-count">
            {t('deals.settled', { n: settled, total: points.length })}
          </Text>
        }
      >
        <ul className={classes.points}>
          {points.map((point) => (
            <Point key={point.id} point={point} deal={deal} today={today} />
          ))}
        </ul>
      </Section>
    </>
  );
}

interface PointProps {
  readonly point: CheckPoint;
  readonly deal: Deal;
  readonly today: string;
}

function Point({ point, deal, today }: PointProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const mark = deal.checklist?.find((one) => one.point === point.id);
  const [asking, setAsking] = useState<CheckMark['state'] | null>(null);
  const [note, setNote] = useState('');
  /** The list with this point marked, or without a mark of it. */
  const mend = (next: CheckMark | null): void =>
    void changeDeal(deal, 'checklist', (now = []) => {
      const others = now.filter((one) => one.point !== point.id);
      return next === null ? others : [...others, next];
    });
  const put = (state: CheckMark['state'], words: string): void => {
    const text = words.trim();
    mend({ point: point.id, on: today, state, ...(text === '' ? {} : { note: text }) });
    setAsking(null);
    setNote('');
  };
  const name = point[language];
  return (
    <li data-state={mark?.state ?? 'open'} data-testid={`point-${point.id}`}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Checkbox
          size="xs"
          mt={3}
          aria-label={name}
          checked={mark?.state === 'done'}
          indeterminate={mark?.state === 'notApplicable'}
          onChange={() => (mark === undefined ? put('done', '') : mend(null))}
        />
        <div className={classes.pointWords}>
          <span>
            {name} {!point.verified && <UnverifiedBadge source={point.source} />}
          </span>
          <span className={classes.dim}>
            {t('deals.before', { stage: t(`terms.stage.${point.before}`) })} · {point.source}
          </span>
          {mark !== undefined && (
            <span className={classes.dim}>
              {t(`deals.mark.${mark.state}`, { on: mark.on })}
              {mark.note !== undefined && ` ${mark.note}`}
            </span>
          )}
        </div>
        {mark === undefined && asking === null && (
          <Button
            size="compact-xs"
            variant="subtle"
            data-testid={`skip-${point.id}`}
            onClick={() => setAsking('notApplicable')}
          >
            {t('deals.notApplicable')}
          </Button>
        )}
      </Group>
      {asking !== null && (
        <form
          className={classes.why}
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() !== '') put(asking, note);
          }}
        >
          <TextInput
            aria-label={t('deals.whyNot', { point: name })}
            placeholder={t('deals.whyNot', { point: name })}
            value={note}
            autoFocus
            maxLength={1000}
            data-testid={`why-${point.id}`}
            onChange={(event) => setNote(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setAsking(null);
            }}
          />
          <Button type="submit" size="compact-sm" disabled={note.trim() === ''}>
            {t('common.save')}
          </Button>
        </form>
      )}
    </li>
  );
}
