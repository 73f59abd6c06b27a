// Runs long work of the domain piece by piece, so that the store answers between two pieces.
import type { Steps } from '../../../domain/patents/quality/steps';
import { breather } from '../breath';

export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  const breath = breather();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breath();
  }
}
