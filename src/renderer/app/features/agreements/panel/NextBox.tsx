// 下一步: the one thing to do, by when, with the button that does it or leads to it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { useT } from '../../../lib/i18n';
import { useDutyTitle } from '../../../lib/useDutyTitle';
import { go } from '../../../state/navigation';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { type PanelTab, useAgreementsView } from '../view';
import { ConfirmForm } from './ConfirmForm';
import { EndForm } from './EndForm';
import { Findings } from './Findings';

const red: ReadonlySet<string> = new Set(['overdue', 'disputed', 'resolve', 'endByLaw']);

const leads: Readonly<Record<string, PanelTab>> = {
  completeTerms: 'terms',
  getSigned: 'texts',
  overdue: 'duties',
  disputed: 'duties',
  dueSoon: 'duties',
  checkReport: 'reports',
  renew: 'changes',
};

type Step =
  | 'completeTerms'
  | 'resolve'
  | 'getSigned'
  | 'confirm'
  | 'endByLaw'
  | 'overdue'
  | 'disputed'
  | 'record'
  | 'registerContract'
  | 'checkReport'
  | 'dueSoon'
  | 'renew'
  | 'expire'
  | 'none';

export function NextBox({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const show = useAgreementsView((state) => state.show);
  const titleOf = useDutyTitle();
  const [form, setForm] = useState<'confirm' | 'end' | null>(null);
  const { agreement, step: next } = data;
  const step = next.step as Step;
  const isDraft = agreement.confirmedOn === undefined;
  const isActive = agreement.state === 'active' && !isDraft;
  const target = leads[step];
  const file = (kind: string): void => go('filings', { agreementId: agreement.id, kind });
  return (
    <>
      <div
        className={classes.next}
        data-tone={red.has(step) ? 'red' : 'ink'}
        data-testid="agreement-next"
        data-step={step}
      >
        <p>
          <b>{t('agreements.next')}</b> {t(`agreements.step.${step}`)}
          {next.title !== undefined && `${t('common.separator')}${titleOf(next.title)}`}{' '}
          {next.due !== undefined && <DateWithDistance date={next.due} deadline />}
        </p>
        {target !== undefined && (
          <Button variant="default" onClick={() => show({ panel: target })} data-testid="next-go">
            {t('agreements.goThere')}
          </Button>
        )}
        {step === 'record' && (
          <Button variant="default" onClick={() => file('licenceRecordal')} data-testid="next-record">
            {t('agreements.toFilings')}
          </Button>
        )}
        {step === 'registerContract' && (
          <Button variant="default" onClick={() => file('techContractRegistration')}>
            {t('agreements.toFilings')}
          </Button>
        )}
        {isDraft && (
          <Button
            variant={step === 'confirm' ? 'filled' : 'default'}
            onClick={() => setForm(form === 'confirm' ? null : 'confirm')}
            aria-expanded={form === 'confirm'}
            data-testid="agreement-confirm"
          >
            {t('agreements.confirm')}
          </Button>
        )}
        {isActive && agreement.amends === undefined && (
          <Button
            variant={step === 'endByLaw' || step === 'expire' ? 'filled' : 'default'}
            onClick={() => setForm(form === 'end' ? null : 'end')}
            aria-expanded={form === 'end'}
            data-testid="agreement-end"
          >
            {t('agreements.end')}
          </Button>
        )}
      </div>
      {isDraft && data.findings.length > 0 && <Findings findings={data.findings} />}
      {form === 'confirm' && isDraft && (
        <ConfirmForm data={data} today={today} onDone={() => setForm(null)} />
      )}
      {form === 'end' && <EndForm data={data} today={today} onDone={() => setForm(null)} />}
    </>
  );
}
