// One field of the change of many: its value, or "clear it", or leave it alone again.
import {
  ActionIcon,
  Checkbox,
  Group,
  MultiSelect,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type TextKey, useT } from '../../lib/i18n';
import classes from './Edit.module.css';
import { EditLookup } from './EditLookup';
import { type EditName, type EditValue, editFields, mayClear, startValue } from './editFields';

interface EditControlProps {
  readonly name: EditName;
  readonly value: EditValue;
  readonly onChange: (value: EditValue) => void;
  readonly onRemove: () => void;
}

export function EditControl({ name, value, onChange, onRemove }: EditControlProps) {
  const t = useT();
  const label = name === 'projectIds' ? t('portfolio.editAddProject') : t(`domain.field.${name}`);
  const clears = value === null;
  return (
    <div className={classes.field} data-testid={`edit-field-${name}`}>
      <div className={classes.control}>
        {clears ? (
          <TextInput label={label} value="" placeholder={t('portfolio.editClearHint')} disabled />
        ) : (
          <Value name={name} label={label} value={value} onChange={onChange} />
        )}
      </div>
      <Group gap={6} wrap="nowrap" className={classes.acts}>
        {mayClear(name) && (
          <Checkbox
            size="xs"
            label={t('portfolio.editClear')}
            checked={clears}
            onChange={() => onChange(clears ? startValue(name) : null)}
          />
        )}
        <Tooltip label={t('portfolio.editRemoveField', { field: label })}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('portfolio.editRemoveField', { field: label })}
            onClick={onRemove}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </div>
  );
}

interface ValueProps {
  readonly name: EditName;
  readonly label: string;
  readonly value: string | readonly string[];
  readonly onChange: (value: EditValue) => void;
}

function Value({ name, label, value, onChange }: ValueProps) {
  const t = useT();
  const field = editFields[name];
  const text = typeof value === 'string' ? value : '';
  const testId = `edit-value-${name}`;
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          label={label}
          value={text}
          maxLength={field.most}
          data-testid={testId}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'long':
      return (
        <Textarea
          label={label}
          value={text}
          maxLength={field.most}
          autosize
          minRows={2}
          maxRows={6}
          data-testid={testId}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'choice':
    case 'choices': {
      const data = field.options.map((one) => ({ value: one, label: t(`${field.area}.${one}` as TextKey) }));
      if (field.kind === 'choices') {
        const chosen = typeof value === 'string' ? [] : [...value];
        return (
          <MultiSelect label={label} data={data} value={chosen} data-testid={testId} onChange={onChange} />
        );
      }
      return (
        <Select
          label={label}
          data={data}
          value={text === '' ? null : text}
          allowDeselect={false}
          data-testid={testId}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    }
    case 'department':
    case 'family':
    case 'project':
      return <EditLookup kind={field.kind} label={label} value={text} testId={testId} onChange={onChange} />;
  }
}
