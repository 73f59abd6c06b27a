// The way of a run as a strip, and the step that comes next: who may take it, what it asks for, what may be taken back.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { shortfallOf } from '../../../../domain/agreements/runChecks';
import { Approval, type RunState } from '../../../../domain/distribution';
import { formatAmount } from '../../../../domain/money';
import { DateWithDistance } from '../../components/DateWithDistance';
import { RowForm } from '../../components/fields/RowForm';
import { StatusBadge } from '../../components/StatusBadge';
import { StepStrip } from '../../components/StepStrip';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import type { RunAnswer } from './RunPanel';
import classes from './receipts.module.css';
import { remove } from './save';
import { type AskedStep, nextSteps, stepForm, stepInput, type WantedStep } from './steps';
import { useReceiptsView } from './view';

const WAY: readonly RunState[] = [
  'draft',
  'computed',
  'reviewed',
  'approved',
  'published',
  'executed',
  'paid',
];

export function RunNext({ run }: { readonly run: RunAnswer }) {
  const t = useT();
  const [asked, setAsked] = useState<WantedStep | null>(null);
  const { record } = run;
  const { state } = record;
  const shortfall = shortfallOf(run.floors);
  const isShort = state === 'computed' && shortfall.fen > (record.acknowledged?.shortfall ?? 0);
  const steps = nextSteps(run, isShort);
  const bodies = run.approvals.flatMap((body) => Approval.options.filter((one) => one === body));
  const open = bodies.filter((body) => !record.run.approvals.some((given) => given.body === body));

  const take = async (step: AskedStep): Promise<void> => {
    const done = await runCommand(
      'run.step',
      { id: record.id, expectedRev: record.rev, step },
      { label: t('receipts.taken', { title: record.title, state: t(`receipts.step.${step.do}`) }) },
    );
    if (done.ok) setAsked(null);
  };
  const press = (wanted: WantedStep): void => {
    const direct = stepInput(wanted, {});
    if (stepForm(wanted, run, open, t).length === 0 && direct) void take(direct);
    else setAsked(wanted);
  };
  const reverse = async (): Promise<void> => {
    const title = t('receipts.reverseRunTitle', { title: record.title });
    const made = await runCommand(
      'run.create',
      { agreementId: record.agreementId, upTo: record.upTo, title, reverses: record.id },
      { label: t('receipts.created', { what: t('domain.entity.run'), name: title }) },
    );
    if (made.ok) useReceiptsView.getState().put('runs', { openId: made.value.id });
  };
  const who = (): string => {
    if (state === 'draft') return t('receipts.whoCompute', { by: record.run.preparedBy });
    if (state === 'computed') return t('receipts.whoReview');
    if (state === 'reviewed')
      return t('receipts.whoApprove', {
        bodies: open.map((body) => t(`domain.approval.${body}`)).join('、'),
      });
    if (state === 'approved') return t('receipts.whoPublish');
    if (state === 'published') return t('receipts.whoExecute');
    return t(state === 'executed' ? 'receipts.whoPay' : 'receipts.whoNone');
  };
  return (
    <>
      <StepStrip
        label={t('receipts.steps')}
        steps={WAY.map((key) => ({ key, label: t(`domain.runState.${key}`) }))}
        current={state}
      />
      <div className={classes.next} data-testid="run-next">
        <Text size="xs" c="dimmed" mb={6}>
          {t('receipts.who')}
          {t('common.separator')}
          {who()}
        </Text>
        {state === 'approved' && (
          <Text size="sm" mb={6} component="div">
            {t('runs.noticeRule', { days: run.notice.days, unit: t(`runs.unit.${run.notice.unit}`) })}{' '}
            {!run.notice.verified && <UnverifiedBadge source={run.notice.source} />}
          </Text>
        )}
        <Notice run={run} />
        {isShort && (
          <Text size="sm" mb={6} c="var(--zd-red)">
            {t('receipts.floorAsk', { amount: formatAmount(shortfall.fen) })}
          </Text>
        )}
        <Group gap="sm">
          {steps.map((wanted, index) => (
            <Button
              key={wanted.key}
              variant={index === 0 ? 'filled' : 'default'}
              data-testid={`run-${wanted.do}`}
              onClick={() => press(wanted)}
            >
              {t(`receipts.step.${wanted.do === 'compute' && state !== 'draft' ? 'recompute' : wanted.do}`)}
            </Button>
          ))}
          {state === 'draft' && (
            <Button
              variant="subtle"
              c="var(--zd-red)"
              data-testid="run-remove"
              onClick={() => void remove('runs', record.id, record.title)}
            >
              {t('receipts.removeRun')}
            </Button>
          )}
          {(state === 'executed' || state === 'paid') &&
            record.reverses === undefined &&
            run.reversedBy === undefined && (
              <Button variant="default" data-testid="run-reverse" onClick={() => void reverse()}>
                {t('receipts.reverseRun')}
              </Button>
            )}
        </Group>
        {asked && (
          <RowForm
            key={asked.key}
            label={t(`receipts.step.${asked.do}`)}
            testId="run-step"
            fields={stepForm(asked, run, open, t)}
            row={{ on: asked.today, place: '', body: open[0] ?? '' }}
            onSave={(row) => {
              const step = stepInput(asked, row);
              if (step) void take(step);
            }}
            onCancel={() => setAsked(null)}
          />
        )}
        {record.run.approvals.map(({ body, by, on }) => (
          <Text key={body} size="xs" mt={4}>
            {t('receipts.approvalsGiven', { body: t(`domain.approval.${body}`), by, on })}
          </Text>
        ))}
      </div>
    </>
  );
}

/** The notice with its days, and the objections raised against it. */
function Notice({ run }: { readonly run: RunAnswer }) {
  const t = useT();
  const { publicity, objections } = run.record.run;
  if (publicity === undefined) return null;
  const { from, ends, place, days = run.notice.days, unit = run.notice.unit } = publicity;
  const open = objections.filter(({ settled }) => settled === undefined).length;
  return (
    <div data-testid="run-notice">
      <Text size="sm" mb={4} component="div">
        {t('runs.noticeSpan', { from, to: ends, days, unit: t(`runs.unit.${unit}`), place })}{' '}
        {run.record.state === 'published' && <DateWithDistance date={ends} />}
      </Text>
      {open > 0 && (
        <Text size="sm" mb={4} component="div">
          <StatusBadge tone="amber" label={t('runs.objectionsLeft', { n: open })} />
        </Text>
      )}
      {objections.map(({ id, on, text, settled }) => (
        <Text key={id} size="sm" mb={4} component="div">
          {t('runs.objectionOn', { on, text })}{' '}
          {settled === undefined ? (
            <StatusBadge tone="amber" label={t('receipts.objectionOpen')} />
          ) : (
            t('runs.settledHow', { how: settled })
          )}
        </Text>
      ))}
    </div>
  );
}
