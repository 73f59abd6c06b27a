// The weights of the composite, to be changed: four numbers, marked as our own, with a warning where price leads.
import { Button, Group, NumberInput, Popover, Stack, Text } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { type CompositePart, scoringRules } from '../../../../domain/patents/agencies';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import type { Weighing } from './useWeights';

const parts: readonly CompositePart[] = ['grantRate', 'drafting', 'timeliness', 'cost'];

export function WeightsButton({ weights, save }: Weighing) {
  const t = useT();
  const priceLeads = weights.grantRate + weights.drafting <= weights.cost;
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconAdjustments size={16} />} data-testid="agency-weights">
          {t('agencies.weights')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('agencies.weightsTitle')}>
        <Stack gap="xs">
          <Group gap="xs">
            <Text fw={600} size="sm">
              {t('agencies.weightsTitle')}
            </Text>
            <UnverifiedBadge source={scoringRules.source} />
          </Group>
          {parts.map((part) => (
            <NumberInput
              key={part}
              label={t(`agencies.part.${part}`)}
              min={0}
              max={100}
              allowDecimal={false}
              value={weights[part]}
              onChange={(value) => {
                if (typeof value === 'number') save({ ...weights, [part]: value });
              }}
              data-testid={`weight-${part}`}
            />
          ))}
          <Text size="xs" c={priceLeads ? 'red' : 'dimmed'} role={priceLeads ? 'alert' : undefined}>
            {t(priceLeads ? 'agencies.weightsQuality' : 'agencies.weightsHint')}
          </Text>
          <Button variant="default" onClick={() => save(scoringRules.composite)}>
            {t('agencies.weightsReset')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
