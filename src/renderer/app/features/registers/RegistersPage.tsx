// 披露与成果: inventions before they are patents, results beside them, and families of patents, under one roof.
import { type ReactNode, useEffect } from 'react';
import { RecordList } from '../../components/RecordList';
import type { Listed, ListKind } from '../../components/recordListTypes';
import { TabbedPage } from '../../components/TabbedPage';
import { useT } from '../../lib/i18n';
import { type RegisterTab, usePageParams } from '../../state/navigation';
import { CreatePane } from './CreatePane';
import { DisclosurePanel } from './DisclosurePanel';
import { FamilyPanel } from './FamilyPanel';
import { disclosures, families, results } from './kinds';
import { ResultPanel } from './ResultPanel';
import { removeRecord } from './removeRecord';
import { useRegistersView } from './view';

const TABS: readonly RegisterTab[] = ['disclosure', 'result', 'family'];

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function RegistersPage() {
  const t = useT();
  const params = usePageParams('registers');
  const { tab, show, put } = useRegistersView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    const wanted = params.tab ?? 'disclosure';
    show(wanted);
    if (params.id !== undefined) put(wanted, { openId: params.id, creating: false });
    if (params.create) put(wanted, { creating: true });
  }, [params, show, put]);
  return (
    <TabbedPage
      title={t('frame.navRegisters')}
      tabs={TABS}
      tab={tab}
      onTab={show}
      label={(one) => t(`domain.entity.${one}`)}
      prefix="register"
      add={{ label: t(`registers.new.${tab}`), onClick: () => put(tab, { creating: true }) }}
    >
      {tab === 'disclosure' && (
        <Register kind={disclosures} tab={tab} panel={(id) => <DisclosurePanel key={id} id={id} />} />
      )}
      {tab === 'result' && (
        <Register kind={results} tab={tab} panel={(id) => <ResultPanel key={id} id={id} />} />
      )}
      {tab === 'family' && (
        <Register kind={families} tab={tab} panel={(id) => <FamilyPanel key={id} id={id} />} />
      )}
    </TabbedPage>
  );
}

function Register<R extends Listed>({
  kind,
  tab,
  panel,
}: {
  readonly kind: ListKind<R>;
  readonly tab: RegisterTab;
  readonly panel: (id: string) => ReactNode;
}) {
  const view = useRegistersView((state) => state.tabs[tab]);
  const put = useRegistersView((state) => state.put);
  return (
    <RecordList
      kind={kind}
      view={view}
      onView={(patch) => put(tab, patch)}
      onRemove={(row) => void removeRecord(tab, row.id, kind.name(row))}
      panel={panel}
      create={
        <CreatePane
          tab={tab}
          onClose={() => put(tab, { creating: false })}
          onCreated={(id) => put(tab, { openId: id, creating: false })}
        />
      }
    />
  );
}
