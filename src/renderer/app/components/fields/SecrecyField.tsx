// 密级 of what is about to be written: only 公开 may be, anything else is refused with the reason.
import { NativeSelect } from '@mantine/core';
import { type SecrecyLevel, secrecyLevels } from '../../../../domain/patents/disclosures/secrecy';
import { useT } from '../../lib/i18n';
import { Notice } from '../Notice';

interface SecrecyFieldProps {
  readonly value: SecrecyLevel;
  readonly onChange: (level: SecrecyLevel) => void;
  /** Why this may not be written, in words. */
  readonly refused: string | undefined;
}

export function SecrecyField({ value, onChange, refused }: SecrecyFieldProps) {
  const t = useT();
  return (
    <>
      <NativeSelect
        label={t('fields.secrecy')}
        value={value}
        data={secrecyLevels.map((level) => ({ value: level as string, label: t(`domain.secrecy.${level}`) }))}
        data-testid="field-secrecy"
        onChange={(event) => {
          const chosen = secrecyLevels.find((level) => level === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      />
      {refused !== undefined && (
        <Notice tone="red" title={refused} testId="secrecy-refused">
          {t('fields.refusedCure')}
        </Notice>
      )}
    </>
  );
}
