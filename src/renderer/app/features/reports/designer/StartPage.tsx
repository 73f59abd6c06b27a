// A design begins: with one of three ready ones, with nothing, or with a file of another office.
import { FileButton, Text, Title, UnstyledButton } from '@mantine/core';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { emptyDesign } from '../../../../../domain/reporting/own/design';
import { startingDesigns } from '../../../../../domain/reporting/own/starting';
import { useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import classes from './designer.module.css';
import { readDesignOf } from './designFiles';

interface StartPageProps {
  readonly onStart: (design: Omit<OwnDesign, 'id'>) => void;
  readonly onTaken: (design: OwnDesign) => void;
}

const hints = ['designer.start.0', 'designer.start.1', 'designer.start.2'] as const;

export function StartPage({ onStart, onTaken }: StartPageProps) {
  const t = useT();
  const take = async (file: File | null): Promise<void> => {
    const design = file === null ? null : await readDesignOf(file);
    if (design !== null) onTaken(design);
  };
  return (
    <div className={classes.startPage} {...scrollStop} data-testid="designer-start">
      <Title order={2}>{t('designer.start')}</Title>
      <Text size="sm" c="dimmed">
        {t('designer.startHint')}
      </Text>
      <div className={classes.start}>
        {startingDesigns.map((design, i) => (
          <UnstyledButton
            key={design.name}
            className={classes.startCard}
            onClick={() => onStart(design)}
            data-testid={`designer-start-${i}`}
          >
            <span className={classes.name}>{design.name}</span>
            <span className={classes.hint}>{t(hints[i] ?? 'designer.blankHint')}</span>
          </UnstyledButton>
        ))}
        <UnstyledButton
          className={classes.startCard}
          onClick={() => onStart(emptyDesign('new', 'patent'))}
          data-testid="designer-start-blank"
        >
          <span className={classes.name}>{t('designer.blank')}</span>
          <span className={classes.hint}>{t('designer.blankHint')}</span>
        </UnstyledButton>
        <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
          {(props) => (
            <UnstyledButton className={classes.startCard} {...props} data-testid="designer-import">
              <span className={classes.name}>{t('designer.fromFile')}</span>
              <span className={classes.hint}>{t('designer.fromFileHint')}</span>
            </UnstyledButton>
          )}
        </FileButton>
      </div>
    </div>
  );
}
