// Members of a family by their numbers, several at once, one step to undo.
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Family } from '../../../../domain/patents/records';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { type NumberList, readNumbers } from './numbers';

/** The patent of each number; the numbers no patent has. */
async function look(numbers: readonly string[]): Promise<{ ids: string[]; unknown: string[] }> {
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const number of numbers) {
    const found = await query('patents.list', { text: number, limit: 5 });
    const row = found.ok ? found.value.rows.find((one) => one.applicationNumber === number) : undefined;
    if (row) ids.push(row.id);
    else unknown.push(number);
  }
  return { ids, unknown };
}

export function AddMembers({ family }: { readonly family: Family }) {
  const t = useT();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState<NumberList>({ numbers: [], wrong: [] });
  const add = async (): Promise<void> => {
    const read = readNumbers(text);
    setBusy(true);
    const { ids, unknown } = await look(read.numbers);
    if (ids.length > 0) {
      const label = t('registers.membersIn', { name: family.name, n: ids.length });
      const input = { entity: 'patent', ids, patch: { familyId: family.id }, label } as const;
      await runCommand('records.updateMany', input, { label });
    }
    setBusy(false);
    setLeft({ numbers: unknown, wrong: read.wrong });
    setText([...unknown, ...read.wrong].join('\n'));
  };
  const comma = t('record.listComma');
  return (
    <div>
      <Textarea
        label={t('registers.addMembers')}
        placeholder={t('registers.addMembersHint')}
        autosize
        minRows={1}
        maxRows={8}
        mt="sm"
        value={text}
        data-testid="family-numbers"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group mt={6} gap="sm">
        <Button
          variant="default"
          loading={busy}
          disabled={text.trim() === ''}
          data-testid="family-add"
          onClick={() => void add()}
        >
          {t('registers.addMembersGo')}
        </Button>
        {left.numbers.length > 0 && (
          <Text size="sm" c="var(--zd-amber)" role="status">
            {t('registers.unknownNumbers', { list: left.numbers.join(comma) })}
          </Text>
        )}
        {left.wrong.length > 0 && (
          <Text size="sm" c="var(--zd-red)" role="status">
            {t('registers.wrongNumbers', { list: left.wrong.join(comma) })}
          </Text>
        )}
      </Group>
    </div>
  );
}
