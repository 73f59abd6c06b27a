// How the report stands on paper: orientation, watermark, who signs, the seal, notes of the office.
import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import type { PartProps } from './ColumnsPart';
import classes from './designer.module.css';
import { Part } from './Part';

const watermarks = ['none', 'draft', 'internal'] as const;

export function PaperPart({ draft, put }: PartProps) {
  const t = useT();
  return (
    <Part title={t('designer.paper')}>
      <Stack gap="sm">
        <div className={classes.pair}>
          <NativeSelect
            label={t('designer.orientation')}
            value={draft.landscape ? 'landscape' : 'portrait'}
            data={(['landscape', 'portrait'] as const).map((value) => ({
              value,
              label: t(`designer.${value}`),
            }))}
            onChange={(event) => put({ landscape: event.currentTarget.value === 'landscape' })}
            data-testid="designer-orientation"
          />
          <NativeSelect
            label={t('designer.watermark')}
            value={draft.watermark}
            data={watermarks.map((value) => ({ value, label: t(`designer.watermark.${value}`) }))}
            onChange={(event) =>
              put({ watermark: watermarks.find((one) => one === event.currentTarget.value) ?? 'none' })
            }
          />
        </div>
        <TextInput
          label={t('designer.signatures')}
          description={t('designer.signaturesHint')}
          value={draft.signatures}
          maxLength={130}
          onChange={(event) => put({ signatures: event.currentTarget.value })}
          data-testid="designer-signatures"
        />
        <Checkbox
          size="xs"
          label={t('designer.seal')}
          checked={draft.seal}
          onChange={(event) => put({ seal: event.currentTarget.checked })}
        />
        <Textarea
          label={t('designer.notes')}
          description={t('designer.notesHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1500}
          value={draft.notes}
          onChange={(event) => put({ notes: event.currentTarget.value })}
          data-testid="designer-notes"
        />
      </Stack>
    </Part>
  );
}
