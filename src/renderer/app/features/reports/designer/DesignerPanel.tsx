// The designer of own reports: a design that is begun, changed, saved as the office's own, copied, handed on or deleted.
import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconLayoutGrid, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { Notice } from '../../../components/Notice';
import { PageHeader } from '../../../components/PageHeader';
import { BlockSkeleton } from '../../../components/Skeletons';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useFormDraft } from '../../../lib/useFormDraft';
import page from '../reports.module.css';
import { DesignForm } from './DesignForm';
import { DesignPreview } from './DesignPreview';
import classes from './designer.module.css';
import { exportDesign } from './designFiles';
import {
  type Draft,
  draftOf,
  faultsOf,
  freeName,
  newDraft,
  readDraft,
  shownDesign,
  wholeDesign,
} from './draft';
import { StartPage } from './StartPage';
import { removeDesign, saveDesign, useOwnDesigns } from './useOwnDesigns';

export interface DesignerPanelProps {
  /** Null: a new one. */
  readonly id: string | null;
  readonly onClose: () => void;
  /** Shows the report of a saved design. */
  readonly onOpen: (design: OwnDesign) => void;
}

export function DesignerPanel({ id, onClose, onOpen }: DesignerPanelProps) {
  const { designs, isLoaded } = useOwnDesigns();
  /** What was saved or copied meanwhile is what is changed from then on. */
  const [own, setOwn] = useState(id);
  const saved = designs.find((one) => one.id === own);
  if (!isLoaded) return <BlockSkeleton height={420} />;
  return (
    <Editor
      key={`${own} ${JSON.stringify(saved ?? null)}`}
      id={own}
      saved={saved}
      designs={designs}
      onSaved={setOwn}
      onClose={onClose}
      onOpen={onOpen}
    />
  );
}

interface EditorProps extends DesignerPanelProps {
  readonly saved: OwnDesign | undefined;
  readonly designs: readonly OwnDesign[];
  readonly onSaved: (id: string) => void;
}

function Editor({ id, saved, designs, onSaved, onClose, onOpen }: EditorProps) {
  const t = useT();
  const base = useMemo(() => (saved === undefined ? newDraft() : draftOf(saved)), [saved]);
  const { form, put, forget } = useFormDraft<Draft>({
    key: `draft.reports.own.${id ?? 'new'}`,
    empty: base,
    read: (value) => readDraft(value, base),
  });
  const [hasTried, setTried] = useState(false);
  const faults = faultsOf(form, id, designs);
  const isChanged = JSON.stringify(form) !== JSON.stringify(base);
  const shown = useMemo(() => shownDesign(form, t('designer.unnamed')), [form, t]);

  const keep = async (design: OwnDesign, label: string): Promise<boolean> => {
    if (!(await saveDesign(design, label))) return false;
    forget();
    onSaved(design.id);
    return true;
  };
  const save = async (): Promise<OwnDesign | null> => {
    setTried(true);
    if (faults !== null) {
      // When the faults are on screen: to the first of them.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('#design-form [aria-invalid=true]')?.focus(),
      );
      return null;
    }
    const design = wholeDesign(form, id ?? crypto.randomUUID());
    const isKept = !isChanged && saved !== undefined;
    return isKept || (await keep(design, t('designer.saved', { name: design.name }))) ? design : null;
  };
  const open = async (): Promise<void> => {
    const design = await save();
    if (design !== null) onOpen(design);
  };
  const copy = async (): Promise<void> => {
    const name = freeName(
      t('designer.copyName', { name: form.name.trim() || t('designer.unnamed') }),
      designs,
    );
    const design = shown === null ? null : { ...shown, id: crypto.randomUUID(), name };
    if (design !== null) await keep(design, t('designer.copied', { name }));
  };
  const remove = async (): Promise<void> => {
    if (saved === undefined || !(await removeDesign(saved))) return;
    forget();
    onClose();
  };
  const take = (design: OwnDesign): void => {
    put({ ...draftOf(design), name: freeName(design.name, designs) });
    notifyDone(t('designer.imported', { name: design.name }));
  };

  const title = form.name.trim() || t('designer.newTitle');
  const back = (
    <Button
      variant="default"
      leftSection={<IconLayoutGrid size={16} />}
      onClick={onClose}
      data-testid="designer-close"
    >
      {t('reports.catalogue')}
    </Button>
  );
  if (!form.begun)
    return (
      <section className={page.page} aria-label={t('designer.new')}>
        <PageHeader title={t('designer.new')} extras={back} />
        <StartPage onStart={(design) => put(draftOf(design))} onTaken={take} />
      </section>
    );
  return (
    <section className={page.page} aria-label={title}>
      <PageHeader
        title={title}
        extras={
          <>
            {isChanged && (
              <Text component="span" className={classes.stale} role="status" data-testid="designer-unsaved">
                {t('designer.unsaved')}
              </Text>
            )}
            {back}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon
                  variant="default"
                  size={26}
                  aria-label={t('designer.more')}
                  data-testid="designer-more"
                >
                  <IconDots size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item disabled={shown === null} onClick={() => void copy()} data-testid="designer-copy">
                  {t('designer.copy')}
                </Menu.Item>
                <Menu.Item
                  disabled={shown === null}
                  onClick={() => shown && void exportDesign({ ...shown, id: id ?? shown.id })}
                  data-testid="designer-export"
                >
                  {t('designer.export')}
                </Menu.Item>
                <Menu.Item
                  disabled={!isChanged}
                  onClick={() => {
                    forget();
                    notifyDone(t('designer.restarted'), { label: t('common.undo'), run: () => put(form) });
                  }}
                >
                  {t('designer.restart')}
                </Menu.Item>
                {saved !== undefined && (
                  <Menu.Item c="red" onClick={() => void remove()} data-testid="designer-remove">
                    {t('common.delete')}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              onClick={() => void open()}
              data-testid="designer-open"
            >
              {t('designer.open')}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconDeviceFloppy size={16} />}
            disabled={saved !== undefined && !isChanged}
            onClick={() => void save()}
            data-testid="designer-save"
          >
            {t('common.save')}
          </Button>
        }
      />
      {hasTried && faults !== null && (
        <Notice tone="red" flush title={t('designer.incomplete')} testId="designer-faults">
          {t('designer.incompleteHint')}
        </Notice>
      )}
      <div className={classes.panes}>
        <DesignForm draft={form} put={put} faults={hasTried ? faults : null} />
        {shown === null ? <div /> : <DesignPreview design={shown} />}
      </div>
    </section>
  );
}
