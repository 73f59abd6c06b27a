// Weights of the composite as this office set them; the shipped ones until it does.
import { z } from 'zod';
import { type ScoreWeights, scoringRules } from '../../../../domain/patents/agencies';
import { command } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { useDeskQuery } from '../../lib/useQuery';

const key = 'agencies.weights';
const weight = z.number().int().min(0).max(100);
const Weights = z.object({ grantRate: weight, drafting: weight, timeliness: weight, cost: weight });

export interface Weighing {
  readonly weights: ScoreWeights;
  readonly save: (weights: ScoreWeights) => void;
}

export function useWeights(): Weighing {
  const { data, refetch } = useDeskQuery('settings.get', { keys: [key] }, { entities: ['settings'] });
  const kept = Weights.safeParse(data?.values[key]);
  return {
    weights: kept.success ? kept.data : scoringRules.composite,
    save: (weights) => {
      void command('settings.put', { values: { [key]: { ...weights } } }).then((result) => {
        if (result.ok) refetch();
        else notifyError(result.error);
      });
    },
  };
}
