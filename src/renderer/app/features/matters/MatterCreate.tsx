// A new dispute: what, which kind, since when; the rest on the record itself.
import { CloseButton, Group, Title } from '@mantine/core';
import { RowForm } from '../../components/fields/RowForm';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { matterFields } from './fields';
import { createMatter } from './save';
import { useMattersView } from './view';

const first: ReadonlySet<string> = new Set(['title', 'kind', 'openedOn', 'authority', 'note']);

export function MatterCreate() {
  const t = useT();
  const { put } = useMattersView.getState();
  const close = (): void => put({ creating: false });
  const create = async (row: Record<string, unknown>): Promise<void> => {
    const id = await createMatter({ ...row, state: 'open', patentIds: [], parties: [] });
    if (id !== undefined) put({ creating: false, openId: id, text: '', chips: [] });
  };
  const label = t('matters.new');
  return (
    <section aria-label={label} data-testid="new-matter" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{label}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <RowForm
        fields={matterFields(t, []).filter(({ name }) => first.has(name))}
        row={{ kind: 'infringement', openedOn: isoDay(new Date()) }}
        label={label}
        testId="new-matter"
        onSave={(row) => void create(row)}
        onCancel={close}
      />
    </section>
  );
}
