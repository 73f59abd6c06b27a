// The sample institution's books as they ship: days counted from today, people and patents by name. Here they become records
// that stand as if the office had worked with the desk for four years.
import { z } from 'zod';
import { EntityName } from '../../../domain/patents/records';

const Step = z.object({
  do: z.enum(['compute', 'review', 'approve', 'publish', 'execute', 'pay']),
  on: z.string(),
});

export const SampleBooks = z.object({
  organisation: z.object({ name: z.string(), code: z.string() }),
  records: z.array(
    z.object({ entity: EntityName, ref: z.string(), fields: z.record(z.string(), z.unknown()) }),
  ),
  runs: z.array(
    z.object({
      agreement: z.string(),
      title: z.string(),
      upTo: z.string(),
      by: z.string(),
      steps: z.array(Step),
    }),
  ),
  /** How patents are used, by application number. */
  use: z.record(z.string(), z.string()),
});
export type SampleBooks = z.infer<typeof SampleBooks>;

const dayMs = 86_400_000;

/** `D-30` = thirty days before today, `Y-1/12-31` = the last day of last year; anything else stays what it is. */
export function dayIn(text: string, today: string): string {
  const days = /^D([+-]\d+)$/.exec(text);
  if (days) return new Date(Date.parse(today) + Number(days[1]) * dayMs).toISOString().slice(0, 10);
  const year = /^Y([+-]\d+)\/(\d\d-\d\d)$/.exec(text);
  return year ? `${Number(today.slice(0, 4)) + Number(year[1])}-${year[2]}` : text;
}

/** Every text in a value, changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]));
}

interface Known {
  readonly today: string;
  /** Id of a patent by number, of a person or department by name. */
  find(kind: 'patent' | 'person' | 'department', name: string): string | undefined;
}

/** Text with its day and the ids of what is known; `@patent:…` that is not known stays, so that its record is left out. */
function settled(text: string, { today, find }: Known): string {
  const named = /^@(patent|person|department):(.+)$/.exec(text);
  if (named === null) return dayIn(text, today);
  return find(named[1] as 'patent' | 'person' | 'department', named[2] ?? '') ?? text;
}

const refsIn = (value: unknown): string[] => {
  const found: string[] = [];
  mapTexts(value, (text) => {
    if (text.startsWith('@')) found.push(text.slice(1));
    return text;
  });
  return found;
};

/** Records whose patents and people are all there, and that point at nothing that is left out. */
export function recordsOf({ records }: SampleBooks, known: Known): SampleBooks['records'] {
  let kept = records.map(({ entity, ref, fields }) => ({
    entity,
    ref,
    fields: mapTexts(fields, (text) => settled(text, known)) as Record<string, unknown>,
  }));
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const names = new Set(kept.map(({ ref }) => ref));
    kept = kept.filter(({ fields }) => refsIn(fields).every((ref) => names.has(ref)));
  }
  return kept;
}
