// Data about persons in what leaves: which, why, how often. Nothing is as important to see before it goes.
import { Table, Text, Title } from '@mantine/core';
import type { Personal } from '../../../../shared/routes/submission';
import { useT } from '../../lib/i18n';
import { fieldText } from './lackWords';

/** `all` names every person, `some` a few of a whole batch. */
export function PersonalFacts({
  personal,
  names = 'some',
}: {
  readonly personal: readonly Personal[];
  readonly names?: 'some' | 'all';
}) {
  const t = useT();
  if (personal.length === 0) {
    return (
      <Text size="sm" c="dimmed" data-testid="personal-none">
        {t('submission.personalNone')}
      </Text>
    );
  }
  return (
    <div data-testid="personal-facts">
      <Title order={3}>{t('submission.personal')}</Title>
      <Text size="xs" c="dimmed" mb={4}>
        {t('submission.personalHint')}
      </Text>
      <Table fz="sm" verticalSpacing={4} withTableBorder>
        <Table.Tbody>
          {personal.map((one) => (
            <Table.Tr key={one.path}>
              <Table.Td w={160}>{fieldText(one.path, t)}</Table.Td>
              <Table.Td w={150}>
                {t(`submission.personal.${one.what}`)} · {t(`submission.personalWhy.${one.why}`)}
              </Table.Td>
              <Table.Td>
                {t(names === 'all' ? 'submission.personalAll' : 'submission.personalCount', {
                  n: one.count.toLocaleString('en-US'),
                  examples: one.examples.join('、'),
                })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
