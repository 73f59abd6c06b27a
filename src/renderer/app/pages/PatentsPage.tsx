// The page of patents: the list, and beside it the record that is open or the form for a new one.
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { SplitView } from '../components/SplitView';
import { EditPanel } from '../features/portfolio/EditPanel';
import { ExportPanel } from '../features/portfolio/ExportPanel';
import { PortfolioList } from '../features/portfolio/PortfolioList';
import { NewPatentPane } from '../features/record/NewPatentPane';
import { RecordPane } from '../features/record/RecordPane';
import { useT } from '../lib/i18n';
import { go, usePageParams } from '../state/navigation';
import { usePortfolio } from '../state/portfolio';

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function PatentsPage() {
  const t = useT();
  const params = usePageParams('patents');
  const openId = usePortfolio((state) => state.openId);
  const panel = usePortfolio((state) => state.panel);
  const [creating, setCreating] = useState(false);
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    usePortfolio.getState().show(params);
    if (params.create) setCreating(true);
  }, [params]);

  const close = () => usePortfolio.getState().openRecord(null);
  let right = null;
  if (creating) {
    const opened = (id: string) => {
      setCreating(false);
      usePortfolio.getState().openRecord(id);
    };
    right = <NewPatentPane onClose={() => setCreating(false)} onCreated={opened} />;
  } else if (panel !== null) {
    right = panel === 'edit' ? <EditPanel /> : <ExportPanel />;
  } else if (openId !== null) {
    right = (
      <RecordPane key={openId} id={openId} onClose={close} onOpenPage={() => go('patent', { id: openId })} />
    );
  }
  return (
    <>
      <VisuallyHidden component="h1">{t('portfolio.title')}</VisuallyHidden>
      <SplitView left={<PortfolioList />} right={right} label={t('portfolio.divider')} />
    </>
  );
}
