// Agencies: what their cases came to, and the tenders by which they are chosen.
import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { usePageParams } from '../../state/navigation';
import { AgencyDesk } from './AgencyDesk';
import classes from './agencies.module.css';
import { TenderDesk } from './TenderDesk';

export default function AgenciesPage() {
  const t = useT();
  const handed = usePageParams('agencies');
  const [tab, setTab] = useState<string>(handed?.tab ?? 'table');
  const [tenderId, setTenderId] = useState(handed?.tenderId);
  const create = async (): Promise<void> => {
    const openedOn = isoDay(new Date());
    const title = t('agencies.newTenderTitle', { year: openedOn.slice(0, 4) });
    const made = await runCommand(
      'record.create',
      { entity: 'tender', fields: { title, openedOn } },
      { label: t('agencies.tenderCreated', { name: title }) },
    );
    if (made.ok) setTenderId(made.value.id);
  };
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => void create()} data-testid="tender-create">
      {t('agencies.newTender')}
    </Button>
  );
  return (
    <section className={classes.page} aria-label={t('agencies.title')}>
      <PageHeader title={t('agencies.title')} primary={tab === 'tenders' ? add : undefined} />
      <Tabs
        className={classes.tabs}
        value={tab}
        onChange={(next) => setTab(next ?? 'table')}
        keepMounted={false}
      >
        <Tabs.List px="lg" mb="sm">
          <Tabs.Tab value="table" data-testid="agencies-tab-table">
            {t('agencies.tabTable')}
          </Tabs.Tab>
          <Tabs.Tab value="tenders" data-testid="agencies-tab-tenders">
            {t('agencies.tabTenders')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="table" className={classes.tab}>
          <AgencyDesk wanted={handed?.key} />
        </Tabs.Panel>
        <Tabs.Panel value="tenders" className={classes.tab}>
          <TenderDesk chosen={tenderId} onChoose={setTenderId} add={add} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
