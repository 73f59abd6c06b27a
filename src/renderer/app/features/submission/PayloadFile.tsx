// Records of a kind that has no page here: a spreadsheet to fill in and read back with its issues; or a JSON list after
// the published schema, for programs.
import { Button, FileButton, Group, Table, Text } from '@mantine/core';
import { IconFileImport, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import type { SheetKind } from '../../../../domain/submission/sheet/words';
import type { RouteOutput } from '../../../../shared/routes';
import { Notice } from '../../components/Notice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { usePreferences } from '../../state/preferences';
import { kindText } from './kindWords';
import { issueText } from './sheetIssues';

type Payloads = Record<string, unknown>[];
type SheetRead = RouteOutput<'submission.sheetRead'>;

export function payloadsOf(text: string): Payloads | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
    return list ? (value as Payloads) : undefined;
  } catch {
    return undefined;
  }
}

interface PayloadFileProps {
  readonly kind: SheetKind;
  readonly onRead: (payloads: Payloads | undefined) => void;
}

export function PayloadFile({ kind, onRead }: PayloadFileProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const [sheet, setSheet] = useState<SheetRead | null>(null);
  const readJson = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const payloads = payloadsOf(await file.text());
    setSheet(null);
    setSaid(
      payloads === undefined
        ? { ok: false, text: t('payloads.badJson') }
        : { ok: true, text: t('payloads.got', { n: payloads.length }) },
    );
    onRead(payloads);
  };
  const saveTemplate = async (): Promise<void> => {
    const saved = await call('submission.sheetTemplate', {
      kind,
      lang,
      name: t('payloads.templateName', { kind: kindText(kind, t) }),
    });
    if (!saved.ok) notifyError(saved.error);
    else if (saved.value.file !== null) notifyDone(t('payloads.saved', { file: saved.value.file }));
  };
  const readSheet = async (): Promise<void> => {
    setBusy(true);
    const read = await call('submission.sheetRead', { kind, lang });
    setBusy(false);
    if (!read.ok) return notifyError(read.error);
    if (read.value.file === null) return;
    const { payloads, records } = read.value;
    setSheet(read.value);
    setSaid({ ok: payloads.length > 0, text: t('payloads.gotOf', { all: records, n: payloads.length }) });
    onRead(payloads.length > 0 ? payloads : undefined);
  };
  return (
    <>
      <Notice tone="amber" title={t('payloads.title')} testId="create-from-file">
        <Text size="sm">{t('payloads.hint')}</Text>
        <Group gap="sm" mt={6}>
          <Button
            variant="default"
            leftSection={<IconTableExport size={16} />}
            onClick={() => void saveTemplate()}
            data-testid="payload-template"
          >
            {t('payloads.template')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} />}
            loading={busy}
            onClick={() => void readSheet()}
            data-testid="payload-read"
          >
            {t('payloads.read')}
          </Button>
          <FileButton accept="application/json,.json" onChange={(file) => void readJson(file)}>
            {(props) => (
              <Button {...props} variant="subtle">
                {t('payloads.json')}
              </Button>
            )}
          </FileButton>
          {said && (
            <Text
              size="sm"
              c={said.ok ? undefined : 'var(--zd-red)'}
              role="status"
              data-testid="payload-said"
            >
              {said.text}
            </Text>
          )}
        </Group>
      </Notice>
      {sheet !== null && sheet.issuesTotal > 0 && <Issues sheet={sheet} />}
    </>
  );
}

function Issues({ sheet }: { readonly sheet: SheetRead }) {
  const t = useT();
  const rest = sheet.issuesTotal - sheet.issues.length;
  const heads = ['row', 'column', 'value', 'problem'] as const;
  return (
    <section aria-label={t('payloads.issues', { n: sheet.issuesTotal })}>
      <Text fw={600}>{t('payloads.issues', { n: sheet.issuesTotal })}</Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t('payloads.issuesHint')}
      </Text>
      <Table fz="sm" verticalSpacing={4} withTableBorder data-testid="payload-issues">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{t(`payloads.${head}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.issues.map((issue) => (
            <Table.Tr key={`${issue.row} ${issue.column} ${issue.code}`}>
              <Table.Td>{issue.row}</Table.Td>
              <Table.Td>{issue.column}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{issue.value}</Table.Td>
              <Table.Td>{issueText(issue, t)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rest > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('payloads.more', { n: rest })}
        </Text>
      )}
    </section>
  );
}
