// Import of a spreadsheet in four steps: file, columns, dry run, import. Nothing is written before the last one.
import { useEffect } from 'react';
import { ErrorNote } from '../../components/ErrorNote';
import { PageHeader } from '../../components/PageHeader';
import { useT } from '../../lib/i18n';
import { usePageParams } from '../../state/navigation';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { FileStep } from './FileStep';
import { Foot } from './Foot';
import classes from './import.module.css';
import { PlanStep } from './PlanStep';
import { Steps } from './Steps';
import { useFileDrop } from './useFileDrop';
import type { WizardStep } from './wizard';
import { openFile, useWizard } from './wizardStore';

function StepBody({ step, over }: { readonly step: WizardStep; readonly over: boolean }) {
  switch (step) {
    case 'file':
      return <FileStep over={over} />;
    case 'columns':
      return <ColumnsStep />;
    case 'plan':
      return <PlanStep />;
    case 'done':
      return <DoneStep />;
  }
}

export default function ImportPage() {
  const t = useT();
  const step = useWizard((state) => state.step);
  const error = useWizard((state) => state.error);
  const handed = usePageParams('import')?.file;
  useEffect(() => {
    if (handed !== undefined && useWizard.getState().file !== handed) void openFile(handed);
  }, [handed]);
  const drop = useFileDrop((file) => void openFile(file));
  return (
    <section className={classes.page} aria-label={t('import.title')} {...drop.handlers}>
      <PageHeader title={t('import.title')} />
      <Steps step={step} />
      <div className={classes.work}>
        <div className={classes.column} style={{ height: '100%' }}>
          {error && <ErrorNote error={error} testId="import-error" />}
          <div style={{ flex: 1, minHeight: 0 }}>
            <StepBody step={step} over={drop.over} />
          </div>
        </div>
      </div>
      <Foot />
    </section>
  );
}
