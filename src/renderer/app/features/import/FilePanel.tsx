// Beside the columns: which file, which sheet, which header row, what is still needed.
import { Checkbox, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ColumnMapping } from '../../../../domain/patents/importRow';
import { ErrorCode } from '../../../../shared/errors';
import type { SheetSniff } from '../../../../shared/routes';
import { byteText } from '../../lib/byteText';
import { errorText } from '../../lib/errorText';
import { type TextKey, useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { baseName } from './fileText';
import { columnLetter, REQUIRED_FIELDS } from './mapping';
import { openFile, useWizard } from './wizardStore';

const HEADER_CHOICES = 12;
const SHOWN_CHARACTERS = 24;

export function FilePanel({ sniff }: { readonly sniff: SheetSniff }) {
  const t = useT();
  const rows = sniff.preview.slice(0, HEADER_CHOICES).map((row, index) => {
    const text = row.filter((cell) => cell.trim() !== '').join(' | ');
    return {
      value: String(index),
      label: t('import.headerRowOption', { n: String(index + 1), text: text.slice(0, SHOWN_CHARACTERS) }),
    };
  });
  const facts = [sniff.format.toUpperCase(), sniff.encoding, byteText(sniff.bytes)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Paper withBorder radius="md" p="md">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }} title={sniff.file}>
            {baseName(sniff.file)}
          </Title>
          <Text size="xs" c="dimmed">
            {facts}
          </Text>
        </div>
        {sniff.sheets.length > 1 && (
          <NativeSelect
            label={t('import.sheet')}
            data={sniff.sheets.map((sheet) => ({ value: String(sheet.index), label: sheet.name }))}
            value={String(sniff.sheet)}
            data-testid="import-sheet"
            onChange={(event) => void openFile(sniff.file, { sheet: Number(event.currentTarget.value) })}
          />
        )}
        <NativeSelect
          label={t('import.headerRow')}
          data={[...rows, { value: '-1', label: t('import.headerNone') }]}
          value={String(sniff.headerRow)}
          data-testid="import-header-row"
          onChange={(event) =>
            void openFile(sniff.file, { sheet: sniff.sheet, headerRow: Number(event.currentTarget.value) })
          }
        />
        <Problems problems={sniff.problems} />
        <Required />
        <Remember />
      </Stack>
    </Paper>
  );
}

/** Findings that are no errors: the list can be read, but a person should look. */
const PROBLEM_WORDS: Readonly<Record<string, TextKey>> = {
  HEADER_GUESSED: 'import.problem.headerGuessed',
  MISSING_APPLICATION_NUMBER: 'import.problem.missingNumber',
  MISSING_TITLE: 'import.problem.missingTitle',
};

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  if (problems.length === 0) return null;
  return (
    <Stack gap={4}>
      {problems.map((problem) => {
        const code = ErrorCode.safeParse(problem);
        const words = code.success ? errorText({ code: code.data }, language) : null;
        const own = Object.hasOwn(PROBLEM_WORDS, problem) ? PROBLEM_WORDS[problem] : undefined;
        return (
          <Text key={problem} size="sm" c="var(--zd-amber)">
            <IconAlertCircle size={14} style={{ verticalAlign: '-2px' }} aria-hidden />{' '}
            {words ? `${words.what}${t('common.separator')}${words.cure}` : own ? t(own) : problem}
          </Text>
        );
      })}
    </Stack>
  );
}

function Required() {
  const t = useT();
  const mapping: ColumnMapping = useWizard((state) => state.mapping);
  return (
    <Stack gap={4} data-testid="import-required">
      <Text size="sm" fw={600}>
        {t('import.required')}
      </Text>
      {REQUIRED_FIELDS.map((field) => {
        const at = mapping[field];
        const done = at !== undefined;
        const Icon = done ? IconCircleCheck : IconAlertCircle;
        return (
          <Text key={field} size="sm" c={done ? 'var(--zd-green)' : 'var(--zd-red)'}>
            <Icon size={14} style={{ verticalAlign: '-2px' }} aria-hidden /> {t(`import.field.${field}`)}{' '}
            {done ? t('import.requiredDone', { column: columnLetter(at) }) : t('import.requiredMissing')}
          </Text>
        );
      })}
    </Stack>
  );
}

function Remember() {
  const t = useT();
  const keep = useWizard((state) => state.remember);
  const dispatch = useWizard((state) => state.dispatch);
  return (
    <Checkbox
      size="sm"
      label={t('import.remember')}
      checked={keep}
      onChange={(event) => dispatch({ type: 'remember', remember: event.currentTarget.checked })}
    />
  );
}
