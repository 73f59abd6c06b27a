// The bar above every page: where one is, search or command, what can be made new, running work, help.
import { ActionIcon, Anchor, Button, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconArrowLeft,
  IconChevronDown,
  IconFileImport,
  IconPlus,
  IconQuestionMark,
  IconSearch,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import { useT } from '../lib/i18n';
import { pageOf } from '../routes';
import { back, go, type PageId, useNavigation } from '../state/navigation';
import { useOverlays } from '../state/overlays';
import classes from './Frame.module.css';
import { TaskPanel } from './TaskPanel';

export function TopBar() {
  const t = useT();
  const page = pageOf(useNavigation((state) => state.place.page));
  const canGoBack = useNavigation((state) => state.trail.length > 0);
  const open = useOverlays((state) => state.open);
  const parents = [page.id === 'home' ? undefined : ('home' as const), page.parent]
    .filter((id) => id !== undefined)
    .map(pageOf);
  return (
    <header className={classes.top}>
      <Tooltip label={`${t('common.back')} (Esc)`}>
        <ActionIcon
          variant="transparent"
          color="gray"
          disabled={!canGoBack}
          aria-label={t('common.back')}
          onClick={() => back()}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <nav className={classes.crumbs} aria-label={t('frame.breadcrumb')}>
        {parents.map((parent) => (
          <Fragment key={parent.id}>
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => (go as (id: PageId) => void)(parent.id)}
            >
              {t(parent.label)}
            </Anchor>
            <span aria-hidden>/</span>
          </Fragment>
        ))}
        <span aria-current="page">{t(page.label)}</span>
      </nav>
      <UnstyledButton
        className={classes.command}
        data-testid="command-box"
        onClick={() => open('palette', true)}
      >
        <IconSearch size={15} aria-hidden />
        <span>{t('frame.search')}</span>
        <Kbd size="xs">Ctrl+K</Kbd>
      </UnstyledButton>
      <TaskPanel />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            data-testid="new-menu"
            leftSection={<IconPlus size={15} />}
            rightSection={<IconChevronDown size={13} />}
          >
            {t('frame.newItem')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPlus size={15} />}
            rightSection={<Kbd size="xs">Ctrl+N</Kbd>}
            data-testid="new-patent"
            onClick={() => go('patents', { create: true })}
          >
            {t('frame.newPatent')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileImport size={15} />} onClick={() => go('import')}>
            {t('frame.actionImport')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={`${t('frame.help')} (?)`}>
        <ActionIcon
          variant="default"
          aria-label={t('frame.help')}
          data-testid="help"
          onClick={() => open('keys', true)}
        >
          <IconQuestionMark size={16} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
