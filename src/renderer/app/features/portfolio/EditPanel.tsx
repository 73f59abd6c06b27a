// 批量修改: one change of all selected patents, seen before it is done, taken back in one step.
import { Button, Progress, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { usePortfolio } from '../../state/portfolio';
import { EditControl } from './EditControl';
import { EditPreviewTable } from './EditPreviewTable';
import {
  type EditDraft,
  type EditName,
  editNames,
  editOf,
  partsOf,
  startValue,
  withoutField,
} from './editFields';
import { SidePanel } from './SidePanel';
import { useEditPreview } from './useEditPreview';

export function EditPanel() {
  const t = useT();
  const ids = usePortfolio((state) => state.selection.ids);
  const [draft, setDraft] = useState<EditDraft>({});
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  const edit = editOf(draft);
  const preview = useEditPreview(ids, edit, turn);
  const chosen = editNames.filter((name) => draft[name] !== undefined);
  const ready = edit !== null && preview.data !== null && !preview.asking;
  const changed = ready ? (preview.data?.changed ?? 0) : 0;
  const allowed = changed > 0 && preview.data?.refused.length === 0;
  const wordOf = (name: EditName) =>
    name === 'projectIds' ? t('portfolio.editAddProject') : t(`domain.field.${name}`);

  const apply = async (): Promise<void> => {
    if (!edit) return;
    setBusy(true);
    for (const part of partsOf([...ids])) {
      const n = Math.min(part.length, changed);
      const label = t('portfolio.editDone', { n });
      const told = chosen.map(wordOf).join('、');
      const result = await runCommand(
        'records.updateMany',
        { entity: 'patent', ids: part, ...edit, label: told },
        { label },
      );
      if (!result.ok) break;
      setDraft({});
    }
    setBusy(false);
    setTurn(turn + 1);
  };

  const foot = (
    <>
      {busy && (
        <div role="status" style={{ flex: 1 }}>
          <Text size="sm">{t('portfolio.editApplying', { n: changed })}</Text>
          <Progress value={100} animated size="sm" aria-label={t('portfolio.editApplying', { n: changed })} />
        </div>
      )}
      <Button disabled={!allowed} loading={busy} data-testid="edit-apply" onClick={() => void apply()}>
        {ready && changed === 0
          ? t('portfolio.editNothing')
          : t('portfolio.editApply', { n: changed || ids.size })}
      </Button>
    </>
  );
  return (
    <SidePanel
      title={t('portfolio.editTitle', { n: ids.size })}
      testId="edit-panel"
      foot={ids.size > 0 && foot}
    >
      {ids.size === 0 ? (
        <EmptyState title={t('portfolio.editNone')} hint={t('portfolio.editNoneHint')} />
      ) : (
        <>
          {chosen.map((name) => (
            <EditControl
              key={name}
              name={name}
              value={draft[name] ?? null}
              onChange={(value) => setDraft({ ...draft, [name]: value })}
              onRemove={() => setDraft(withoutField(draft, name))}
            />
          ))}
          <Select
            label={t('portfolio.editAddField')}
            data={editNames
              .filter((name) => !chosen.includes(name))
              .map((value) => ({ value, label: wordOf(value) }))}
            value={null}
            searchable
            data-testid="edit-add"
            onChange={(name) => {
              const field = editNames.find((one) => one === name);
              if (field) setDraft({ ...draft, [field]: startValue(field) });
            }}
          />
          <EditPreviewTable preview={preview} n={ids.size} />
        </>
      )}
    </SidePanel>
  );
}
