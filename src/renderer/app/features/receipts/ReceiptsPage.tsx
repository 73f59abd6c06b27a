// 到账与分配: agreements, what came in, what was spent, and how it is divided.
import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { useT } from '../../lib/i18n';
import { type ReceiptTab, usePageParams } from '../../state/navigation';
import { AgreementPanel } from './AgreementPanel';
import { BookList } from './BookList';
import { CreatePane } from './CreatePane';
import { IncomePanel } from './IncomePanel';
import { agreements, incomes, outlays, runs } from './kinds';
import { OutlayPanel } from './OutlayPanel';
import { RunPanel } from './RunPanel';
import classes from './receipts.module.css';
import { SumBar } from './SumBar';
import { useReceiptsView } from './view';
import { YearlyTab } from './YearlyTab';

const TABS: readonly ReceiptTab[] = ['agreements', 'incomes', 'outlays', 'runs', 'yearly'];

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function ReceiptsPage() {
  const t = useT();
  const params = usePageParams('receipts');
  const { tab, show, put } = useReceiptsView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    const wanted = params.tab ?? 'agreements';
    show(wanted);
    if (wanted !== 'yearly' && params.id !== undefined) put(wanted, { openId: params.id, creating: false });
    if (wanted !== 'yearly' && params.agreementId !== undefined)
      put(wanted, { creating: true, agreementId: params.agreementId });
  }, [params, show, put]);
  return (
    <section className={classes.page} aria-label={t('frame.navReceipts')}>
      <PageHeader
        title={t('frame.navReceipts')}
        primary={
          tab !== 'yearly' && (
            <Button
              leftSection={<IconPlus size={16} />}
              data-testid={`add-${tab}`}
              onClick={() => put(tab, { creating: true })}
            >
              {t(`receipts.new.${tab}`)}
            </Button>
          )
        }
      />
      <SumBar />
      <Tabs
        value={tab}
        onChange={(next) => show(TABS.find((one) => one === next) ?? 'agreements')}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List px="lg">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one} data-testid={`receipts-${one}`}>
              {t(`receipts.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="agreements" className={classes.tab}>
          <BookList
            kind={agreements}
            panel={(id) => <AgreementPanel key={id} id={id} />}
            create={<CreatePane tab="agreements" />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="incomes" className={classes.tab}>
          <BookList
            kind={incomes}
            panel={(id) => <IncomePanel key={id} id={id} />}
            create={<CreatePane tab="incomes" />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="outlays" className={classes.tab}>
          <BookList
            kind={outlays}
            panel={(id) => <OutlayPanel key={id} id={id} />}
            create={<CreatePane tab="outlays" />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="runs" className={classes.tab}>
          <BookList
            kind={runs}
            panel={(id) => <RunPanel key={id} id={id} />}
            create={<CreatePane tab="runs" />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="yearly" className={classes.tab}>
          <YearlyTab />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
