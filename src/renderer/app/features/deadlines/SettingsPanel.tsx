// What the office chooses about deadlines: reading of the surcharge, own days off, desktop reminders.
import { Button, Group, NativeSelect, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  deadlineSettings,
  readDeadlineSettings,
  reminderSettings,
  usualQuiet,
} from '../../../../domain/patents/deadlines/settings';
import { wrongDays } from '../../../../domain/patents/deadlines/workingDays';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';

const keys = [...Object.values(deadlineSettings), ...Object.values(reminderSettings)];

const daysIn = (text: string): string[] => text.split(/[\s,;，；、]+/).filter((day) => day !== '');
const timeOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

export function SettingsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { data } = useDeskQuery('settings.get', { keys }, { entities: ['settings'] });
  const [reading, setReading] = useState('firstMonthFree');
  const [off, setOff] = useState('');
  const [work, setWork] = useState('');
  const [on, setOn] = useState(true);
  const [from, setFrom] = useState<string>(usualQuiet.from);
  const [to, setTo] = useState<string>(usualQuiet.to);
  useEffect(() => {
    if (data === undefined) return;
    const known = readDeadlineSettings(data.values);
    setReading(known.reading);
    setOff(known.own.off.join('\n'));
    setWork(known.own.work.join('\n'));
    setOn(data.values[reminderSettings.on] !== false);
    setFrom(timeOr(data.values[reminderSettings.quietFrom], usualQuiet.from));
    setTo(timeOr(data.values[reminderSettings.quietTo], usualQuiet.to));
  }, [data]);
  const wrongOff = wrongDays({ off: daysIn(off), work: [] });
  const wrongWork = wrongDays({ off: [], work: daysIn(work) });
  const wrong = (days: readonly string[]) =>
    days.length === 0 ? undefined : t('deadlines.daysWrong', { days: days.join('、') });
  const save = async (): Promise<void> => {
    const values = {
      [deadlineSettings.reading]: reading,
      [deadlineSettings.off]: daysIn(off),
      [deadlineSettings.work]: daysIn(work),
      [reminderSettings.on]: on,
      [reminderSettings.quietFrom]: from,
      [reminderSettings.quietTo]: to,
    };
    const saved = await runCommand('settings.put', { values }, { label: t('deadlines.settingsSaved') });
    if (saved.ok) onClose();
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('deadlines.reading')}
        value={reading}
        onChange={(event) => setReading(event.currentTarget.value)}
        data={(['firstMonthFree', 'begunMonths'] as const).map((value) => ({
          value,
          label: `${t(`deadlines.reading.${value}`)} · ${t('common.unverified')}`,
        }))}
      />
      <Textarea
        label={t('deadlines.daysOff')}
        autosize
        minRows={2}
        maxRows={6}
        value={off}
        onChange={(event) => setOff(event.currentTarget.value)}
        error={wrong(wrongOff)}
      />
      <Textarea
        label={t('deadlines.daysWorked')}
        description={t('deadlines.daysHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        maxRows={6}
        value={work}
        onChange={(event) => setWork(event.currentTarget.value)}
        error={wrong(wrongWork)}
      />
      <Switch
        size="xs"
        label={t('deadlines.reminders')}
        description={t('deadlines.remindersHint')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        data-testid="reminders-on"
      />
      {on && (
        <Group gap="xs" align="flex-end">
          <TextInput
            type="time"
            label={t('deadlines.quiet')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <Text size="sm" pb={4}>
            –
          </Text>
          <TextInput
            type="time"
            aria-label={t('deadlines.quiet')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </Group>
      )}
      <Group justify="flex-end">
        <Button
          onClick={() => void save()}
          disabled={wrongOff.length + wrongWork.length > 0}
          data-testid="deadline-settings-save"
        >
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
}
