// A page of several lists under one roof: head with the primary action, tabs, the open tab below.
import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PageHeader } from './PageHeader';
import classes from './TabbedPage.module.css';

interface TabbedPageProps<T extends string> {
  readonly title: string;
  readonly tabs: readonly T[];
  readonly tab: T;
  readonly onTab: (tab: T) => void;
  readonly label: (tab: T) => string;
  /** Test ids of the tabs: PREFIX-TAB. */
  readonly prefix: string;
  /** The button that makes a new record; null where the tab has none. */
  readonly add: { readonly label: string; readonly onClick: () => void } | null;
  readonly extras?: ReactNode;
  /** Between head and tabs. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

export function TabbedPage<T extends string>(props: TabbedPageProps<T>) {
  const { title, tabs, tab, add } = props;
  return (
    <section className={classes.page} aria-label={title}>
      <PageHeader
        title={title}
        extras={props.extras}
        primary={
          add && (
            <Button leftSection={<IconPlus size={16} />} data-testid={`add-${tab}`} onClick={add.onClick}>
              {add.label}
            </Button>
          )
        }
      />
      {props.above}
      <Tabs
        value={tab}
        onChange={(next) => {
          const chosen = tabs.find((one) => one === next);
          if (chosen !== undefined) props.onTab(chosen);
        }}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List px="lg">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} data-testid={`${props.prefix}-${one}`}>
              {props.label(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.tab}>
          {props.children}
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
