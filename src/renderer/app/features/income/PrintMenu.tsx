// The papers of a case: calculation sheet, public notice, and a statement for each person.
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { memo } from 'react';
import { calculationSheet, personStatement, publicNotice } from '../../../../domain/distribution/papers';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { mayPrint, type Outcome, paperCaseOf } from './model/outcome';
import { taxLines } from './taxLines';

export const PrintMenu = memo(function PrintMenu({ outcome }: { readonly outcome: Outcome | undefined }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const statement = (id: string): void => {
    if (!outcome) return;
    go('reports', { paper: personStatement(paperCaseOf(outcome, lang), id, taxLines(outcome, id, t)) });
  };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          leftSection={<IconPrinter size={15} />}
          rightSection={<IconChevronDown size={14} />}
          disabled={!outcome || !mayPrint(outcome)}
          title={outcome && !mayPrint(outcome) ? t('income.printBlocked') : undefined}
          data-testid="income-print"
        >
          {t('income.print')}
        </Button>
      </Menu.Target>
      {outcome && (
        <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
          <Menu.Item
            data-testid="income-print-sheet"
            onClick={() => go('reports', { paper: calculationSheet(paperCaseOf(outcome, lang)) })}
          >
            {t('income.printSheet')}
          </Menu.Item>
          <Menu.Item
            data-testid="income-print-notice"
            disabled={outcome.persons.length === 0}
            onClick={() => {
              const details = { from: outcome.date, contract: outcome.body.contract.trim() };
              go('reports', { paper: publicNotice(paperCaseOf(outcome, lang), details) });
            }}
          >
            {t('income.printNotice')}
          </Menu.Item>
          {outcome.persons.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('income.printStatement')}</Menu.Label>
              {outcome.persons.map(({ id, name }, index) => (
                <Menu.Item
                  key={id}
                  data-testid={`income-print-statement-${index}`}
                  onClick={() => statement(id)}
                >
                  {name}
                </Menu.Item>
              ))}
            </>
          )}
        </Menu.Dropdown>
      )}
    </Menu>
  );
});
