// 假设: the same case under other conditions beside the present, with what changes for each party.
import { Button, Group, Text } from '@mantine/core';
import { useDeferredValue } from 'react';
import { formatAmount } from '../../../../../domain/money';
import { EmptyState } from '../../../components/EmptyState';
import result from '../../../components/money/money.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { usePreferences } from '../../../state/preferences';
import { useIncome } from '../incomeStore';
import { compareOutcomes } from '../model/compare';
import type { Outcome } from '../model/outcome';
import { Schedule } from '../result/Schedule';
import { Comparison } from './Comparison';
import { Levers } from './Levers';
import classes from './whatIf.module.css';

interface WhatIfTabProps {
  readonly present: Outcome;
  /** undefined while nobody asks "what if", or where it can not be calculated. */
  readonly other: Outcome | undefined;
  readonly hasWhatIf: boolean;
}

export function WhatIfTab({ present, other, hasWhatIf }: WhatIfTabProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { put, edit } = useIncome();
  const quiet = useDeferredValue(other);
  const start = (): void => {
    put((one) => ({ ...one, whatIf: one.present }));
    edit('whatIf');
  };
  const drop = (): void => {
    const before =
      useIncome.getState().cases.find(({ id }) => id === useIncome.getState().currentId)?.whatIf ?? null;
    edit('present');
    put((one) => ({ ...one, whatIf: null }));
    notifyDone(t('income.whatIfDropped'), {
      label: t('common.undo'),
      run: () => put((one) => ({ ...one, whatIf: before })),
    });
  };
  const adopt = (): void => {
    const before = present.body;
    put((one) => (one.whatIf ? { ...one, present: one.whatIf, whatIf: null } : one));
    edit('present');
    notifyDone(t('income.whatIfAdopted'), {
      label: t('common.undo'),
      run: () => put((one) => ({ ...one, present: before, whatIf: one.present })),
    });
  };
  if (!hasWhatIf)
    return (
      <EmptyState
        title={t('income.whatIfTitle')}
        hint={t('income.whatIfHint')}
        action={
          <Button onClick={start} data-testid="income-what-if-start">
            {t('income.whatIfStart')}
          </Button>
        }
      />
    );
  const words = { gross: t('income.gross'), net: t('income.net'), afterTax: t('income.afterTax') };
  const shown = other ?? present;
  const lines = other ? compareOutcomes(present, other, words, lang) : [];
  const team = lines.find(({ party }) => party === 'team');
  return (
    <div className={result.tab}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Text size="sm" c="dimmed" maw={520}>
          {t('income.whatIfEdit')}
        </Text>
        <Group gap="sm">
          <Button variant="default" onClick={drop} data-testid="income-what-if-drop">
            {t('income.whatIfDrop')}
          </Button>
          <Button onClick={adopt} data-testid="income-what-if-adopt">
            {t('income.whatIfAdopt')}
          </Button>
        </Group>
      </Group>
      <Levers policyId={shown.policy.id} gross={shown.flow.gross.value} />
      {team && (
        <p className={classes.headline} role="status" data-testid="income-what-if-team">
          {t(
            team.change === 0 ? 'income.teamSame' : team.change > 0 ? 'income.teamMore' : 'income.teamLess',
            {
              amount: formatAmount(Math.abs(team.change)),
            },
          )}
        </p>
      )}
      {other && quiet && (
        <>
          <Comparison
            lines={lines}
            heads={[t('income.presentYuan'), t('income.whatIfYuan')]}
            titles={[present.policy.title, other.policy.title]}
          />
          <FloorChange present={present} other={other} />
          <Schedule outcome={quiet} />
        </>
      )}
    </div>
  );
}

interface SidesProps {
  readonly present: Outcome;
  readonly other: Outcome;
}

/** Whether the legal minimum is kept here and there. */
function FloorChange({ present, other }: SidesProps) {
  const t = useT();
  const state = ({ floors }: Outcome) => {
    const short = floors
      .filter(({ shortfall }) => shortfall > 0)
      .sort((a, b) => b.shortfall - a.shortfall)[0];
    return (
      <StatusBadge
        tone={short ? 'red' : 'green'}
        label={
          short
            ? t('income.floorShort', { amount: formatAmount(short.shortfall) })
            : t('income.floorsMet', { n: floors.length })
        }
      />
    );
  };
  return (
    <p className={classes.floors}>
      {t('income.floors')}
      <span>
        {t('income.editPresent')} {state(present)}
      </span>
      <span>
        {t('income.editWhatIf')} {state(other)}
      </span>
    </p>
  );
}
