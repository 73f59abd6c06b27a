// Where a disclosure stands, the steps that are open, and what each still lacks.
import { Anchor, Button, Group, Text } from '@mantine/core';
import {
  actionsFrom,
  type DisclosureAction,
  lacksFor,
  leadsToFiling,
  move,
} from '../../../../domain/patents/disclosures/lifecycle';
import type { Disclosure } from '../../../../domain/patents/records';
import type { DisclosureState } from '../../../../domain/patents/registers';
import { StepStrip } from '../../components/StepStrip';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { go } from '../../state/navigation';
import { FilingForm } from './FilingForm';
import classes from './registers.module.css';

const WAY: readonly DisclosureState[] = ['draft', 'submitted', 'evaluating', 'decided'];
const FORWARD: ReadonlySet<DisclosureAction> = new Set(['submit', 'evaluate', 'decide']);

export function DisclosureSteps({ disclosure }: { readonly disclosure: Disclosure }) {
  const t = useT();
  const save = useRecordSave('disclosure', disclosure);
  const { state } = disclosure;
  const filing = state === 'decided' && leadsToFiling(disclosure.decision);
  const way = [...WAY, state === 'closed' || (state === 'decided' && !filing) ? 'closed' : 'filed'] as const;
  // Filing is done by its form, which makes the patent; a decision to file is not closed as idle.
  const actions = actionsFrom(state).filter(
    (action) => action !== 'file' && !lacksFor(disclosure, action).includes('decisionForbids'),
  );
  const take = async (action: DisclosureAction): Promise<void> => {
    const moved = move(disclosure, action);
    if (!moved.ok) return;
    const label = t('registers.moved', {
      title: disclosure.title,
      state: t(`domain.disclosure.${moved.state}`),
    });
    await save.patch({ state: moved.state }, label);
  };
  return (
    <>
      <StepStrip
        label={t('domain.field.state')}
        steps={way.map((key) => ({ key, label: t(`domain.disclosure.${key}`) }))}
        current={state}
      />
      <div className={classes.actions}>
        <Text size="xs" fw={600} c="dimmed" mb={4}>
          {t('record.next')}
        </Text>
        {filing && <FilingForm disclosure={disclosure} />}
        {state === 'filed' && disclosure.patentId && (
          <Anchor
            component="button"
            type="button"
            fz="sm"
            data-testid="open-filed-patent"
            onClick={() => go('patent', { id: disclosure.patentId ?? '' })}
          >
            {t('registers.openPatent')}
          </Anchor>
        )}
        <Group gap="sm">
          {actions.map((action) => {
            const lacks = lacksFor(disclosure, action);
            return (
              <Button
                key={action}
                variant={FORWARD.has(action) ? 'filled' : 'default'}
                disabled={lacks.length > 0}
                data-testid={`disclosure-${action}`}
                onClick={() => void take(action)}
              >
                {t(`registers.action.${action}`)}
              </Button>
            );
          })}
        </Group>
        {actions.map((action) => {
          const lacks = lacksFor(disclosure, action);
          return (
            lacks.length > 0 && (
              <Text key={action} size="xs" c="dimmed" mt={4}>
                {t('registers.lacks', {
                  action: t(`registers.action.${action}`),
                  what: lacks.map((lack) => t(`registers.lack.${lack}`)).join(t('record.listComma')),
                })}
              </Text>
            )
          );
        })}
      </div>
    </>
  );
}
