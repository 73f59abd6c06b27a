// The design from top to bottom: what it is called, what it lists, then its parts.
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { ownSources } from '../../../../../domain/reporting/own/sources';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { scrollStop } from '../../../lib/scrollStop';
import { GroupPart, OrderPart } from './ArrangePart';
import { ColumnsPart, type PartProps } from './ColumnsPart';
import { ConditionsPart } from './ConditionsPart';
import classes from './designer.module.css';
import { type DraftFaults, withSource } from './draft';
import { PaperPart } from './PaperPart';
import { useDesignerWords } from './words';

export function DesignForm({ draft, put, faults }: PartProps & { readonly faults: DraftFaults | null }) {
  const t = useT();
  const words = useDesignerWords();
  const nameFault =
    faults?.name === 'missing'
      ? t('designer.nameMissing')
      : faults?.name === 'taken'
        ? t('designer.nameTaken')
        : undefined;
  const changeSource = (value: string): void => {
    const source = ownSources.find((one) => one === value);
    if (source === undefined || source === draft.source) return;
    put(withSource(draft, source));
    notifyDone(t('designer.sourceChanged', { source: words.source(source) }), {
      label: t('common.undo'),
      run: () => put(draft),
    });
  };
  return (
    <div className={classes.form} id="design-form" {...scrollStop} data-testid="designer-form">
      <Stack gap="sm" className={classes.part}>
        <TextInput
          label={t('designer.name')}
          placeholder={t('designer.namePlaceholder')}
          value={draft.name}
          maxLength={60}
          required
          error={nameFault}
          onChange={(event) => put({ name: event.currentTarget.value })}
          data-testid="designer-name"
        />
        <div className={classes.pair}>
          <NativeSelect
            label={t('designer.source')}
            value={draft.source}
            data={ownSources.map((value) => ({ value, label: words.source(value) }))}
            onChange={(event) => changeSource(event.currentTarget.value)}
            data-testid="designer-source"
          />
          <TextInput
            label={t('designer.docTitle')}
            placeholder={draft.name.trim() || t('designer.docTitleHint')}
            value={draft.title}
            maxLength={120}
            onChange={(event) => put({ title: event.currentTarget.value })}
            data-testid="designer-title"
          />
        </div>
      </Stack>
      <ColumnsPart draft={draft} put={put} isWrong={faults?.columns === true} />
      <ConditionsPart draft={draft} put={put} wrong={faults?.filter ?? []} />
      <GroupPart draft={draft} put={put} />
      {draft.show === 'lines' && <OrderPart draft={draft} put={put} />}
      <PaperPart draft={draft} put={put} />
    </div>
  );
}
