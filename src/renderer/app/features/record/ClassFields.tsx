// Classes of the invention beside its IPC: the technology field as computed, two industries that an officer may correct.
import {
  industryCodes,
  industryMap,
  industryName,
  industryOf,
  ipcName,
  legacyIpcNote,
  strategicCodes,
  strategicIndustryName,
  strategicIndustryOf,
  strategicMap,
  wipoConcordance,
  wipoFieldName,
  wipoFieldOf,
} from '../../../../domain/patents/classification';
import type { Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { usePreferences } from '../../state/preferences';
import { SuggestedClass } from './SuggestedClass';

export function ClassFields({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const save = useRecordSave('patent', patent);
  const symbol = patent.ipcMain ?? '';
  const field = wipoFieldOf(symbol);
  const legacy = legacyIpcNote(symbol);
  const name = ipcName(symbol, language);
  const options = (codes: readonly string[], nameOf: (code: string, language: 'zh' | 'en') => string) =>
    codes.map((value) => ({ value, label: `${value} ${nameOf(value, language)}` }));
  return (
    <>
      {symbol !== '' && (
        <div>
          <div className={styles.label}>{t('domain.group.wipoField')}</div>
          <div className={styles.still} title={`${wipoConcordance.source}${name ? ` · ${name}` : ''}`}>
            {field === undefined ? t('record.noField') : `${field} ${wipoFieldName(field, language)}`}
          </div>
        </div>
      )}
      <SuggestedClass
        label={t('domain.field.strategicIndustry')}
        value={patent.strategicIndustry}
        suggested={strategicIndustryOf(symbol)}
        source={strategicMap.source}
        choices={options(strategicCodes, strategicIndustryName)}
        onChange={(value) => void save.set('strategicIndustry', patent.strategicIndustry, value)}
        testId="field-strategicIndustry"
      />
      <SuggestedClass
        label={t('domain.field.industry')}
        value={patent.industry}
        suggested={industryOf(symbol)}
        source={industryMap.source}
        choices={options(industryCodes, industryName)}
        onChange={(value) => void save.set('industry', patent.industry, value)}
        testId="field-industry"
      />
      {legacy && (
        <div className={`${styles.full} ${styles.hint}`}>
          {t('record.legacyIpc', {
            symbol,
            since: legacy.since,
            successors: legacy.successors.join(t('record.listComma')),
          })}{' '}
          <UnverifiedBadge />
        </div>
      )}
    </>
  );
}
