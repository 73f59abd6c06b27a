// The menu under the right mouse button (or Shift+F10) of a patent in the list.
import { Menu } from '@mantine/core';
import { IconCopy, IconExternalLink, IconPrinter, IconSend, IconTable, IconTrash } from '@tabler/icons-react';
import type { PatentRow } from '../../../../shared/store/queries';
import type { Point } from '../../components/gridTypes';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { copyAsTable, printPatents, removePatents, submitPatents } from './bulk';

export interface MenuTarget {
  readonly at: Point;
  readonly row: PatentRow;
}

/** The menu acts on the whole selection where the row belongs to it, otherwise on the row alone. */
export const menuIds = (selected: ReadonlySet<string>, id: string): readonly string[] =>
  selected.has(id) ? [...selected] : [id];

export function RowMenu({
  target,
  onClose,
}: {
  readonly target: MenuTarget | null;
  readonly onClose: () => void;
}) {
  const t = useT();
  const selected = usePortfolio((state) => state.selection.ids);
  if (!target) return null;
  const { row, at } = target;
  const ids = menuIds(selected, row.id);
  const n = ids.length;
  return (
    <Menu opened onChange={(opened) => !opened && onClose()} position="bottom-start" offset={0} returnFocus>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown data-testid="row-menu" aria-label={row.title}>
        <Menu.Item leftSection={<IconExternalLink size={15} />} onClick={() => go('patent', { id: row.id })}>
          {t('portfolio.openPage')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={15} />}
          onClick={() => void call('app.copyText', { text: row.applicationNumber })}
        >
          {t('portfolio.copyNumber')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTable size={15} />} onClick={() => void copyAsTable(ids)}>
          {t('portfolio.copyTable', { n })}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={15} />} onClick={() => printPatents(ids)}>
          {t('portfolio.printSome', { n })}
        </Menu.Item>
        <Menu.Item leftSection={<IconSend size={15} />} onClick={() => submitPatents(ids)}>
          {t('portfolio.submitSome', { n })}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={15} />}
          c="var(--zd-red)"
          data-testid="menu-remove"
          onClick={() => void removePatents(ids)}
        >
          {t('portfolio.removeSome', { n })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
