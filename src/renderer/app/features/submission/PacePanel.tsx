// When and how fast batches may leave.
import { Button, Checkbox, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Schedule } from '../../../../domain/submission/schedule';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';

const KEYS = ['submission.schedule', 'submission.rate'];

export function PacePanel() {
  const t = useT();
  const [on, setOn] = useState(false);
  const [hours, setHours] = useState<Schedule>({ from: '20:00', until: '07:00' });
  const [rate, setRate] = useState(0);
  useEffect(() => {
    void query('settings.get', { keys: KEYS }).then((result) => {
      if (!result.ok) return;
      const known = Schedule.safeParse(result.value.values['submission.schedule']);
      setOn(known.success);
      if (known.success) setHours(known.data);
      setRate(Number(result.value.values['submission.rate'] ?? 0));
    });
  }, []);
  const valid = Schedule.safeParse(hours).success;
  const save = (): void => {
    const values = { 'submission.schedule': on ? hours : null, 'submission.rate': rate };
    void runCommand('settings.put', { values }, { label: t('submission.paceSaved') });
  };
  return (
    <Stack gap="xs" data-testid="pace-panel">
      <Title order={3}>{t('submission.pace')}</Title>
      <Checkbox
        label={t('submission.paceOn')}
        description={t('submission.paceHint')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        data-testid="pace-on"
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          label={t('submission.paceFrom')}
          value={hours.from}
          disabled={!on}
          onChange={(event) => setHours({ ...hours, from: event.currentTarget.value })}
          placeholder="20:00"
          w={90}
        />
        <TextInput
          label={t('submission.paceUntil')}
          value={hours.until}
          disabled={!on}
          onChange={(event) => setHours({ ...hours, until: event.currentTarget.value })}
          placeholder="07:00"
          w={90}
        />
        <NumberInput
          label={t('submission.rate')}
          value={rate}
          onChange={(value) => setRate(Number(value) || 0)}
          min={0}
          max={1_000_000}
          w={130}
        />
        <Button variant="default" disabled={on && !valid} onClick={save} data-testid="pace-save">
          {t('submission.save')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('submission.rateHint')}
      </Text>
    </Stack>
  );
}
