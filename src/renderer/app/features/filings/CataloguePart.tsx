// The catalogue of prohibited and restricted technology beside the questions: searched here, imported by pasting an edition.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import {
  Catalogue,
  catalogueSetting,
  findInCatalogue,
  readCatalogue,
} from '../../../../domain/declarations/exportControl/catalogue';
import { RowForm } from '../../components/fields/RowForm';
import { SearchBox } from '../../components/SearchBox';
import { StatusBadge } from '../../components/StatusBadge';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './filings.module.css';

export function CataloguePart() {
  const t = useT();
  const [words, setWords] = useState('');
  const [importing, setImporting] = useState(false);
  const found = useDeskQuery('settings.get', { keys: [catalogueSetting] }, { entities: ['settings'] });
  const read = Catalogue.safeParse(found.data?.values[catalogueSetting]);
  const catalogue = read.success ? read.data : undefined;
  const save = async (row: Readonly<Record<string, unknown>>): Promise<void> => {
    const { entries, refused } = readCatalogue(String(row.pasted));
    if (entries.length === 0) return notifyDone(t('filings.catalogueNone'));
    const value: Catalogue = { edition: String(row.edition), entries: [...entries] };
    const label = t('filings.catalogueDone', { n: entries.length, refused: refused.length });
    const done = await runCommand('settings.put', { values: { [catalogueSetting]: value } }, { label });
    if (!done.ok) return;
    setImporting(false);
    found.refetch();
  };
  return (
    <div className={classes.catalogue}>
      <Group gap="sm">
        <Text size="sm">
          {catalogue === undefined
            ? t('filings.catalogueEmpty')
            : t('filings.catalogueHas', { edition: catalogue.edition, n: catalogue.entries.length })}
        </Text>
        {catalogue !== undefined && <UnverifiedBadge source={catalogue.edition} />}
        <Button
          size="compact-xs"
          variant="default"
          data-testid="catalogue-import"
          onClick={() => setImporting(true)}
        >
          {t('filings.catalogueImport')}
        </Button>
      </Group>
      {importing && (
        <RowForm
          fields={[
            {
              name: 'edition',
              label: t('filings.catalogueEdition'),
              kind: 'text',
              required: true,
              full: true,
              max: 200,
            },
            { name: 'pasted', label: t('filings.cataloguePaste'), kind: 'long', required: true, full: true },
          ]}
          row={undefined}
          label={t('filings.catalogueImport')}
          testId="catalogue"
          onSave={(row) => void save(row)}
          onCancel={() => setImporting(false)}
        />
      )}
      {catalogue !== undefined && (
        <>
          <SearchBox
            value={words}
            onChange={setWords}
            label={t('filings.catalogueSearch')}
            testId="catalogue-search"
            width={260}
          />
          <ul className={classes.plain} data-testid="catalogue-found">
            {findInCatalogue(catalogue, words).map((one) => (
              <li key={one.code}>
                <StatusBadge
                  tone={one.part === 'prohibited' ? 'red' : 'amber'}
                  label={t(`filings.part.${one.part}`)}
                />{' '}
                {one.code} {one.name}
                {one.points !== undefined && (
                  <Text size="xs" c="dimmed">
                    {one.points}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
