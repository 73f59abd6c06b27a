// The bands of a step: limits and shares as a table; gaps can not come about, sums are shown beside.
import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type Band, type PolicyStep, Pool, type Share } from '../../../../../domain/distribution';
import { bandText, sheetWords } from '../../../../../domain/distribution/papers';
import { compareRates, percentText, sumRates } from '../../../../../domain/money';
import { useT } from '../../../lib/i18n';
import { removeAt, replaceAt } from '../../../lib/lists';
import { usePreferences } from '../../../state/preferences';
import { FenField, OptionalFenField, RateField } from './fields';
import classes from './policy.module.css';
import { withBand, withLimit, withoutBand, withShare } from './stepEdits';

type BandsStep = Extract<PolicyStep, { kind: 'bands' }>;

interface BandsEditorProps {
  readonly step: BandsStep;
  readonly onChange: (step: BandsStep) => void;
  readonly testId: string;
}

export function BandsEditor({ step, onChange, testId }: BandsEditorProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const put = (bands: Band[]): void => onChange({ ...step, bands });
  return (
    <div className={classes.bands}>
      <SegmentedControl
        size="xs"
        aria-label={t('income.bandPosition')}
        value={step.position}
        data={[
          { value: 'marginal', label: t('income.marginal') },
          { value: 'priorYear', label: t('income.priorYearBand') },
        ]}
        onChange={(next) => onChange({ ...step, position: next === 'priorYear' ? 'priorYear' : 'marginal' })}
      />
      {step.bands.map((band, at) => (
        <fieldset key={band.from} className={classes.band}>
          <legend>{bandText(band, lang)}</legend>
          <div className={classes.bandLimits}>
            {band.upTo === null ? (
              <span className={classes.endless}>{t('income.endless')}</span>
            ) : (
              <FenField
                label={t('income.upToYuan')}
                value={band.upTo}
                width={130}
                testId={`${testId}-${at}-upTo`}
                onChange={(upTo) => put(withLimit(step.bands, at, upTo))}
              />
            )}
            {step.bands.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('common.delete')} ${bandText(band, lang)}`}
                onClick={() => put(withoutBand(step.bands, at))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </div>
          <Shares
            shares={band.shares}
            label={bandText(band, lang)}
            testId={`${testId}-${at}`}
            onChange={(shares) => put(replaceAt(step.bands, at, { ...band, shares }))}
          />
        </fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconPlus size={13} />}
        disabled={step.bands.length >= 20}
        data-testid={`${testId}-add-band`}
        onClick={() => put(withBand(step.bands))}
      >
        {t('income.addBand')}
      </Button>
    </div>
  );
}

interface SharesProps {
  readonly shares: readonly Share[];
  readonly label: string;
  readonly onChange: (shares: Share[]) => void;
  readonly testId: string;
}

function Shares({ shares, label, onChange, testId }: SharesProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { pool } = sheetWords[lang];
  const total = sumRates(shares.map(({ rate }) => rate));
  const fits = compareRates(total, '1') === 0;
  const targets = [...Pool.options, 'rest' as const].map((value) => ({ value, label: pool[value] }));
  return (
    <div>
      {shares.map((share, at) => (
        <div key={share.to} className={classes.share}>
          <NativeSelect
            aria-label={`${label} ${t('income.shareTo')} ${at + 1}`}
            value={share.to}
            data={targets}
            w={130}
            onChange={(event) => {
              const to = event.currentTarget.value as Share['to'];
              onChange(replaceAt(shares, at, { ...share, to }));
            }}
          />
          <RateField
            hideLabel
            label={`${label} ${pool[share.to]} ${t('income.rate')}`}
            value={share.rate}
            width={84}
            testId={`${testId}-${share.to}`}
            onChange={(rate) => onChange(replaceAt(shares, at, { ...share, rate }))}
          />
          <OptionalFenField
            hideLabel
            label={`${label} ${pool[share.to]} ${t('income.skipBelow')}`}
            placeholder={t('income.skipBelow')}
            value={share.skipBelow}
            width={130}
            onChange={(skipBelow) => {
              const { skipBelow: _before, ...rest } = share;
              onChange(replaceAt(shares, at, skipBelow === undefined ? rest : { ...rest, skipBelow }));
            }}
          />
          {shares.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('common.delete')} ${pool[share.to]}`}
              onClick={() => onChange(removeAt(shares, at))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      <div className={classes.sharesFoot}>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} />}
          disabled={shares.length > Pool.options.length}
          onClick={() => onChange(withShare(shares))}
        >
          {t('income.addShare')}
        </Button>
        <span data-fits={fits} role="status">
          {t(fits ? 'income.sharesFit' : 'income.sharesSum', { sum: percentText(total) })}
        </span>
      </div>
    </div>
  );
}
