// What can be done with the list or its selection. Painted again when the selection changes, not when the search does.
import {
  IconEdit,
  IconFileExport,
  IconFileImport,
  IconPrinter,
  IconSend,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { copyAsTable, printPatents, removePatents, submitPatents } from './bulk';
import { type Tool, ToolButton } from './ToolButton';

/** The selection when a button is pressed. */
const selected = (): readonly string[] => [...usePortfolio.getState().selection.ids];

/** @param narrow beside an open record there is room for icons only */
function Row({ narrow }: { readonly narrow: boolean }) {
  const t = useT();
  const some = usePortfolio((state) => state.selection.ids.size > 0);
  const { openPanel } = usePortfolio.getState();
  const onSelection: readonly Tool[] = [
    {
      testId: 'patents-edit',
      icon: IconEdit,
      label: t('portfolio.edit'),
      run: () => openPanel('edit'),
    },
    {
      testId: 'patents-copy',
      icon: IconTable,
      label: t('portfolio.copy'),
      run: () => void copyAsTable(selected()),
    },
    {
      testId: 'patents-remove',
      icon: IconTrash,
      label: t('common.delete'),
      run: () => void removePatents(selected()),
      danger: true,
    },
  ];
  const always: readonly Tool[] = [
    {
      testId: 'patents-export',
      icon: IconFileExport,
      label: t('portfolio.export'),
      run: () => openPanel('export'),
    },
    {
      testId: 'patents-print',
      icon: IconPrinter,
      label: t('portfolio.print'),
      run: () => printPatents(selected()),
    },
    {
      testId: 'patents-submit',
      icon: IconSend,
      label: t('portfolio.submit'),
      run: () => submitPatents(selected()),
    },
    {
      testId: 'patents-import',
      icon: IconFileImport,
      label: t('portfolio.import'),
      run: () => go('import'),
    },
  ];
  const tools = some ? [...onSelection, ...always] : always;
  return tools.map((tool) => <ToolButton key={tool.testId} {...tool} compact={narrow} />);
}

export const ToolRow = memo(Row);
