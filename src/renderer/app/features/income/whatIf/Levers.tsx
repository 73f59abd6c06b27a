// The four things people ask about: another policy, another offer, another split, another timing. Each is one move.
import { Button, Select } from '@mantine/core';
import { memo, useState } from 'react';
import { type Fen, formatAmount, parseAmount } from '../../../../../domain/money';
import { useT } from '../../../lib/i18n';
import form from '../form/form.module.css';
import { useIncome } from '../incomeStore';
import type { CaseBody } from '../model/caseDraft';
import { withEqualSplit, withInstalments, withOffer } from '../model/compare';
import { allPolicies } from '../model/ownPolicies';
import { usePolicies } from '../policyStore';
import classes from './whatIf.module.css';

interface LeversProps {
  readonly policyId: string;
  /** All receipts of the what-if, fen. */
  readonly gross: Fen;
}

export const Levers = memo(function Levers({ policyId, gross }: LeversProps) {
  const t = useT();
  const own = usePolicies((state) => state.own);
  const { put, edit } = useIncome();
  const [typed, setTyped] = useState<string | null>(null);
  const read = parseAmount(typed ?? formatAmount(gross));
  const move = (change: (body: CaseBody) => CaseBody): void => {
    setTyped(null);
    edit('whatIf');
    put((one) => (one.whatIf ? { ...one, whatIf: change(one.whatIf) } : one));
  };
  const offer = (): void => {
    if (typed !== null && read.ok && read.fen > 0) move((body) => withOffer(body, read.fen));
  };
  return (
    <fieldset className={classes.levers} aria-label={t('income.levers')}>
      <Select
        label={t('income.leverPolicy')}
        value={policyId}
        allowDeselect={false}
        searchable
        w={230}
        data={allPolicies(own).map(({ id, title }) => ({ value: id, label: title }))}
        data-testid="income-lever-policy"
        onChange={(next) => next && move((body) => ({ ...body, policyId: next }))}
      />
      <label className={classes.lever}>
        <span>{t('income.leverOffer')}</span>
        <input
          className={form.input}
          style={{ width: 130, textAlign: 'right' }}
          value={typed ?? formatAmount(gross)}
          aria-invalid={!read.ok || undefined}
          data-testid="income-lever-offer"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={offer}
          onKeyDown={(event) => {
            if (event.key === 'Enter') offer();
          }}
        />
      </label>
      <div className={classes.lever}>
        <span>{t('income.leverSplit')}</span>
        <Button variant="default" onClick={() => move(withEqualSplit)} data-testid="income-lever-equal">
          {t('income.leverEqual')}
        </Button>
      </div>
      <div className={classes.lever}>
        <span>{t('income.leverTiming')}</span>
        <Button.Group>
          {[1, 3, 5].map((count) => (
            <Button
              key={count}
              variant="default"
              data-testid={`income-lever-${count}`}
              onClick={() => move((body) => withInstalments(body, count, gross))}
            >
              {t(count === 1 ? 'income.leverOnce' : 'income.leverYears', { n: count })}
            </Button>
          ))}
        </Button.Group>
      </div>
    </fieldset>
  );
});
