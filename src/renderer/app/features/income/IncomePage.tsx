// 收益测算: what a case would bring to whom, live while it is typed; its taxes, its what-if, its papers, and the policies.
import { Button, SegmentedControl, Tabs, Text, Title } from '@mantine/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { calculationSheet } from '../../../../domain/distribution/papers';
import { EmptyState } from '../../components/EmptyState';
import { RowSkeletons } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { CaseBar } from './CaseBar';
import { CaseForm } from './form/CaseForm';
import classes from './income.module.css';
import { keepNow, useIncome } from './incomeStore';
import type { IncomeCase } from './model/caseDraft';
import { exampleBody } from './model/examples';
import { mayPrint, type Outcome, outcomeOf, paperCaseOf } from './model/outcome';
import { policyOf } from './model/ownPolicies';
import { PrintMenu } from './PrintMenu';
import { PolicyDesk } from './policy/PolicyDesk';
import { usePolicies, usePolicyFeed } from './policyStore';
import { ResultTab } from './result/ResultTab';
import { TaxTab } from './tax/TaxTab';
import { WhatIfTab } from './whatIf/WhatIfTab';
import { caseWords } from './words';

export default function IncomePage() {
  const t = useT();
  const { loaded, load, cases, currentId } = useIncome();
  usePolicyFeed();
  useEffect(() => {
    void load(t('income.newCaseName'), isoDay(new Date()));
  }, [load, t]);
  // Leaving the page or closing the window within the pause after the last key must not lose what was typed.
  useEffect(() => {
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  const current = cases.find(({ id }) => id === currentId);
  if (!loaded || !current) return <RowSkeletons />;
  return <Desk key={current.id} current={current} />;
}

type Part = 'case' | 'policies';

function Desk({ current }: { readonly current: IncomeCase }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const editing = useIncome((state) => state.editing);
  const own = usePolicies((state) => state.own);
  const [part, setPart] = useState<Part>('case');
  const [policyId, setPolicyId] = useState(current.present.policyId);
  const words = useMemo(() => caseWords(t), [t]);
  const present = useMemo(
    () => outcomeOf(current.present, policyOf(own, current.present.policyId), words),
    [current.present, own, words],
  );
  const whatIf = useMemo(
    () => current.whatIf && outcomeOf(current.whatIf, policyOf(own, current.whatIf.policyId), words),
    [current.whatIf, own, words],
  );
  const isWhatIf = editing === 'whatIf' && whatIf !== null;
  const edited = isWhatIf ? whatIf : present;
  const body = isWhatIf && current.whatIf ? current.whatIf : current.present;
  const read = edited.ok ? edited.outcome : edited.read;
  const outcome: Outcome | undefined = present.ok ? present.outcome : undefined;
  const shown = edited.ok ? edited.outcome : undefined;
  const quiet = useDeferredValue(outcome);
  const print = useMemo(
    () => () => {
      if (outcome && mayPrint(outcome))
        go('reports', { paper: calculationSheet(paperCaseOf(outcome, lang)) });
    },
    [outcome, lang],
  );
  usePageActions(useMemo(() => ({ print }), [print]));
  const openPolicy = useCallback((id: string): void => {
    setPolicyId(id);
    setPart('policies');
  }, []);
  return (
    <section className={classes.page} aria-label={t('income.title')}>
      <div className={classes.head}>
        <div className={classes.headEnd}>
          <Title order={1}>{t('income.title')}</Title>
          <SegmentedControl
            size="xs"
            aria-label={t('income.part')}
            value={part}
            data={[
              { value: 'case', label: t('income.partCase') },
              { value: 'policies', label: t('income.partPolicies') },
            ]}
            data-testid="income-part"
            onChange={(next) => setPart(next as Part)}
          />
        </div>
        {part === 'case' && (
          <div className={classes.headEnd}>
            <CaseBar id={current.id} name={current.name} />
            <PrintMenu outcome={quiet} />
          </div>
        )}
      </div>
      {part === 'policies' ? (
        <PolicyDesk chosen={policyId} onChoose={setPolicyId} outcome={outcome} />
      ) : (
        <div className={classes.panes}>
          <div className={classes.left} data-what-if={isWhatIf || undefined}>
            <CaseForm
              body={body}
              policy={policyOf(own, body.policyId)}
              facts={read.facts}
              problems={read.problems}
              onOpenPolicy={openPolicy}
            />
          </div>
          <div className={classes.right}>
            <Answer
              shown={shown}
              reason={edited.ok ? undefined : edited.reason}
              present={outcome}
              other={whatIf?.ok ? whatIf.outcome : undefined}
              hasWhatIf={whatIf !== null}
              isWhatIf={isWhatIf}
            />
          </div>
        </div>
      )}
    </section>
  );
}

interface AnswerProps {
  readonly shown: Outcome | undefined;
  readonly reason: 'NO_POLICY' | 'TOO_LARGE' | undefined;
  readonly present: Outcome | undefined;
  readonly other: Outcome | undefined;
  readonly hasWhatIf: boolean;
  readonly isWhatIf: boolean;
}

function Answer({ shown, reason, present, other, hasWhatIf, isWhatIf }: AnswerProps) {
  const t = useT();
  const [tab, setTab] = useState('shares');
  if (!shown || !present) {
    return (
      <EmptyState
        title={t(reason === 'TOO_LARGE' ? 'income.tooLarge' : 'income.policyGone')}
        hint={t(reason === 'TOO_LARGE' ? 'income.tooLargeHint' : 'income.policyGoneHint')}
      />
    );
  }
  return (
    <Tabs
      className={classes.tabs}
      value={tab}
      onChange={(next) => setTab(next ?? 'shares')}
      keepMounted={false}
    >
      <Tabs.List px="md">
        <Tabs.Tab value="shares" data-testid="income-tab-shares">
          {t('income.tabShares')}
        </Tabs.Tab>
        <Tabs.Tab value="tax" data-testid="income-tab-tax">
          {t('income.tabTax')}
        </Tabs.Tab>
        <Tabs.Tab value="whatIf" data-testid="income-tab-what-if">
          {t('income.tabWhatIf')}
        </Tabs.Tab>
        {isWhatIf && tab !== 'whatIf' && (
          <Text size="xs" c="var(--zd-violet)" ml="auto" style={{ alignSelf: 'center' }}>
            {t('income.showingWhatIf')}
          </Text>
        )}
      </Tabs.List>
      <Tabs.Panel value="shares" className={classes.scroll}>
        {shown.facts.receipts.length === 0 ? (
          <EmptyState
            title={t('income.emptyTitle')}
            hint={t('income.emptyHint')}
            action={
              <Button
                variant="default"
                data-testid="income-empty-example"
                onClick={() => useIncome.getState().put((one) => ({ ...one, present: exampleBody('B') }))}
              >
                {t('income.emptyExample')}
              </Button>
            }
            testId="income-empty"
          />
        ) : (
          <ResultTab outcome={shown} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="tax" className={classes.scroll}>
        <TaxTab outcome={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="whatIf" className={classes.scroll}>
        <WhatIfTab present={present} other={other} hasWhatIf={hasWhatIf} />
      </Tabs.Panel>
    </Tabs>
  );
}
