// What can be done with the text: a Word file, the same kept with the record, paper, an own template filled.
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypeDocx, IconPaperclip, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ContractText } from '../../../../domain/drafting/compose';
import type { DraftFacts } from '../../../../domain/drafting/facts';
import { fieldValues } from '../../../../domain/drafting/fields';
import { contractPaper } from '../../../../domain/drafting/papers';
import { PaperDraft } from '../../../../domain/reporting/paper';
import type { RouteInput } from '../../../../shared/routes';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import classes from './drafting.module.css';
import { keepWith } from './keep';
import type { OwnTemplate } from './library';
import type { Source } from './useSource';

interface DraftActionsProps {
  readonly source: Source;
  readonly facts: DraftFacts;
  readonly contract: ContractText;
  readonly templates: readonly OwnTemplate[];
}

const mutable = (contract: ContractText): RouteInput<'drafting.word'>['contract'] =>
  structuredClone(contract) as never;

/** Characters no file system likes become a space. */
const fileName = (title: string, record: string): string =>
  `${`${title}-${record}`
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 120)}.docx`;

export function DraftActions({ source, facts, contract, templates }: DraftActionsProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const name = fileName(contract.title, source.agreement?.title ?? source.deal?.title ?? '');

  const word = async (keep: boolean): Promise<void> => {
    setBusy(true);
    const result = await call('drafting.word', { contract: mutable(contract), name, keep });
    setBusy(false);
    if (!result.ok) return notifyError(result.error);
    const { file, document } = result.value;
    if (document !== null) await keepWith(source, document, t);
    else if (file !== null) notifyDone(t('drafting.saved', { file }));
  };

  const fill = async (template: OwnTemplate): Promise<void> => {
    setBusy(true);
    const values = structuredClone(fieldValues(facts)) as RouteInput<'drafting.fill'>['values'];
    const result = await call('drafting.fill', { template: template.hash, values, name, keep: false });
    setBusy(false);
    if (!result.ok) return notifyError(result.error, template.name);
    const { file, unknown } = result.value;
    if (file === null) return;
    notifyDone(
      unknown.length === 0
        ? t('drafting.saved', { file })
        : t('drafting.savedUnknown', { file, fields: unknown.join('、') }),
    );
  };

  return (
    <div className={classes.bar}>
      <Button
        leftSection={<IconFileTypeDocx size={16} />}
        loading={busy}
        onClick={() => void word(false)}
        data-testid="draft-word"
      >
        {t('drafting.word')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPaperclip size={16} />}
        disabled={busy}
        onClick={() => void word(true)}
        data-testid="draft-keep"
      >
        {t(source.agreement === null ? 'drafting.keepDeal' : 'drafting.keepAgreement')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        onClick={() => go('reports', { paper: PaperDraft.parse(contractPaper(contract)) })}
        data-testid="draft-paper"
      >
        {t('drafting.paper')}
      </Button>
      {templates.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />} data-testid="draft-fill">
              {t('drafting.fill')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {templates.map((template) => (
              <Menu.Item key={template.hash} onClick={() => void fill(template)}>
                {template.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
