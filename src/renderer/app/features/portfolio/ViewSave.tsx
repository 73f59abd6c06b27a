// Keeps what the list shows as a view: a new one, or in place of the one it began from.
import { Button, Divider } from '@mantine/core';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { usePortfolio } from '../../state/portfolio';
import { useSavedViews } from '../../state/savedViews';
import { ViewName } from './ViewName';
import { isNameTaken, type ListedView, replaceView, viewOf } from './views';

interface ViewSaveProps {
  readonly listed: readonly ListedView[];
  /** The view the list began from, where it shows something else by now. */
  readonly current: ListedView | undefined;
  readonly onClose: () => void;
}

export function ViewSave({ listed, current, onClose }: ViewSaveProps) {
  const t = useT();
  const save = (name: string): void => {
    const { views, defaultId, keep } = useSavedViews.getState();
    const portfolio = usePortfolio.getState();
    const id = crypto.randomUUID();
    keep([...views, viewOf(id, name, portfolio)], defaultId);
    portfolio.setViewId(id);
    notifyDone(t('portfolio.viewSaved', { name }));
    onClose();
  };
  const overwrite = (view: ListedView): void => {
    const { views, defaultId, keep } = useSavedViews.getState();
    keep(replaceView(views, viewOf(view.id, view.name, usePortfolio.getState())), defaultId);
    const back = () => keep(views, defaultId);
    notifyDone(t('portfolio.viewUpdated', { name: view.name }), { label: t('common.undo'), run: back });
    onClose();
  };
  return (
    <>
      <Divider my="xs" />
      {current?.own && (
        <Button
          variant="default"
          fullWidth
          mb="xs"
          data-testid="view-overwrite"
          onClick={() => overwrite(current)}
        >
          {t('portfolio.viewUpdate', { name: current.name })}
        </Button>
      )}
      <ViewName
        label={t('portfolio.viewNew')}
        start=""
        taken={(name) => isNameTaken(listed, name)}
        onSave={save}
      />
    </>
  );
}
