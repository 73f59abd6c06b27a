// Foot of the import: the way back on the left, the one next step on the right, cancel while something runs.
import { Button, Group, Text } from '@mantine/core';
import { useT } from '../../lib/i18n';
import classes from './import.module.css';
import { missingFields } from './mapping';
import { canApply, writes } from './wizard';
import { applyImport, cancelImport, planImport, useWizard } from './wizardStore';

export function Foot() {
  const t = useT();
  const state = useWizard();
  if (state.step === 'file' || state.step === 'done') return null;
  if (state.busy === 'planning' || state.busy === 'applying') {
    return (
      <div className={classes.foot}>
        <span />
        <Button variant="default" onClick={cancelImport} data-testid="import-cancel">
          {t('import.cancel')}
        </Button>
      </div>
    );
  }
  if (state.step === 'columns') {
    const missing = missingFields(state.mapping);
    const fields = missing.map((field) => t(`import.field.${field}`)).join('、');
    return (
      <div className={classes.foot}>
        <Button
          variant="default"
          onClick={() => state.dispatch({ type: 'toStep', step: 'file' })}
          data-testid="import-back"
        >
          {t('import.otherFile')}
        </Button>
        <Group gap="md">
          {missing.length > 0 && (
            <Text size="sm" c="var(--zd-red)" role="status">
              {t('import.toPlanBlocked', { fields })}
            </Text>
          )}
          <Button
            disabled={missing.length > 0 || state.busy !== null}
            onClick={() => void planImport()}
            data-testid="import-next"
          >
            {t('import.toPlan')}
          </Button>
        </Group>
      </div>
    );
  }
  const n = state.plan ? writes(state.plan) : 0;
  return (
    <div className={classes.foot}>
      <Button
        variant="default"
        onClick={() => state.dispatch({ type: 'toStep', step: 'columns' })}
        data-testid="import-back"
      >
        {t('import.back')}
      </Button>
      <Button disabled={!canApply(state)} onClick={() => void applyImport()} data-testid="import-apply">
        {n > 0 ? t('import.apply', { n }) : t('import.nothingToWrite')}
      </Button>
    </div>
  );
}
