// The open case under a policy that is being written, beside what it gives under the one it was copied from.
import { useDeferredValue, useMemo } from 'react';
import type { Policy } from '../../../../../domain/distribution';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { compareOutcomes } from '../model/compare';
import { exampleBody } from '../model/examples';
import { type Outcome, outcomeOf } from '../model/outcome';
import { Amounts, Comparison } from '../whatIf/Comparison';
import { caseWords } from '../words';
import classes from './policy.module.css';

interface PolicyExampleProps {
  readonly policy: Policy;
  readonly original: Policy | undefined;
  /** The open case; a worked example where it has no money yet. */
  readonly outcome: Outcome | undefined;
}

export function PolicyExample({ policy, original, outcome }: PolicyExampleProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const edited = useDeferredValue(policy);
  const hasMoney = outcome !== undefined && outcome.facts.receipts.length > 0;
  const sides = useMemo(() => {
    const body = hasMoney ? outcome.body : exampleBody('B');
    const words = caseWords(t);
    return [outcomeOf(body, original ?? edited, words), outcomeOf(body, edited, words)] as const;
  }, [hasMoney, outcome, original, edited, t]);
  const [before, after] = sides;
  if (!before.ok || !after.ok) return null;
  const words = { gross: t('income.gross'), net: t('income.net') };
  const lines = compareOutcomes(before.outcome, after.outcome, words, lang);
  return (
    <Section title={t(original === undefined ? 'income.example' : 'income.liveExample')}>
      <p className={classes.sentence}>
        {hasMoney ? outcome.body.title || t('income.thisCase') : t('income.exampleB')}
      </p>
      {original === undefined ? (
        <Amounts lines={lines} />
      ) : (
        <Comparison plain lines={lines} heads={[t('income.originalYuan'), t('income.editedYuan')]} />
      )}
    </Section>
  );
}
