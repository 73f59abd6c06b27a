// 披露与成果: inventions before they are patents, results beside them, and families of patents, under one roof.
import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { useT } from '../../lib/i18n';
import { type RegisterTab, usePageParams } from '../../state/navigation';
import { DisclosurePanel } from './DisclosurePanel';
import { FamilyPanel } from './FamilyPanel';
import { disclosures, families, results } from './kinds';
import { RegisterList } from './RegisterList';
import { ResultPanel } from './ResultPanel';
import classes from './registers.module.css';
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
    <section className={classes.page} aria-label={t('frame.navRegisters')}>
      <PageHeader
        title={t('frame.navRegisters')}
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            data-testid={`add-${tab}`}
            onClick={() => put(tab, { creating: true })}
          >
            {t(`registers.new.${tab}`)}
          </Button>
        }
      />
      <Tabs
        value={tab}
        onChange={(next) => show(TABS.find((one) => one === next) ?? 'disclosure')}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List px="lg">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one} data-testid={`register-${one}`}>
              {t(`domain.entity.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="disclosure" className={classes.tab}>
          <RegisterList kind={disclosures} panel={(id) => <DisclosurePanel key={id} id={id} />} />
        </Tabs.Panel>
        <Tabs.Panel value="result" className={classes.tab}>
          <RegisterList kind={results} panel={(id) => <ResultPanel key={id} id={id} />} />
        </Tabs.Panel>
        <Tabs.Panel value="family" className={classes.tab}>
          <RegisterList kind={families} panel={(id) => <FamilyPanel key={id} id={id} />} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
