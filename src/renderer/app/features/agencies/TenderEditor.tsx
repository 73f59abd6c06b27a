// One tender in the order of the work: jury, criteria, bids, points, result, minutes. Every change is saved at once.
import { Button, Group, Stack, VisuallyHidden } from '@mantine/core';
import { IconPrinter, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { evaluateTender, tenderDocument } from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import { InlineField } from '../../components/fields/InlineField';
import { isoDate } from '../../lib/fieldEdit';
import type { SaveOutcome } from '../../lib/fieldSave';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { Bids } from './Bids';
import { Criteria } from './Criteria';
import { Minutes } from './Minutes';
import { ScoreMatrix } from './ScoreMatrix';
import { TenderResult } from './TenderResult';
import { type TenderPatch, withJudges } from './tenderEdits';
import { usePersonsOf } from './usePersonsOf';
import { useRegisterSave } from './useRegisterSave';

interface TenderEditorProps {
  readonly tender: Tender;
  readonly onRemoved: () => void;
}

type TenderChange = TenderPatch | Partial<Record<'winner' | 'decidedOn' | 'minutes', string | null>>;
/** Takes the change, or how it follows from the tender as it is when its turn comes. */
export type SaveTender = (change: TenderChange | ((tender: Tender) => TenderChange), quiet?: boolean) => void;

const namesOf = (text: string): string[] => text.split(/[、,，;；\n]/).flatMap((name) => name.trim() || []);

export function TenderEditor({ tender, onRemoved }: TenderEditorProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const personsOf = usePersonsOf();
  const result = useMemo(() => evaluateTender(tender, personsOf), [tender, personsOf]);
  const save = useRegisterSave('tender', tender);
  const label = t('agencies.tenderSaved', { name: tender.title });
  const change: SaveTender = (patch, quiet) => void save(patch, label, quiet);
  const put = async (patch: Parameters<typeof save>[0]): Promise<SaveOutcome> => ({
    kind: (await save(patch, label)) ? 'saved' : 'failed',
  });
  const print = useMemo(
    () => () => go('reports', { paper: tenderDocument(tender, language, personsOf) }),
    [tender, language, personsOf],
  );
  usePageActions(useMemo(() => ({ print }), [print]));
  const remove = async (): Promise<void> => {
    const gone = await runCommand(
      'record.remove',
      { entity: 'tender', ids: [tender.id] },
      { label: t('agencies.tenderRemoved', { name: tender.title }) },
    );
    if (gone.ok) onRemoved();
  };
  return (
    <Stack gap="md" maw={980} data-testid="tender-editor">
      <VisuallyHidden>
        <h2>{tender.title}</h2>
      </VisuallyHidden>
      <Group align="flex-start" grow preventGrowOverflow={false} wrap="nowrap">
        <InlineField
          label={t('agencies.tenderTitle')}
          value={tender.title}
          onSave={(text) => (text.trim() === '' ? t('fields.required') : put({ title: text.trim() }))}
          showTheirs={String}
          testId="tender-title"
        />
        <InlineField
          label={t('agencies.openedOn')}
          value={tender.openedOn ?? ''}
          onSave={(text) => {
            if (text.trim() === '') return put({ openedOn: null });
            const day = isoDate(text);
            return day ? put({ openedOn: day }) : t('fields.badDate');
          }}
          showTheirs={String}
          testId="tender-opened"
        />
        <InlineField
          label={t('agencies.judges')}
          value={tender.judges.join('、')}
          placeholder={t('agencies.judgesHint')}
          onSave={(text) => put((now) => withJudges(now, namesOf(text)))}
          showTheirs={String}
          testId="tender-judges"
        />
        <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }} pt={18}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            onClick={print}
            data-testid="tender-print"
          >
            {t('agencies.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} />}
            onClick={() => void remove()}
            data-testid="tender-remove"
          >
            {t('agencies.removeTender')}
          </Button>
        </Group>
      </Group>
      <Criteria tender={tender} onChange={change} />
      <Bids tender={tender} onChange={change} />
      <ScoreMatrix tender={tender} result={result} onChange={change} />
      <TenderResult tender={tender} result={result} onChange={change} />
      <Minutes tender={tender} onChange={change} />
    </Stack>
  );
}
