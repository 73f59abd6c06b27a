// Which clauses the contract has: mandatory ones are locked and say why, the others are a choice.
import { Checkbox, Stack, Text, Tooltip } from '@mantine/core';
import type { ContractText } from '../../../../domain/drafting/compose';
import type { TemplateKind } from '../../../../domain/drafting/facts';
import { clausesOf, isMandatory } from '../../../../domain/drafting/library';
import { useT } from '../../lib/i18n';
import { useDraftingView } from './view';

interface ClauseChoicesProps {
  readonly kind: TemplateKind;
  readonly contract: ContractText;
}

export function ClauseChoices({ kind, contract }: ClauseChoicesProps) {
  const t = useT();
  const { without, put } = useDraftingView();
  const written = new Set(contract.articles.map(({ id }) => id));
  const toggle = (id: string, isOn: boolean): void =>
    put({ without: isOn ? without.filter((one) => one !== id) : [...without, id] });
  return (
    <Stack gap={6} component="fieldset" style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" fw={600} size="sm">
        {t('drafting.clauses')}
      </Text>
      {clausesOf(kind).map((clause) => {
        const isFixed = isMandatory(clause, kind);
        const isOn = isFixed || !without.includes(clause.id);
        const isSilent = isOn && !written.has(clause.id);
        return (
          <Tooltip key={clause.id} label={clause.why} multiline maw={320} openDelay={300} position="right">
            <Checkbox
              size="sm"
              checked={isOn}
              disabled={isFixed}
              label={isFixed ? t('drafting.fixed', { name: clause.heading }) : clause.heading}
              description={isSilent ? t('drafting.silent') : undefined}
              onChange={(event) => toggle(clause.id, event.currentTarget.checked)}
              data-testid={`clause-${clause.id}`}
            />
          </Tooltip>
        );
      })}
    </Stack>
  );
}
