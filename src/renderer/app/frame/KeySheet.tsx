// The sheet of keys under "?".
import { Kbd, Modal, SimpleGrid, Stack, Table, Title } from '@mantine/core';
import { type TextKey, useT } from '../lib/i18n';
import { useOverlays } from '../state/overlays';

type Keys = readonly (readonly [string, TextKey])[];

const GLOBAL: Keys = [
  ['Ctrl+K', 'frame.keyPalette'],
  ['/', 'frame.keySearch'],
  ['Ctrl+Z', 'frame.keyUndo'],
  ['Ctrl+N', 'frame.keyNew'],
  ['Ctrl+P', 'frame.keyPrint'],
  ['Alt+1…9', 'frame.keyPages'],
  ['Esc', 'frame.keyBack'],
  ['?', 'frame.keyHelp'],
];
const LIST: Keys = [
  ['J K ↑ ↓', 'frame.keyUpDown'],
  ['PgUp PgDn', 'frame.keyPage'],
  ['Home End', 'frame.keyEnds'],
  ['Enter', 'frame.keyOpen'],
  ['Space', 'frame.keySelect'],
  ['Shift+↑ ↓', 'frame.keySelectRange'],
  ['Ctrl+A', 'frame.keySelectAll'],
  ['Ctrl+C', 'frame.keyCopy'],
  ['Delete', 'frame.keyDelete'],
  ['E', 'frame.keyEdit'],
];

function KeyTable({ title, keys }: { readonly title: string; readonly keys: Keys }) {
  const t = useT();
  return (
    <Stack gap="xs">
      <Title order={3}>{title}</Title>
      <Table verticalSpacing={4} horizontalSpacing={0} withRowBorders={false} fz="sm">
        <Table.Tbody>
          {keys.map(([key, word]) => (
            <Table.Tr key={word}>
              <Table.Td>{t(word)}</Table.Td>
              <Table.Td ta="right">
                <Kbd size="sm">{key}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

export function KeySheet() {
  const t = useT();
  const opened = useOverlays((state) => state.keys);
  const open = useOverlays((state) => state.open);
  return (
    <Modal
      opened={opened}
      onClose={() => open('keys', false)}
      title={t('frame.keysTitle')}
      size={640}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <SimpleGrid cols={2} spacing="xl">
        <KeyTable title={t('frame.keysGlobal')} keys={GLOBAL} />
        <KeyTable title={t('frame.keysList')} keys={LIST} />
      </SimpleGrid>
    </Modal>
  );
}
