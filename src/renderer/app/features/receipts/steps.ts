// Which steps a run may take now, what each asks for, and the command it becomes. Pure but for the words.

import { Approval, type ApprovalBody } from '../../../../domain/distribution';
import type { RunStepInput } from '../../../../shared/store/incomeCommands';
import { isoDay } from '../../lib/dateDistance';
import type { Translate } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import type { RunAnswer } from './RunPanel';

export type AskedStep = RunStepInput;

export interface WantedStep {
  readonly do: AskedStep['do'];
  readonly key: string;
  /** The objection it settles. */
  readonly id?: string;
  readonly today: string;
}

/** Steps in the order in which they are offered; the first is the one that leads on. */
export function nextSteps(
  { record, isStale }: RunAnswer,
  isShort: boolean,
  today = isoDay(new Date()),
): WantedStep[] {
  const step = (name: AskedStep['do'], id?: string): WantedStep => ({
    do: name,
    key: `${name} ${id ?? ''}`,
    today,
    ...(id === undefined ? {} : { id }),
  });
  const open = record.run.objections
    .filter(({ settled }) => settled === undefined)
    .map(({ id }) => step('settle', id));
  switch (record.state) {
    case 'draft':
      return [step('compute')];
    case 'computed':
      if (isStale) return [step('compute')];
      return [step(isShort ? 'acknowledge' : 'review'), step('compute')];
    case 'reviewed':
      return [...(isStale ? [] : [step('approve')]), step('sendBack')];
    case 'approved':
      return [...(isStale ? [] : [step('publish')]), step('sendBack')];
    case 'published':
      return [
        ...open,
        ...(isStale || open.length > 0 ? [] : [step('execute')]),
        step('object'),
        step('sendBack'),
      ];
    case 'executed':
      return [step('pay')];
    case 'paid':
      return [];
  }
}

/** What a step asks for; nothing = it is taken at once. */
export function stepForm(
  { do: name }: WantedStep,
  { reviewers, approvers }: Pick<RunAnswer, 'reviewers' | 'approvers'>,
  open: readonly ApprovalBody[],
  t: Translate,
): RowField[] {
  const on: RowField = { name: 'on', label: t('receipts.on'), kind: 'date', required: true };
  const long = (field: string, label: string): RowField => ({
    name: field,
    label,
    kind: 'long',
    required: true,
    max: 2000,
    full: true,
  });
  // Whom the house names is offered; anybody else can be typed.
  const person = (label: string, names: readonly string[]): RowField => ({
    name: 'by',
    label,
    kind: names.length === 0 ? 'text' : 'suggest',
    required: true,
    max: 100,
    choices: names.map((value) => ({ value, label: value })),
  });
  switch (name) {
    case 'compute':
    case 'sendBack':
      return [];
    case 'review':
      return [person(t('receipts.reviewer'), reviewers)];
    case 'acknowledge':
      return [long('reason', t('receipts.floorReason'))];
    case 'approve':
      return [
        {
          name: 'body',
          label: t('receipts.body'),
          kind: 'choice',
          required: true,
          choices: open.map((value) => ({ value, label: t(`domain.approval.${value}`) })),
        },
        person(t('receipts.approver'), approvers),
        on,
      ];
    case 'publish':
      return [{ name: 'place', label: t('receipts.place'), kind: 'text', required: true, max: 300 }, on];
    case 'object':
      return [long('text', t('receipts.objection')), on];
    case 'settle':
      return [long('how', t('receipts.how'))];
    case 'execute':
      return [on];
    case 'pay':
      return [
        { name: 'evidence', label: t('receipts.paidEvidence'), kind: 'text', required: true, max: 500 },
        on,
      ];
  }
}

/** The step with what the form says; undefined where the form lacks something. */
export function stepInput(
  { do: name, id }: WantedStep,
  row: Readonly<Record<string, unknown>>,
): AskedStep | undefined {
  const word = (field: string): string => (typeof row[field] === 'string' ? row[field] : '');
  const by = word('by');
  const on = word('on');
  switch (name) {
    case 'compute':
    case 'sendBack':
      return { do: name };
    case 'review':
      return { do: 'review', by };
    case 'acknowledge':
      return { do: 'acknowledge', reason: word('reason') };
    case 'approve': {
      const body = Approval.options.find((one) => one === word('body'));
      return body && { do: 'approve', body, by, on };
    }
    case 'publish':
      return { do: 'publish', place: word('place'), on };
    case 'object':
      return { do: 'object', text: word('text'), on };
    case 'settle':
      return id === undefined ? undefined : { do: 'settle', id, how: word('how') };
    case 'execute':
      return { do: 'execute', on };
    case 'pay':
      return { do: 'pay', evidence: word('evidence'), on };
  }
}
