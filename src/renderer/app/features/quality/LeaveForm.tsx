// A reason and the decision to leave something as it is.
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { decide } from './decide';

export interface LeaveFormProps {
  readonly label: string;
  readonly placeholder: string;
  readonly action: string;
  /** Setting the decision is kept under. */
  readonly settingKey: string;
  /** What the toast says. */
  readonly said: string;
  readonly onDone?: () => void;
}

export function LeaveForm({ label, placeholder, action, settingKey, said, onDone }: LeaveFormProps) {
  const [reason, setReason] = useState('');
  const leave = async (): Promise<void> => {
    if (await decide(settingKey, reason, said)) onDone?.();
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        label={label}
        placeholder={placeholder}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && void leave()}
        w={240}
      />
      <Button variant="default" onClick={() => void leave()} data-testid="quality-leave">
        {action}
      </Button>
    </Group>
  );
}
