// The case: what was sold how, by which policy, what came in and went out, who made it.
import { SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core';
import { memo, useMemo } from 'react';
import { type Facts, Mode, type Policy } from '../../../../../domain/distribution';
import { sheetWords } from '../../../../../domain/distribution/papers';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { useIncome } from '../incomeStore';
import type { CaseBody } from '../model/caseDraft';
import type { DraftProblem } from '../model/readCase';
import { draftProblemText } from '../words';
import classes from './form.module.css';
import { CoOwners, Costs, Inventors, Receipts, Units } from './lists';
import { PolicyField } from './PolicyField';

interface CaseFormProps {
  readonly body: CaseBody;
  readonly policy: Policy | undefined;
  readonly facts: Facts;
  readonly problems: readonly DraftProblem[];
  readonly onOpenPolicy: (id: string) => void;
}

/** Does the policy ask for last year's income and activity? */
const asksPriorYear = (policy: Policy | undefined): boolean =>
  policy !== undefined &&
  (policy.divide.length > 0 ||
    policy.schemes.some(({ steps }) =>
      steps.some((step) => step.kind === 'bands' && step.position === 'priorYear'),
    ));

type CaseText = 'title' | 'date' | 'contract' | 'priorIncome';

interface TextProps {
  readonly name: CaseText;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly placeholder?: string;
}

const Text = memo(function Text({ name, label, value, error, placeholder }: TextProps) {
  const change = useIncome((state) => state.change);
  return (
    <TextInput
      label={label}
      value={value}
      placeholder={placeholder}
      error={error}
      data-testid={`income-${name}`}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
});

/** Which side of the case is edited; nothing while there is one side only. */
const Side = memo(function Side() {
  const t = useT();
  const editing = useIncome((state) => state.editing);
  const edit = useIncome((state) => state.edit);
  const hasWhatIf = useIncome(
    ({ cases, currentId }) => cases.find(({ id }) => id === currentId)?.whatIf !== null,
  );
  if (!hasWhatIf) return null;
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('income.editing')}
      value={editing}
      data={[
        { value: 'present', label: t('income.editPresent') },
        { value: 'whatIf', label: t('income.editWhatIf') },
      ]}
      data-testid="income-editing"
      onChange={(next) => edit(next === 'whatIf' ? 'whatIf' : 'present')}
    />
  );
});

const ModeField = memo(function ModeField({ mode }: { readonly mode: Mode }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const change = useIncome((state) => state.change);
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('income.mode')}
      value={mode}
      data={Mode.options.map((value) => ({ value, label: sheetWords[lang].mode[value] }))}
      data-testid="income-mode"
      onChange={(next) => change({ mode: Mode.parse(next) })}
    />
  );
});

export function CaseForm({ body, policy, facts, problems, onOpenPolicy }: CaseFormProps) {
  const t = useT();
  const named = JSON.stringify(problems);
  const wrong = useMemo(
    () =>
      new Map(
        (JSON.parse(named) as DraftProblem[]).map((one) => [
          one.place.split('.').slice(-2).join('.'),
          draftProblemText(one, t),
        ]),
      ),
    [named, t],
  );
  const text = (name: CaseText, label: string, placeholder?: string) => (
    <Text name={name} label={label} value={body[name]} error={wrong.get(name)} placeholder={placeholder} />
  );
  return (
    <form
      className={classes.form}
      aria-label={t('income.caseForm')}
      onSubmit={(event) => event.preventDefault()}
    >
      <VisuallyHidden component="h2">{t('income.caseForm')}</VisuallyHidden>
      <Side />
      {text('title', t('income.subject'), t('income.subjectHint'))}
      <ModeField mode={body.mode} />
      <PolicyField
        region={body.region}
        mode={body.mode}
        date={body.date}
        policyId={body.policyId}
        policy={policy}
        onOpen={onOpenPolicy}
      />
      <div className={classes.pair}>
        {text('date', t('income.date'))}
        {text('contract', t('income.contract'))}
      </div>
      <Receipts body={body} facts={facts} problems={wrong} />
      <Costs body={body} facts={facts} problems={wrong} />
      <Inventors body={body} facts={facts} problems={wrong} research={policy?.team.research !== undefined} />
      <CoOwners body={body} problems={wrong} />
      {asksPriorYear(policy) && (
        <>
          {text('priorIncome', t('income.priorIncome'), '1,000,000')}
          <Units body={body} problems={wrong} />
        </>
      )}
    </form>
  );
}
