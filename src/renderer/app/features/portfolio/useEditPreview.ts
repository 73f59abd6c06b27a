// What a change of many would do, asked again a moment after the last keystroke; only the newest answer counts.
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { QueryOutput } from '../../../../shared/store/queries';
import { query } from '../../lib/desk';
import { type Edit, partsOf } from './editFields';

export type EditPreview = QueryOutput<'records.previewUpdate'>;

interface Answer {
  readonly data: EditPreview | null;
  readonly error: DeskError | null;
  readonly asking: boolean;
}

const PAUSE_MS = 300;
const NOTHING: Answer = { data: null, error: null, asking: false };
const joined = (a: EditPreview, b: EditPreview): EditPreview => ({
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  sample: a.sample,
  refused: [...a.refused, ...b.refused],
});

async function preview(ids: readonly string[], edit: Edit): Promise<Omit<Answer, 'asking'>> {
  let sum: EditPreview | null = null;
  for (const part of partsOf(ids)) {
    const result = await query('records.previewUpdate', { entity: 'patent', ids: part, ...edit });
    if (!result.ok) return { data: null, error: result.error };
    sum = sum === null ? result.value : joined(sum, result.value);
  }
  return { data: sum, error: null };
}

/** @param turn a new number asks again: the records were just changed */
export function useEditPreview(ids: ReadonlySet<string>, edit: Edit | null, turn: number): Answer {
  const [answer, setAnswer] = useState<Answer>(NOTHING);
  const asked = edit === null ? '' : JSON.stringify(edit);
  // The turn is not used in the body: a new one is a reason to ask.
  const question = `${turn} ${asked}`;
  useEffect(() => {
    const text = question.slice(question.indexOf(' ') + 1);
    if (text === '' || ids.size === 0) {
      setAnswer(NOTHING);
      return;
    }
    let newest = true;
    setAnswer((before) => ({ ...before, asking: true }));
    const timer = setTimeout(() => {
      void preview([...ids], JSON.parse(text) as Edit).then((found) => {
        if (newest) setAnswer({ ...found, asking: false });
      });
    }, PAUSE_MS);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [ids, question]);
  return answer;
}
