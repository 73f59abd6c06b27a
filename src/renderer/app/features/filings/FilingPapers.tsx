// What a filing is printed and exported as: its form, the pre-checks, the masked notice, a table, the signed dossier.
import { Button, Group } from '@mantine/core';
import { IconFileZip, IconPrinter, IconTable } from '@tabler/icons-react';
import { applies } from '../../../../domain/declarations/forms/field';
import { filingKinds } from '../../../../domain/declarations/kinds';
import type { QueryOutput } from '../../../../shared/store/queries';
import { isoDay } from '../../lib/dateDistance';
import { call, query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { valueText } from './fieldValue';

type Part = 'form' | 'checks' | 'masked';

export function FilingPapers({ answer }: { readonly answer: QueryOutput<'filings.get'> }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { filing, patents } = answer;
  const { id, kind, title } = filing;
  const today = isoDay(new Date());
  const print = async (part: Part): Promise<void> => {
    const found = await query('filings.paper', { id, today, lang, part });
    if (found.ok) go('reports', { paper: found.value.paper });
    else notifyError(found.error);
  };
  const table = async (): Promise<void> => {
    const { fields } = filingKinds[kind];
    const rows = Object.entries(fields)
      .filter(([, field]) => field.input !== 'custom' && applies(field, filing.form))
      .map(([name, field]) => [
        field.section[lang],
        field.label[lang],
        valueText(field, filing.form[name], lang),
      ]);
    const listed = patents.map((one, at) => [
      t('filings.patents'),
      String(at + 1),
      `${one.number} ${one.title}`,
    ]);
    const columns = [t('filings.section'), t('filings.field'), t('filings.entry')];
    const done = await call('export.table', {
      format: 'xlsx',
      name: title.slice(0, 100),
      columns,
      rows: [...rows, ...listed],
    });
    if (!done.ok) notifyError(done.error);
    else if (done.value.file !== null) notifyDone(t('filings.exported', { file: done.value.file }));
  };
  const dossier = async (): Promise<void> => {
    const done = await call('dossier.export', { id, today, lang });
    if (!done.ok) notifyError(done.error);
    else if (done.value.file !== null)
      notifyDone(t('filings.dossierDone', { file: done.value.file, n: done.value.parts }));
  };
  return (
    <Group gap="xs">
      <Paper label={t('filings.printForm')} testId="filing-print" onPress={() => void print('form')} />
      {kind === 'publicNotice' && (
        <Paper
          label={t('filings.printMasked')}
          testId="filing-print-masked"
          onPress={() => void print('masked')}
        />
      )}
      <Paper
        label={t('filings.printChecks')}
        testId="filing-print-checks"
        onPress={() => void print('checks')}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTable size={15} />}
        data-testid="filing-xlsx"
        onClick={() => void table()}
      >
        {t('filings.exportTable')}
      </Button>
      {kind === 'exemptionDossier' && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileZip size={15} />}
          data-testid="dossier-export"
          onClick={() => void dossier()}
        >
          {t('filings.exportDossier')}
        </Button>
      )}
    </Group>
  );
}

function Paper({
  label,
  testId,
  onPress,
}: {
  readonly label: string;
  readonly testId: string;
  readonly onPress: () => void;
}) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={15} />}
      data-testid={testId}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
