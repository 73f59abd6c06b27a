// 审核进度: where a record stands with the authority, kind by kind, and what was decided when: college, school, register, number.
import { Stack, Text, Title } from '@mantine/core';
import classes from '../../components/fields/Fields.module.css';
import { NumberCopy } from '../../components/NumberCopy';
import { StatusBadge } from '../../components/StatusBadge';
import { zh } from '../../i18n/zh';
import { localStamp } from '../../lib/dateDistance';
import { type TextKey, useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePreferences } from '../../state/preferences';

export function SubmissionStages({ id }: { readonly id: string }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { data } = useDeskQuery('submission.record', { id }, { entities: ['mark', 'batch', 'receipt'] });
  if (!data || data.decisions.length === 0) return null;
  const kindText = (kind: string): string =>
    `kindName.${kind}` in zh.submission ? t(`submission.kindName.${kind}` as TextKey) : kind;
  return (
    <Stack gap={4} data-testid="submission-stages">
      <Title order={3}>{t('submission.stageTitle')}</Title>
      <table className={classes.table}>
        <tbody>
          {data.decisions.map((one) => (
            <tr key={one.seq}>
              <td>{localStamp(one.decidedAt, new Date())}</td>
              <td>{kindText(one.type ?? 'patent.registration')}</td>
              <td>
                <StatusBadge
                  tone={one.outcome === 'passed' ? 'green' : 'red'}
                  label={`${t(`submission.stage.${one.stage}`)} ${t(`submission.outcome.${one.outcome}`)}`}
                />
              </td>
              <td className={classes.now}>
                <Text size="sm">{one.message[language] || one.message.zh}</Text>
              </td>
              <td>{one.number && <NumberCopy number={one.number} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}
