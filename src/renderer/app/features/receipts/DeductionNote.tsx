// Whether the policy of the agreement deducts this cost, in words, with the rule's source.
import { Text } from '@mantine/core';
import type { CostKind } from '../../../../domain/distribution';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';

interface DeductionNoteProps {
  readonly agreementId: string;
  readonly kind: CostKind;
  readonly date: string;
}

export function DeductionNote({ agreementId, kind, date }: DeductionNoteProps) {
  const t = useT();
  const found = useDeskQuery(
    'outlay.deduction',
    { agreementId, kind, date },
    { entities: ['agreement', 'policy'], keepPrevious: true },
  );
  if (!found.data) return null;
  const { answer } = found.data;
  if (answer === null)
    return (
      <Section title={t('statements.deduction')}>
        <Notice tone="amber" testId="deduction">
          {t('statements.noPolicy')}
        </Notice>
      </Section>
    );
  const pool = answer.pool === undefined ? '' : t(`domain.pool.${answer.pool}`);
  return (
    <Section title={t('statements.deduction')}>
      <Notice tone={answer.how === 'none' || !answer.inForce ? 'amber' : 'green'} testId="deduction">
        {t(`statements.how.${answer.how}`, { step: answer.step ?? '', pool })}
        {!answer.inForce && ` ${t('statements.notInForce')}`}
        <Text size="xs" c="dimmed" component="div">
          {t('statements.bySource', { policy: answer.policy, source: answer.source })}{' '}
          {!answer.verified && <UnverifiedBadge source={answer.source} />}
        </Text>
      </Notice>
    </Section>
  );
}
