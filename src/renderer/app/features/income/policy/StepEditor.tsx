// One step of a policy as a form: its sentence, its fields, what is wrong with it, its place in the order.
import { ActionIcon, Group, MultiSelect, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Bound, CostKind, type Policy, type PolicyStep, Pool } from '../../../../../domain/distribution';
import { sheetWords, stepText } from '../../../../../domain/distribution/papers';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { BandsEditor } from './BandsEditor';
import { FenField, OptionalFenField, OptionalRateField, RateField } from './fields';
import classes from './policy.module.css';

interface StepEditorProps {
  readonly step: PolicyStep;
  readonly policy: Policy;
  readonly place: number;
  readonly count: number;
  readonly problems: readonly string[];
  readonly onChange: (step: PolicyStep) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function StepEditor(props: StepEditorProps) {
  const { step, policy, place, count, problems, onMove, onRemove } = props;
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const title = `${place + 1}. ${t(`income.step.${step.kind}`)}`;
  return (
    <section className={classes.step} aria-label={title} data-testid={`policy-step-${step.id}`}>
      <div className={classes.stepHead}>
        <strong>{title}</strong>
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={place === 0}
            aria-label={`${t('income.moveUp')} ${title}`}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={14} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={place === count - 1}
            aria-label={`${t('income.moveDown')} ${title}`}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={14} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            disabled={count === 1}
            aria-label={`${t('common.delete')} ${title}`}
            onClick={onRemove}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      </div>
      <p className={classes.sentence}>{stepText(step, policy, lang)}</p>
      <Fields {...props} />
      {problems.length > 0 && (
        <div role="alert">
          <ul className={classes.problems}>
            {problems.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function PoolField(props: {
  readonly label: string;
  readonly value: Pool;
  readonly onChange: (pool: Pool) => void;
}) {
  const lang = usePreferences((state) => state.language);
  return (
    <NativeSelect
      label={props.label}
      value={props.value}
      data={Pool.options.map((value) => ({ value, label: sheetWords[lang].pool[value] }))}
      onChange={(event) => props.onChange(Pool.parse(event.currentTarget.value))}
    />
  );
}

export function CostKinds(props: {
  readonly label: string;
  readonly value: readonly CostKind[];
  readonly onChange: (kinds: CostKind[]) => void;
}) {
  const lang = usePreferences((state) => state.language);
  return (
    <MultiSelect
      label={props.label}
      value={[...props.value]}
      data={CostKind.options.map((value) => ({ value, label: sheetWords[lang].cost[value] }))}
      onChange={(next) => props.onChange(next.map((one) => CostKind.parse(one)))}
    />
  );
}

/** A changed step without the members that were emptied. */
const cleaned = <S extends PolicyStep>(step: S, patch: Partial<S>): S =>
  Object.fromEntries(Object.entries({ ...step, ...patch }).filter(([, value]) => value !== undefined)) as S;

function Fields({ step, onChange }: StepEditorProps): ReactNode {
  const t = useT();
  switch (step.kind) {
    case 'fee': {
      const put = (patch: Partial<typeof step>): void => onChange(cleaned(step, patch));
      return (
        <div className={classes.fields}>
          <PoolField label={t('income.feeTo')} value={step.to} onChange={(to) => put({ to })} />
          <RateField
            label={t('income.rate')}
            value={step.rate}
            onChange={(rate) => put({ rate })}
            testId={`policy-${step.id}-rate`}
          />
          <NativeSelect
            label={t('income.feeOf')}
            value={step.of}
            data={[
              { value: 'gross', label: t('income.ofGrossMoney') },
              { value: 'remaining', label: t('income.ofRemaining') },
            ]}
            onChange={(event) => put({ of: event.currentTarget.value === 'gross' ? 'gross' : 'remaining' })}
          />
          <OptionalFenField
            label={t('income.atLeastYuan')}
            value={step.min}
            onChange={(min) => put({ min })}
          />
          <OptionalFenField
            label={t('income.atMostYuan')}
            value={step.max}
            onChange={(max) => put({ max })}
          />
        </div>
      );
    }
    case 'recover': {
      const put = (patch: Partial<typeof step>): void => onChange(cleaned(step, patch));
      return (
        <div className={classes.fields}>
          <NativeSelect
            label={t('income.whichCosts')}
            value={step.costs === 'net' ? 'net' : 'named'}
            data={[
              { value: 'net', label: t('income.netCosts') },
              { value: 'named', label: t('income.namedCosts') },
            ]}
            onChange={(event) => put({ costs: event.currentTarget.value === 'net' ? 'net' : ['agency'] })}
          />
          <OptionalRateField
            label={t('income.recoverAtMost')}
            value={step.atMost}
            onChange={(atMost) => put({ atMost })}
          />
          {step.costs !== 'net' && (
            <div className={classes.full}>
              <CostKinds
                label={t('income.namedCosts')}
                value={step.costs}
                onChange={(costs) => put({ costs })}
              />
            </div>
          )}
        </div>
      );
    }
    case 'coOwners':
      return null;
    case 'bands':
      return <BandsEditor step={step} onChange={onChange} testId={`policy-${step.id}`} />;
    case 'limit': {
      const put = (patch: Partial<typeof step>): void => onChange(cleaned(step, patch));
      return (
        <div className={classes.fields}>
          <PoolField label={t('income.limitPool')} value={step.pool} onChange={(pool) => put({ pool })} />
          <PoolField
            label={t('income.limitAgainst')}
            value={step.against}
            onChange={(against) => put({ against })}
          />
          <BoundField label={t('income.atLeast')} value={step.min} onChange={(min) => put({ min })} />
          <BoundField label={t('income.atMost')} value={step.max} onChange={(max) => put({ max })} />
        </div>
      );
    }
    case 'charge':
      return (
        <div className={classes.fields}>
          <PoolField
            label={t('income.chargePool')}
            value={step.pool}
            onChange={(pool) => onChange({ ...step, pool })}
          />
          <div className={classes.full}>
            <CostKinds
              label={t('income.namedCosts')}
              value={step.costs}
              onChange={(costs) => costs.length > 0 && onChange({ ...step, costs })}
            />
          </div>
        </div>
      );
  }
}

const boundKinds = ['none', 'fen', 'gross', 'net', 'team'] as const;
type BoundKind = (typeof boundKinds)[number];

const kindOf = (bound: Bound | undefined): BoundKind =>
  bound === undefined ? 'none' : 'fen' in bound ? 'fen' : bound.of;

function BoundField(props: {
  readonly label: string;
  readonly value: Bound | undefined;
  readonly onChange: (bound: Bound | undefined) => void;
}) {
  const t = useT();
  const { label, value, onChange } = props;
  const choose = (kind: BoundKind): void => {
    if (kind === 'none') onChange(undefined);
    else if (kind === 'fen') onChange({ fen: 0 });
    else onChange({ rate: value !== undefined && 'rate' in value ? value.rate : '5%', of: kind });
  };
  return (
    <div className={classes.bound}>
      <NativeSelect
        label={label}
        value={kindOf(value)}
        data={boundKinds.map((kind) => ({ value: kind, label: t(`income.bound.${kind}`) }))}
        onChange={(event) => choose(event.currentTarget.value as BoundKind)}
      />
      {value !== undefined && 'fen' in value && (
        <FenField label={t('income.amountYuan')} value={value.fen} onChange={(fen) => onChange({ fen })} />
      )}
      {value !== undefined && 'rate' in value && (
        <RateField
          label={t('income.rate')}
          value={value.rate}
          onChange={(rate) => onChange({ rate, of: value.of })}
        />
      )}
    </div>
  );
}
