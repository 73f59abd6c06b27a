// The views to choose from: shipped ones, then one's own with default, rename and delete.
import { ActionIcon, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil, IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { usePortfolio } from '../../state/portfolio';
import { useSavedViews } from '../../state/savedViews';
import { ViewName } from './ViewName';
import classes from './Views.module.css';
import { isNameTaken, type ListedView, replaceView } from './views';

interface ViewListProps {
  readonly listed: readonly ListedView[];
  readonly currentId: string | null;
  readonly onClose: () => void;
}

export function ViewList({ listed, currentId, onClose }: ViewListProps) {
  const t = useT();
  const { views, defaultId } = useSavedViews();
  const keep = useSavedViews.getState().keep;
  const [renaming, setRenaming] = useState<string | null>(null);

  const apply = (view: ListedView): void => {
    usePortfolio.getState().applyView(view.id, view, view.layout);
    onClose();
  };
  const remove = (id: string, name: string): void => {
    const before = { views, defaultId };
    keep(
      views.filter((view) => view.id !== id),
      defaultId === id ? null : defaultId,
    );
    if (currentId === id) usePortfolio.getState().setViewId(null);
    const back = () => keep(before.views, before.defaultId);
    notifyDone(t('portfolio.viewDeleted', { name }), { label: t('common.undo'), run: back });
  };
  const rename = (id: string, name: string): void => {
    const view = views.find((one) => one.id === id);
    if (view) keep(replaceView(views, { ...view, name }), defaultId);
    setRenaming(null);
  };

  const line = (view: ListedView) => {
    if (renaming === view.id) {
      return (
        <li key={view.id} className={classes.line}>
          <ViewName
            label={t('portfolio.viewRename', { name: view.name })}
            start={view.name}
            taken={(name) => isNameTaken(listed, name, view.id)}
            onSave={(name) => rename(view.id, name)}
            onCancel={() => setRenaming(null)}
          />
        </li>
      );
    }
    const isDefault = view.id === defaultId;
    const Star = isDefault ? IconStarFilled : IconStar;
    return (
      <li key={view.id} className={classes.line} data-current={view.id === currentId || undefined}>
        <UnstyledButton
          className={classes.name}
          aria-current={view.id === currentId || undefined}
          data-testid={`view-${view.own ? view.name : view.id}`}
          onClick={() => apply(view)}
        >
          <span className={classes.mark}>{view.id === currentId && <IconCheck size={14} aria-hidden />}</span>
          {view.name}
          {isDefault && (
            <Text span size="xs" c="dimmed" ml={6}>
              {t('portfolio.viewDefaultTag')}
            </Text>
          )}
        </UnstyledButton>
        <span className={classes.acts} data-shown={isDefault || undefined}>
          <Tooltip label={t('portfolio.viewDefault', { name: view.name })}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('portfolio.viewDefault', { name: view.name })}
              aria-pressed={isDefault}
              onClick={() => keep(views, isDefault ? null : view.id)}
            >
              <Star size={14} />
            </ActionIcon>
          </Tooltip>
          {view.own && (
            <>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('portfolio.viewRename', { name: view.name })}
                onClick={() => setRenaming(view.id)}
              >
                <IconPencil size={14} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('portfolio.viewDelete', { name: view.name })}
                onClick={() => remove(view.id, view.name)}
              >
                <IconTrash size={14} />
              </ActionIcon>
            </>
          )}
        </span>
      </li>
    );
  };

  const own = listed.filter((view) => view.own);
  return (
    <>
      <h2 className={classes.head}>{t('portfolio.viewsShipped')}</h2>
      <ul className={classes.list}>{listed.filter((view) => !view.own).map(line)}</ul>
      {own.length > 0 && (
        <>
          <h2 className={classes.head}>{t('portfolio.viewsOwn')}</h2>
          <ul className={classes.list}>{own.map(line)}</ul>
        </>
      )}
    </>
  );
}
