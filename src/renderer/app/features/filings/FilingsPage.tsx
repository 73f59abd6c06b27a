// 备案登记: what has to be filed after signature, by its last day, and the form of each.
import { Button } from '@mantine/core';
import { IconPlus, IconPrinter, IconShieldCheck, IconTableExport } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { RecordList } from '../../components/RecordList';
import tabbed from '../../components/TabbedPage.module.css';
import { useT } from '../../lib/i18n';
import { usePageParams } from '../../state/navigation';
import { CreatePane } from './CreatePane';
import { FilingPanel } from './FilingPanel';
import { filingKind } from './kinds';
import { exportList, printList } from './listOutput';
import { removeFiling } from './save';
import { verifyDossier } from './verifyDossier';
import { useFilingsView } from './view';
import { WantedStrip } from './WantedStrip';

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function FilingsPage() {
  const t = useT();
  const params = usePageParams('filings');
  const view = useFilingsView();
  const { put } = view;
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    const { id, kind = null, agreementId = null, dealId = null } = params;
    if (id !== undefined) put({ openId: id, creating: false });
    else if (kind !== null || agreementId !== null || dealId !== null)
      put({ creating: true, openId: null, forKind: kind, agreementId, dealId });
  }, [params, put]);
  return (
    <section className={tabbed.page} aria-label={t('filings.title')}>
      <PageHeader
        title={t('filings.title')}
        extras={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              data-testid="filings-print"
              onClick={() => void printList()}
            >
              {t('filings.printList')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTableExport size={16} />}
              data-testid="filings-export"
              onClick={() => void exportList()}
            >
              {t('filings.exportTable')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconShieldCheck size={16} />}
              data-testid="dossier-verify"
              onClick={() => void verifyDossier()}
            >
              {t('filings.verifyDossier')}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            data-testid="add-filing"
            onClick={() => put({ creating: true, openId: null })}
          >
            {t('filings.new')}
          </Button>
        }
      />
      <WantedStrip />
      <RecordList
        kind={filingKind}
        view={view}
        onView={put}
        onRemove={(row) => void removeFiling(row.id, row.title)}
        panel={(id) => <FilingPanel key={id} id={id} />}
        create={<CreatePane />}
      />
    </section>
  );
}
