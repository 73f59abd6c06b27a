// 申请前评估: four scores with their weights, the total and what it suggests. Weights and limits are marked 未核实.
import {
  evaluatePreFiling,
  type PreFilingAxis,
  preFilingAxes,
  preFilingRuleOn,
} from '../../../../domain/patents/disclosures/preFiling';
import type { Disclosure } from '../../../../domain/patents/records';
import { PreFilingScores } from '../../../../domain/patents/registers';
import styles from '../../components/fields/Fields.module.css';
import { InlineField } from '../../components/fields/InlineField';
import { Section } from '../../components/fields/Section';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import classes from './registers.module.css';
import { scoreOf } from './score';

export function EvaluationPart({ disclosure }: { readonly disclosure: Disclosure }) {
  const t = useT();
  const save = useRecordSave('disclosure', disclosure);
  const scores = disclosure.scores ?? {};
  const rule = preFilingRuleOn(disclosure.decidedOn ?? isoDay(new Date()));
  if (!rule) return null;
  const result = evaluatePreFiling(scores, rule);
  const put = (axis: PreFilingAxis, text: string) => {
    const score = scoreOf(text);
    if (score === 'wrong') return t('registers.badScore');
    return save.part('scores', (now) => {
      const { [axis]: _old, ...rest } = PreFilingScores.catch({}).parse(now ?? {});
      const next = score === undefined ? rest : { ...rest, [axis]: score };
      return Object.keys(next).length > 0 ? next : null;
    });
  };
  return (
    <Section title={t('domain.field.scores')} aside={<UnverifiedBadge source={rule.source} />}>
      {preFilingAxes.map((axis) => (
        <div key={axis} className={classes.axis}>
          <span className={styles.label}>
            {t('registers.axisWeight', { axis: t(`domain.axis.${axis}`), n: rule.weights[axis] })}
          </span>
          <InlineField
            bare
            label={t(`domain.axis.${axis}`)}
            value={scores[axis] === undefined ? '' : String(scores[axis])}
            placeholder="0–100"
            testId={`score-${axis}`}
            showTheirs={() => ''}
            onSave={(text) => put(axis, text)}
          />
          <div className={classes.meter} aria-hidden>
            <span style={{ width: `${scores[axis] ?? 0}%` }} />
          </div>
        </div>
      ))}
      <div className={styles.sum} data-testid="evaluation-result" role="status">
        {result.total !== undefined && <b>{t('registers.total', { n: result.total })}</b>}
        {result.conclusion
          ? t(`registers.conclusion.${result.conclusion}`)
          : t('registers.noConclusion', { n: result.missing.length })}
        {result.gated && t('registers.gated', { n: rule.patentabilityGate })}
      </div>
      <div className={styles.hint}>{t('registers.evaluationHint')}</div>
    </Section>
  );
}
