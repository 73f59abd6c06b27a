// 文本: what was sent, what came back, what was signed, each named by the hash of its bytes; a file can be held against it.
import { Button, Group, Select, Text } from '@mantine/core';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../../components/EmptyState';
import styles from '../../../components/fields/Fields.module.css';
import { Notice } from '../../../components/Notice';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { saveRecord } from '../save';

const ways = ['sent', 'received', 'signed', 'drafted'] as const;
type Way = (typeof ways)[number];
const tones = { drafted: 'grey', sent: 'ink', received: 'amber', signed: 'green' } as const;

type Verdict = { readonly name: string; readonly match: string | null };

export function TextsTab({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const [way, setWay] = useState<Way>('sent');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { agreement } = data;
  const versions = agreement.versions ?? [];
  const add = async (): Promise<void> => {
    const taken = await call('documents.add', {});
    if (!taken.ok) return notifyError(taken.error);
    const { added } = taken.value;
    if (added.length === 0) return;
    const known = new Set((agreement.documents ?? []).map(({ hash }) => hash));
    await saveRecord(
      'agreement',
      agreement,
      {
        documents: [...(agreement.documents ?? []), ...added.filter(({ hash }) => !known.has(hash))],
        versions: [...versions, ...added.map(({ hash, name }) => ({ hash, name, on: today, way }))],
      },
      agreement.title,
    );
  };
  /** The same bytes have the same hash: the file in hand is the one that was signed, or it is not. */
  const verify = async (): Promise<void> => {
    const taken = await call('documents.add', {});
    if (!taken.ok) return notifyError(taken.error);
    const [file] = taken.value.added;
    if (file === undefined) return;
    const same = versions.findLast(({ hash }) => hash === file.hash);
    setVerdict({
      name: file.name,
      match: same === undefined ? null : `${t(`agreements.way.${same.way}`)} ${same.on}`,
    });
  };
  return (
    <>
      {versions.length === 0 ? (
        <EmptyState title={t('agreements.noTexts')} hint={t('agreements.noTextsHint')} />
      ) : (
        <table className={styles.table} data-testid="texts-table">
          <thead>
            <tr>
              <th>{t('agreements.day')}</th>
              <th>{t('agreements.wayHead')}</th>
              <th>{t('agreements.file')}</th>
              <th>{t('agreements.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((one, at) => (
              <tr key={`${one.hash} ${one.way} ${one.on}`}>
                <td className={styles.nowrap}>{one.on}</td>
                <td>
                  <StatusBadge tone={tones[one.way]} label={t(`agreements.way.${one.way}`)} />
                </td>
                <td>
                  {`${at + 1}. ${one.name}`}
                  {one.hash === agreement.confirmedHash && ` · ${t('agreements.confirmedText')}`}
                </td>
                <td className={classes.mono} title={one.hash}>
                  {one.hash.slice(0, 12)}…
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {verdict !== null && (
        <Notice tone={verdict.match === null ? 'red' : 'green'} testId="text-verdict">
          {verdict.match === null
            ? t('agreements.textOther', { name: verdict.name })
            : t('agreements.textSame', { name: verdict.name, which: verdict.match })}
        </Notice>
      )}
      <Group gap="sm" mt="sm" align="flex-end">
        <Select
          label={t('agreements.wayHead')}
          data={ways.map((value) => ({ value, label: t(`agreements.way.${value}`) }))}
          value={way}
          onChange={(next) => setWay(ways.find((one) => one === next) ?? 'sent')}
          w={110}
          data-testid="text-way"
        />
        <Button leftSection={<IconPlus size={15} />} onClick={() => void add()} data-testid="text-add">
          {t('agreements.addText')}
        </Button>
        {versions.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={15} />}
            onClick={() => void verify()}
            data-testid="text-verify"
          >
            {t('agreements.verifyText')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={6}>
        {t('agreements.textsNote')}
      </Text>
    </>
  );
}
