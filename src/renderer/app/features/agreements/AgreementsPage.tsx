// 合同: the register, what both sides owe, shares held, and how the other side keeps its word.
import { useEffect } from 'react';
import { DutyList } from '../../components/duties/DutyList';
import { RecordList } from '../../components/RecordList';
import { TabbedPage } from '../../components/TabbedPage';
import { useT } from '../../lib/i18n';
import { type AgreementTab, usePageParams } from '../../state/navigation';
import { AgreementPanel } from './AgreementPanel';
import { CreatePane } from './CreatePane';
import { CreditTab } from './CreditTab';
import { Filters, Outputs } from './Filters';
import { Assessment } from './holdings/Assessment';
import { HoldingCreate } from './holdings/HoldingCreate';
import { HoldingPanel } from './holdings/HoldingPanel';
import { holdingsOf, register } from './kinds';
import { removeAgreement, removeHolding } from './save';
import { useAgreementsView } from './view';

const TABS: readonly AgreementTab[] = ['register', 'duties', 'holdings', 'credit'];

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function AgreementsPage() {
  const t = useT();
  const params = usePageParams('agreements');
  const { tab, show, put } = useAgreementsView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    const { id, dealId } = params;
    show({ tab: params.tab ?? 'register', ...(params.panel === undefined ? {} : { panel: params.panel }) });
    if (id !== undefined && params.tab === 'holdings') put('holdings', { openId: id, creating: false });
    else if (id !== undefined) put('register', { openId: id, creating: false });
    else if (dealId !== undefined) {
      show({ dealId });
      put('register', { creating: true });
    }
  }, [params, show, put]);
  const add =
    tab === 'register'
      ? {
          label: t('agreements.new'),
          onClick: () => {
            show({ dealId: null });
            put('register', { creating: true });
          },
        }
      : tab === 'holdings'
        ? { label: t('agreements.newHolding'), onClick: () => put('holdings', { creating: true }) }
        : null;
  return (
    <TabbedPage
      title={t('frame.navAgreements')}
      tabs={TABS}
      tab={tab}
      onTab={(next) => show({ tab: next })}
      label={(one) => t(`agreements.tab.${one}`)}
      prefix="agreements"
      add={add}
      extras={tab === 'register' && <Outputs />}
    >
      {tab === 'register' && <Register />}
      {tab === 'duties' && (
        <DutyList
          onAgreement={(id) => {
            show({ tab: 'register', panel: 'duties' });
            put('register', { openId: id, creating: false });
          }}
        />
      )}
      {tab === 'holdings' && <Holdings />}
      {tab === 'credit' && <CreditTab />}
    </TabbedPage>
  );
}

function Register() {
  const view = useAgreementsView((state) => state.lists.register);
  const put = useAgreementsView((state) => state.put);
  return (
    <RecordList
      kind={register}
      view={view}
      onView={(patch) => put('register', patch)}
      onRemove={(row) => void removeAgreement(row.id, row.title)}
      panel={(id) => <AgreementPanel key={id} id={id} />}
      create={<CreatePane />}
      extra={<Filters />}
    />
  );
}

function Holdings() {
  const view = useAgreementsView((state) => state.lists.holdings);
  const { put } = useAgreementsView.getState();
  const year = useAgreementsView((state) => state.year) ?? new Date().getFullYear();
  return (
    <>
      <Assessment year={year} />
      <RecordList
        key={year}
        kind={holdingsOf(year)}
        view={view}
        onView={(patch) => put('holdings', patch)}
        onRemove={(row) => void removeHolding(row.id, row.company)}
        panel={(id) => <HoldingPanel key={id} id={id} year={year} />}
        create={<HoldingCreate />}
      />
    </>
  );
}
