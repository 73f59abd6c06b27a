// A policy to read: numbered sentences for each way of conversion, what holds for all, source and days.
import { Text } from '@mantine/core';
import type { Policy } from '../../../../../domain/distribution';
import { policyText } from '../../../../../domain/distribution/papers';
import { Section } from '../../../components/fields/Section';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import classes from './policy.module.css';

export function PolicyReader({ policy }: { readonly policy: Policy }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const text = policyText(policy, lang);
  return (
    <div className={classes.reader} data-testid="policy-reader">
      {text.schemes.map((scheme) => (
        <Section key={scheme.title} title={t('income.schemeOf', { modes: scheme.title })}>
          <ol className={classes.sentences}>
            {scheme.steps.map((step) => (
              <li key={step.path}>{step.text}</li>
            ))}
          </ol>
        </Section>
      ))}
      <Section title={t('income.forAll')}>
        <ul className={classes.sentences}>
          {text.rules.map((rule) => (
            <li key={rule.path}>{rule.text}</li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('income.source')}
        aside={!policy.verified && <UnverifiedBadge source={policy.source} />}
      >
        <Text size="sm">{policy.source}</Text>
        {policy.note && (
          <Text size="sm" c="dimmed" mt={4}>
            {policy.note}
          </Text>
        )}
      </Section>
    </div>
  );
}
