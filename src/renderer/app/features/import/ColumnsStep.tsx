// Step 2: the columns of the sheet and the fields they go to; detected ones are set already.
import { Group, SegmentedControl, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useT } from '../../lib/i18n';
import { ColumnTable } from './ColumnTable';
import { FilePanel } from './FilePanel';
import classes from './import.module.css';
import { type ColumnView, columnLines, showColumn } from './mapping';
import { useWizard } from './wizardStore';

/** Above this many columns the list opens with the matched ones. */
const MANY = 40;

export function ColumnsStep() {
  const t = useT();
  const sniff = useWizard((state) => state.sniff);
  const mapping = useWizard((state) => state.mapping);
  const dispatch = useWizard((state) => state.dispatch);
  const lines = useMemo(() => (sniff ? columnLines(sniff, mapping) : []), [sniff, mapping]);
  const [view, setView] = useState<ColumnView>(lines.length > MANY ? 'mapped' : 'all');
  if (!sniff) return null;
  const mapped = lines.filter((line) => line.field !== null).length;
  const shown = lines.filter((line) => showColumn(line, view));
  const number = { all: lines.length, mapped, unmapped: lines.length - mapped };
  return (
    <div className={classes.split}>
      <div className={classes.column}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">
            <IconInfoCircle size={15} style={{ verticalAlign: '-2px' }} aria-hidden />{' '}
            {sniff.remembered
              ? t('import.rememberedHint')
              : t(mapped > 0 ? 'import.detectedHint' : 'import.undetectedHint', { n: mapped })}
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={t('import.columnsShown')}
            value={view}
            onChange={(value) => setView(value as ColumnView)}
            data={(['all', 'mapped', 'unmapped'] as const).map((value) => ({
              value,
              label: t(`import.view.${value}`, { n: number[value] }),
            }))}
          />
        </Group>
        <section className={classes.scroll} aria-label={t('import.step.columns')}>
          <ColumnTable lines={shown} onMap={(column, field) => dispatch({ type: 'map', column, field })} />
          {shown.length === 0 && (
            <Text size="sm" c="dimmed" p="md">
              {t('import.noColumns')}
            </Text>
          )}
        </section>
      </div>
      <FilePanel sniff={sniff} />
    </div>
  );
}
