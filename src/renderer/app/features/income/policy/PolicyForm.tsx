// A policy of the institution as a form: days and source, what the net income is, the steps of each way, the team.
import { Button, Checkbox, Menu, MultiSelect, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Mode, type Policy, type PolicyProblem, Pool, type Scheme } from '../../../../../domain/distribution';
import { sheetWords } from '../../../../../domain/distribution/papers';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { moveTo, removeAt, replaceAt } from '../../../lib/lists';
import { usePreferences } from '../../../state/preferences';
import { regions } from '../model/ownPolicies';
import { policyProblemText } from '../words';
import { DayField, OptionalRateField, RateField, TextField } from './fields';
import classes from './policy.module.css';
import { CostKinds, StepEditor } from './StepEditor';
import { newStep, stepKinds } from './stepEdits';

interface PolicyFormProps {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  readonly onChange: (policy: Policy) => void;
}

export function PolicyForm({ policy, problems, onChange }: PolicyFormProps) {
  const t = useT();
  const put = (patch: Partial<Policy>): void => onChange({ ...policy, ...patch });
  return (
    <div className={classes.form} data-testid="policy-form">
      <Section title={t('income.policyHead')}>
        <div className={classes.fields}>
          <div className={classes.full}>
            <TextField
              label={t('income.policyTitle')}
              value={policy.title}
              max={200}
              testId="policy-title"
              onChange={(title) => put({ title })}
            />
          </div>
          <DayField
            required
            label={t('income.effectiveFrom')}
            value={policy.effectiveFrom}
            onChange={(day) => day !== undefined && put({ effectiveFrom: day })}
          />
          <DayField
            label={t('income.effectiveTo')}
            value={policy.effectiveTo}
            onChange={(day) => {
              const { effectiveTo: _before, ...rest } = policy;
              onChange(day === undefined ? rest : { ...rest, effectiveTo: day });
            }}
          />
          <NativeSelect
            label={t('income.regionLabel')}
            value={policy.region}
            data={regions.map((value) => ({ value, label: t(`income.region.${value}`) }))}
            onChange={(event) => put({ region: event.currentTarget.value })}
          />
          <div className={classes.full}>
            <TextField
              label={t('income.source')}
              value={policy.source}
              max={400}
              onChange={(source) => put({ source })}
            />
          </div>
          <Checkbox
            size="xs"
            label={t('income.isVerified')}
            checked={policy.verified}
            onChange={(event) => put({ verified: event.currentTarget.checked })}
          />
          <div className={classes.full}>
            <Textarea
              label={t('income.policyNote')}
              autosize
              minRows={1}
              value={policy.note ?? ''}
              onChange={(event) => put({ note: event.currentTarget.value.slice(0, 2000) })}
            />
          </div>
        </div>
      </Section>
      <Section title={t('income.netIncome')}>
        <CostKinds
          label={t('income.deducts')}
          value={policy.netIncome.deducts}
          onChange={(deducts) => put({ netIncome: { ...policy.netIncome, deducts } })}
        />
        <div className={classes.spaced}>
          <SegmentedControl
            size="xs"
            aria-label={t('income.accumulation')}
            value={policy.accumulation}
            data={[
              { value: 'project', label: t('income.byProject') },
              { value: 'perReceipt', label: t('income.byReceipt') },
            ]}
            onChange={(next) => put({ accumulation: next === 'project' ? 'project' : 'perReceipt' })}
          />
        </div>
      </Section>
      {policy.schemes.map((scheme, at) => (
        <SchemeForm
          key={scheme.modes.join(' ')}
          policy={policy}
          scheme={scheme}
          at={at}
          problems={problems}
          onChange={(next) => put({ schemes: replaceAt(policy.schemes, at, next) })}
        />
      ))}
      <TeamForm policy={policy} problems={problems} onChange={onChange} />
    </div>
  );
}

interface SchemeFormProps {
  readonly policy: Policy;
  readonly scheme: Scheme;
  readonly at: number;
  readonly problems: readonly PolicyProblem[];
  readonly onChange: (scheme: Scheme) => void;
}

function SchemeForm({ policy, scheme, at, problems, onChange }: SchemeFormProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { steps } = scheme;
  const path = `schemes.${at}`;
  const text = (problem: PolicyProblem): string => policyProblemText(problem, { lang, t });
  const own = problems.filter((problem) => problem.path === path || (at === 0 && problem.path === 'schemes'));
  const put = (next: Scheme['steps']): void => onChange({ ...scheme, steps: next });
  const modes = scheme.modes.map((mode) => sheetWords[lang].mode[mode]).join(sheetWords[lang].comma);
  return (
    <Section title={t('income.schemeOf', { modes })}>
      <MultiSelect
        label={t('income.mode')}
        value={scheme.modes}
        data={Mode.options.map((value) => ({ value, label: sheetWords[lang].mode[value] }))}
        onChange={(next) =>
          next.length > 0 && onChange({ ...scheme, modes: next.map((one) => Mode.parse(one)) })
        }
      />
      {own.map((problem) => (
        <p key={problem.code} className={classes.problem} role="alert">
          {text(problem)}
        </p>
      ))}
      {steps.map((step, place) => (
        <StepEditor
          key={step.id}
          step={step}
          policy={policy}
          place={place}
          count={steps.length}
          problems={problems
            .filter((problem) => `${problem.path}.`.startsWith(`${path}.steps.${step.id}.`))
            .map(text)}
          onChange={(next) => put(replaceAt(steps, place, next))}
          onMove={(by) => put(moveTo(steps, place, place + by))}
          onRemove={() => put(removeAt(steps, place))}
        />
      ))}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={13} />}
            data-testid="policy-add-step"
          >
            {t('income.addStep')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stepKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => put([...steps, newStep(kind, scheme)])}>
              {t(`income.step.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Section>
  );
}

function TeamForm({ policy, problems, onChange }: PolicyFormProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { team, divide } = policy;
  const put = (patch: Partial<Policy['team']>): void => {
    const merged = Object.entries({ ...team, ...patch }).filter(([, value]) => value !== undefined);
    onChange({ ...policy, team: Object.fromEntries(merged) as Policy['team'] });
  };
  const { research } = team;
  const wrong = problems.filter(({ path }) => path.startsWith('team') || path.startsWith('effectiveTo'));
  return (
    <Section title={t('income.teamRule')}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('income.splitBy')}
          value={team.split}
          data={[
            { value: 'weights', label: t('income.byWeights') },
            { value: 'equal', label: t('income.equally') },
          ]}
          onChange={(event) => put({ split: event.currentTarget.value === 'equal' ? 'equal' : 'weights' })}
        />
        <OptionalRateField
          label={t('income.mainAtLeast')}
          value={team.mainAtLeast}
          onChange={(mainAtLeast) => put({ mainAtLeast })}
        />
        <OptionalRateField
          label={t('income.researchRate')}
          value={research?.rate}
          onChange={(rate) => put({ research: rate === undefined ? undefined : { ...research, rate } })}
        />
        {research?.choice && (
          <>
            <RateField
              label={t('income.researchMin')}
              value={research.choice.min}
              onChange={(min) =>
                put({ research: { ...research, choice: { min, max: research.choice?.max ?? '100%' } } })
              }
            />
            <RateField
              label={t('income.researchMax')}
              value={research.choice.max}
              onChange={(max) =>
                put({ research: { ...research, choice: { min: research.choice?.min ?? '0%', max } } })
              }
            />
          </>
        )}
        <NativeSelect
          label={t('income.dividePool')}
          value={divide[0]?.pool ?? ''}
          data={[
            { value: '', label: t('common.none') },
            ...Pool.options
              .filter((pool) => pool !== 'team')
              .map((value) => ({ value, label: sheetWords[lang].pool[value] })),
          ]}
          onChange={(event) => {
            const pool = Pool.safeParse(event.currentTarget.value);
            onChange({
              ...policy,
              divide: pool.success ? [{ pool: pool.data, by: 'priorYearActivity' }] : [],
            });
          }}
        />
        <Checkbox
          size="xs"
          label={t('income.allMustSign')}
          checked={team.allMustSign}
          onChange={(event) => put({ allMustSign: event.currentTarget.checked })}
        />
        {research && (
          <Checkbox
            size="xs"
            label={t('income.researchChoice')}
            checked={research.choice !== undefined}
            onChange={(event) =>
              put({
                research: event.currentTarget.checked
                  ? { ...research, choice: { min: '0%', max: '100%' } }
                  : { rate: research.rate },
              })
            }
          />
        )}
      </div>
      {wrong.map((problem) => (
        <p key={problem.code} className={classes.problem} role="alert">
          {policyProblemText(problem, { lang, t })}
        </p>
      ))}
    </Section>
  );
}
