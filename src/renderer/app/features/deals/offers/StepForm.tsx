// A step of an offer: its day and a remark. What stands against it is said before anything is sent.
import { Text } from '@mantine/core';
import { blocking } from '../../../../../domain/negotiation/offers/checkTerms';
import type { Version } from '../../../../../domain/negotiation/offers/judge';
import type { OfferStep } from '../../../../../domain/negotiation/offers/steps';
import { RowForm } from '../../../components/fields/RowForm';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { takeStep } from './act';
import classes from './offers.module.css';

interface StepFormProps {
  readonly version: Version;
  readonly step: OfferStep;
  readonly today: string;
  readonly onClose: () => void;
}

export function StepForm({ version: { offer, judged }, step, today, onClose }: StepFormProps) {
  const t = useT();
  const isChecked = step === 'send' || step === 'agree';
  const faults = isChecked ? blocking(judged.checks).length : 0;
  return (
    <Section
      title={[t('offers.version', { n: offer.version }), t(`offers.step.${step}`)].join(
        t('common.separator'),
      )}
    >
      <Text
        size="xs"
        className={faults > 0 ? classes.amber : undefined}
        c={faults > 0 ? undefined : 'dimmed'}
      >
        {faults > 0 ? t('offers.stepBlocked', { n: faults }) : t('offers.stepFinal')}
      </Text>
      <RowForm
        fields={[
          { name: 'on', label: t('offers.stepOn'), kind: 'date', required: true },
          { name: 'reason', label: t('offers.stepReason'), kind: 'long', max: 5000, full: true },
        ]}
        row={{ on: today }}
        label={t(`offers.step.${step}`)}
        testId="offer-step"
        saveLabel={t(`offers.step.${step}`)}
        onCancel={onClose}
        onSave={({ on, reason }) =>
          void takeStep(offer, step, String(on), typeof reason === 'string' ? reason : undefined).then(
            (done) => {
              if (done) onClose();
            },
          )
        }
      />
    </Section>
  );
}
