// The papers the chosen record has now, asked again when the record changes.
import { useEffect, useState } from 'react';
import type { RecordKind } from '../../../../../domain/reporting/kinds';
import type { DeskError } from '../../../../../shared/result';
import { call, onEvent } from '../../../lib/desk';
import { usePreferences } from '../../../state/preferences';

export interface Variants {
  /** Undefined until they are known. */
  readonly list: ReadonlyArray<{ readonly id: string; readonly label: string }> | undefined;
  readonly error: DeskError | null;
}

const unknown: Variants = { list: undefined, error: null };

export function useVariants(kind: RecordKind, id: string | null, year: string | undefined): Variants {
  const lang = usePreferences((state) => state.language);
  const [known, setKnown] = useState(unknown);
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const input = { kind, id, lang, ...(year === undefined ? {} : { year }) };
      const answer = await call('report.variants', input);
      if (isGone) return;
      setKnown(
        answer.ok ? { list: answer.value.variants, error: null } : { ...unknown, error: answer.error },
      );
    };
    setKnown(unknown);
    if (id !== null) void ask();
    const stop = onEvent('feed', () => {
      if (id !== null) void ask();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [kind, id, year, lang]);
  return known;
}
