// Patents of an agreement: by number or title, opened by a click.
import { Anchor, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../../components/fields/Fields.module.css';
import { LookupField } from '../../components/fields/LookupField';
import { RowButton } from '../../components/fields/RowsEditor';
import { NumberCopy } from '../../components/NumberCopy';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';

interface PatentPickerProps {
  readonly patents: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly onChange: (ids: string[]) => void;
}

export function PatentPicker({ patents, onChange }: PatentPickerProps) {
  const t = useT();
  const [text, setText] = useState('');
  const ids = patents.map(({ id }) => id);
  const found = useDeskQuery(
    'patents.list',
    { text, limit: 20 },
    { entities: ['patent'], keepPrevious: true, enabled: text.trim() !== '' },
  );
  const choices = (found.data?.rows ?? [])
    .filter(({ id }) => !ids.includes(id))
    .map((row) => ({ value: row.id, label: `${row.applicationNumber} ${row.title}` }));
  return (
    <>
      {patents.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('receipts.noPatents')}
        </Text>
      ) : (
        <table className={styles.table}>
          <tbody>
            {patents.map(({ id, number, title }) => (
              <tr key={id}>
                <td>
                  <NumberCopy number={number} />
                </td>
                <td>
                  <Anchor
                    component="button"
                    type="button"
                    fz="sm"
                    ta="left"
                    onClick={() => go('patent', { id })}
                  >
                    {title}
                  </Anchor>
                </td>
                <td className={styles.actions}>
                  <RowButton
                    label={`${t('common.delete')} ${number}`}
                    onClick={() => onChange(ids.filter((one) => one !== id))}
                  >
                    <IconX size={14} />
                  </RowButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LookupField
        key={ids.length}
        plain
        label={t('receipts.addPatent')}
        value={null}
        choices={choices}
        onSearch={setText}
        onChange={(id) => id && onChange([...ids, id])}
        testId="add-agreement-patent"
      />
    </>
  );
}
