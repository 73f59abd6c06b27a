// One value for all patents of a check: one change, one undo.
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { CheckCode } from '../../../../domain/patents/quality/codes';
import { fieldWord } from '../../lib/changeText';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { FixInput, useChoices } from './FixInput';
import type { FixName } from './fixFields';

export interface ManyFixProps {
  readonly name: FixName;
  readonly scope: { readonly today: string; readonly check: CheckCode; readonly departmentId?: string };
  readonly total: number;
}

export function ManyFix({ name, scope, total }: ManyFixProps) {
  const t = useT();
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const choice = useChoices(name)?.find((one) => one.value === value);
  const apply = async (): Promise<void> => {
    if (!choice) return;
    setBusy(true);
    const found = await query('quality.ids', scope);
    if (!found.ok) notifyError(found.error);
    else {
      const n = found.value.ids.length;
      const label = t('quality.manyDone', { n, field: fieldWord(name, t), value: choice.label });
      const input = { entity: 'patent' as const, ids: found.value.ids, patch: { [name]: value }, label };
      if (n > 0) await runCommand('records.updateMany', input, { label });
      setValue('');
    }
    setBusy(false);
  };
  return (
    <Group gap="xs" align="flex-end">
      <FixInput
        name={name}
        label={`${t('quality.setMany')}（${fieldWord(name, t)}）`}
        value={value}
        onChange={setValue}
        onEnter={() => void apply()}
      />
      <Button disabled={!choice} loading={busy} onClick={() => void apply()} data-testid="quality-many">
        {t('quality.setManyGo', { n: total.toLocaleString('en-US') })}
      </Button>
    </Group>
  );
}
