// Names of sources, fields and values in the language of the screen.
import { useMemo } from 'react';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { fieldOf, type OwnSourceId, sourceOf } from '../../../../../domain/reporting/own/sources';
import type { FieldInfo } from '../../../../../domain/reporting/own/value';
import type { TextKey } from '../../../lib/i18n';
import { type Translate, useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { DraftFilter } from './draft';

export interface DesignerWords {
  readonly source: (id: OwnSourceId) => string;
  readonly field: (field: FieldInfo) => string;
  /** Of a closed list, in the order an office names its values. */
  readonly values: (field: FieldInfo) => { value: string; label: string }[];
  readonly condition: (field: FieldInfo, is: DraftFilter['is']) => string;
  /** What a design lists and how, in one line. */
  readonly summary: (design: OwnDesign) => string;
}

const make = (t: Translate, place: 0 | 1): DesignerWords => {
  const field = ({ label }: FieldInfo): string => label[place];
  const named = (source: OwnSourceId, id: string | undefined): string => {
    const found = id === undefined ? undefined : fieldOf(source, id);
    return found === undefined ? '' : field(found);
  };
  return {
    source: (id) => sourceOf(id).label[place],
    field,
    values: ({ words = {} }) =>
      Object.entries(words).map(([value, label]) => ({ value, label: label[place] })),
    condition: ({ kind }, is) => {
      const key: TextKey =
        kind === 'date' && (is === 'from' || is === 'until') ? `designer.is.day.${is}` : `designer.is.${is}`;
      return t(key);
    },
    summary: ({ source, groupBy, period, show }) =>
      [
        sourceOf(source).label[place],
        groupBy === undefined ? '' : t('designer.groupedBy', { field: named(source, groupBy.field) }),
        period === undefined ? '' : t('designer.yearly'),
        show === 'sums' ? t('designer.sumsOf') : '',
      ]
        .filter((one) => one !== '')
        .join(' · '),
  };
};

export function useDesignerWords(): DesignerWords {
  const t = useT();
  const language = usePreferences((state) => state.language);
  return useMemo(() => make(t, language === 'zh' ? 0 : 1), [t, language]);
}
