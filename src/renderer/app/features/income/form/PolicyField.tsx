// The policy of a case: chosen by region, read in sentences, with its days, its source and whether it was verified.
import { Anchor, Select, Text } from '@mantine/core';
import { memo, useState } from 'react';
import { isInForce, type Mode, type Policy } from '../../../../../domain/distribution';
import { policyText } from '../../../../../domain/distribution/papers';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { useIncome } from '../incomeStore';
import { allPolicies, fitsRegion, regions } from '../model/ownPolicies';
import { usePolicies } from '../policyStore';
import classes from './form.module.css';

interface PolicyFieldProps {
  readonly region: string;
  readonly mode: Mode;
  readonly date: string;
  readonly policyId: string;
  /** The policy of that id; undefined where it is gone. */
  readonly policy: Policy | undefined;
  readonly onOpen: (id: string) => void;
}

export const PolicyField = memo(function PolicyField(props: PolicyFieldProps) {
  const { region, mode, date, policyId, policy, onOpen } = props;
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const own = usePolicies((state) => state.own);
  const change = useIncome((state) => state.change);
  const [opened, setOpened] = useState(false);
  const isOwn = (one: Policy): boolean => own.some(({ policy: { id } }) => id === one.id);
  const offered = allPolicies(own).filter(
    (one) => isOwn(one) || fitsRegion(one, region) || one.id === policyId,
  );
  const group = (name: string, list: readonly Policy[]) =>
    list.length === 0
      ? []
      : [{ group: name, items: list.map(({ id, title }) => ({ value: id, label: title })) }];
  const isShape = ({ id }: Policy): boolean => id.startsWith('shape-');
  const shipped = offered.filter((one) => !isOwn(one));
  const data = [
    ...group(t('income.ownPolicies'), offered.filter(isOwn)),
    ...group(
      t('income.regionPolicies'),
      shipped.filter((one) => !isShape(one)),
    ),
    ...group(t('income.shapePolicies'), shipped.filter(isShape)),
  ];
  const regionWords = regions.map((value) => ({ value, label: t(`income.region.${value}`) }));
  return (
    <div>
      <div className={classes.pair} style={{ gridTemplateColumns: '110px minmax(0, 1fr)' }}>
        <Select
          label={t('income.regionLabel')}
          data={regionWords}
          value={region}
          allowDeselect={false}
          data-testid="income-region"
          onChange={(next) => next && change({ region: next })}
        />
        <Select
          label={t('income.policy')}
          data={data}
          value={policy === undefined ? null : policyId}
          allowDeselect={false}
          searchable
          maxDropdownHeight={360}
          error={policy === undefined && t('income.policyGone')}
          data-testid="income-policy"
          onChange={(next) => next && change({ policyId: next })}
        />
      </div>
      {policy && (
        <>
          <PolicyLines policy={policy} mode={mode} lang={lang} all={opened} />
          <div className={classes.source}>
            <span>
              {t('income.effective', { from: policy.effectiveFrom })}
              {policy.effectiveTo && t('income.until', { to: policy.effectiveTo })}
            </span>
            {!isInForce(policy, date) && <Text c="var(--zd-amber)">{t('income.notInForce')}</Text>}
            {!policy.verified && <UnverifiedBadge source={policy.source} />}
            <Anchor component="button" size="xs" onClick={() => setOpened(!opened)} aria-expanded={opened}>
              {t(opened ? 'income.lessText' : 'income.moreText')}
            </Anchor>
            <Anchor
              component="button"
              size="xs"
              onClick={() => onOpen(policy.id)}
              data-testid="income-open-policy"
            >
              {t('income.openPolicy')}
            </Anchor>
          </div>
        </>
      )}
    </div>
  );
});

interface LinesProps {
  readonly policy: Policy;
  readonly mode: Mode;
  readonly lang: 'zh' | 'en';
  readonly all: boolean;
}

/** The rule that applies to this way of conversion; all else when asked for. */
function PolicyLines({ policy, mode, lang, all }: LinesProps) {
  const t = useT();
  const text = policyText(policy, lang);
  const at = policy.schemes.findIndex(({ modes }) => modes.includes(mode));
  const steps = text.schemes[at]?.steps ?? [];
  return (
    <>
      <ol className={classes.policy} style={{ marginTop: 6 }}>
        {steps.map((step) => (
          <li key={step.path}>{step.text}</li>
        ))}
      </ol>
      {all && (
        <ul className={classes.policy} data-plain>
          {text.rules.map((rule) => (
            <li key={rule.path}>{rule.text}</li>
          ))}
          {policy.note && <li>{policy.note}</li>}
          <li>
            {t('income.source')}
            {t('common.separator')}
            {policy.source}
          </li>
        </ul>
      )}
    </>
  );
}
