// The patents a record is about: found by number or title, opened by a click.
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { NumberCopy } from '../NumberCopy';
import { LinkTable } from './LinkTable';

interface PatentLinksProps {
  readonly patents: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  /** Left out where the patents stay as they are. */
  readonly onChange?: (ids: string[]) => void;
  readonly testId: string;
}

export function PatentLinks({ patents, onChange, testId }: PatentLinksProps) {
  const t = useT();
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'patents.list',
    { text, limit: 20 },
    { entities: ['patent'], keepPrevious: true, enabled: text.trim() !== '' },
  );
  return (
    <LinkTable
      empty={t('fields.noPatents')}
      heads={[t('domain.field.applicationNumber'), t('domain.field.title')]}
      rows={patents.map(({ id, number, title }) => ({
        id,
        unlink: `${t('common.delete')} ${number}`,
        cells: [
          <NumberCopy key={id} number={number} />,
          <Anchor
            key={`${id} title`}
            component="button"
            type="button"
            fz="sm"
            ta="left"
            onClick={() => go('patent', { id })}
          >
            {title}
          </Anchor>,
        ],
      }))}
      found={(found.data?.rows ?? []).map((row) => ({
        value: row.id,
        label: `${row.applicationNumber} ${row.title}`,
      }))}
      onSearch={setText}
      ids={patents.map(({ id }) => id)}
      {...(onChange === undefined ? {} : { onChange })}
      addLabel={t('fields.addPatent')}
      testId={testId}
    />
  );
}
