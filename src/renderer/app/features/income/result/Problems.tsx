// What is wrong or doubtful in the policy and in the case, in words; errors first.

import { Anchor } from '@mantine/core';
import { memo, useState } from 'react';
import classes from '../../../components/money/money.module.css';
import { Notice } from '../../../components/Notice';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { Outcome } from '../model/outcome';
import { draftProblemText, factsProblemText, policyProblemText } from '../words';

/** Warnings shown before a person asks for all. */
const FIRST = 2;

export const Problems = memo(function Problems({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [all, setAll] = useState(false);
  const where = { lang, names: outcome.names, t };
  const drafts = outcome.problems.map((one) => ({ isError: true, text: draftProblemText(one, t) }));
  const facts = outcome.factsProblems.map((one) => ({
    isError: one.severity === 'error',
    text: factsProblemText(one, where),
  }));
  const policy = outcome.policyProblems.map((one) => ({
    isError: one.severity === 'error',
    text: policyProblemText(one, where),
  }));
  const found = [...drafts, ...facts, ...policy].sort((a, b) => Number(b.isError) - Number(a.isError));
  const texts = [...new Set(found.map(({ text }) => text))];
  if (texts.length === 0) return null;
  const isError = found.some((one) => one.isError);
  const shown = all ? texts : texts.slice(0, isError ? texts.length : FIRST);
  return (
    <Notice
      tone={isError ? 'red' : 'amber'}
      title={t(isError ? 'income.problems' : 'income.warnings', { n: texts.length })}
      testId="income-problems"
    >
      <ul className={classes.problems}>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {shown.length < texts.length && (
        <Anchor component="button" size="xs" onClick={() => setAll(true)}>
          {t('income.allProblems', { n: texts.length })}
        </Anchor>
      )}
    </Notice>
  );
});
