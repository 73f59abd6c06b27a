// The chosen finding: what is wrong, put right on the spot, opened, or left as it is with a reason.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { CheckCode } from '../../../../domain/patents/quality/codes';
import { checkWords } from '../../../../domain/patents/quality/words/word';
import { NumberCopy } from '../../components/NumberCopy';
import { fieldWord } from '../../lib/changeText';
import { type TextKey, useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { findingKey, revoke } from './decide';
import type { Finding } from './FindingsPane';
import { FixInput } from './FixInput';
import { type FixName, fixesOf, patchOf } from './fixFields';
import { LeaveForm } from './LeaveForm';
import classes from './quality.module.css';

export interface FindingDetailProps {
  readonly check: CheckCode;
  readonly row: Finding;
}

export function FindingDetail({ check, row }: FindingDetailProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { decision } = row;
  return (
    <aside className={classes.detail} aria-label={row.title} data-testid="finding-detail">
      <div className={classes.detailWords}>
        <NumberCopy number={row.applicationNumber} />
        <Text fw={600} truncate title={row.title}>
          {row.title}
        </Text>
        <Text size="sm">{checkWords(check, language, row.data).what}</Text>
        {decision && (
          <Text size="sm" c="dimmed">
            {t('quality.leftBecause', { on: decision.on, reason: decision.reason || t('quality.noReason') })}
          </Text>
        )}
      </div>
      <Group gap="md" align="flex-end">
        {!decision && fixesOf(check).map((name) => <Fix key={name} name={name} row={row} />)}
        {decision ? (
          <Button variant="default" onClick={() => void revoke(findingKey(check, row.id))}>
            {t('quality.revoke')}
          </Button>
        ) : (
          <LeaveForm
            label={t('quality.leaveReason')}
            placeholder={t('quality.leaveReasonHint')}
            action={t('quality.leave')}
            settingKey={findingKey(check, row.id)}
            said={t('quality.left')}
          />
        )}
        <Button variant="default" onClick={() => go('patent', { id: row.id })} data-testid="finding-open">
          {t('quality.open')}
        </Button>
      </Group>
    </aside>
  );
}

function Fix({ name, row }: { readonly name: FixName; readonly row: Finding }) {
  const t = useT();
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<TextKey | null>(null);
  const save = async (): Promise<void> => {
    const patch = patchOf(name, value);
    setProblem(patch.ok ? null : patch.problem);
    if (!patch.ok) return;
    const label = t('quality.fixed', { title: row.title, field: fieldWord(name, t) });
    await runCommand(
      'record.update',
      { entity: 'patent', id: row.id, expectedRev: row.rev, patch: patch.patch },
      { label },
    );
  };
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <FixInput
        name={name}
        value={value}
        problem={problem ? t(problem) : undefined}
        onChange={setValue}
        onEnter={() => void save()}
      />
      <Button disabled={value.trim() === ''} onClick={() => void save()} data-testid={`fix-save-${name}`}>
        {t('quality.fixSave')}
      </Button>
    </Group>
  );
}
