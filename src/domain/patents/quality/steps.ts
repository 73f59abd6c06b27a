// Long work cut into short pieces: whoever runs it may answer others between two pieces.

/** Yields between pieces, returns the result. */
export type Steps<T> = Generator<undefined, T>;

/** All pieces at once, for tests and small lists. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `values` mapped, with a pause after every `piece` of them. */
export function* mapped<A, B>(
  values: readonly A[],
  piece: number,
  of: (value: A, index: number) => B,
): Steps<B[]> {
  const result: B[] = [];
  for (let index = 0; index < values.length; index += 1) {
    result.push(of(values[index] as A, index));
    if (index % piece === piece - 1) yield;
  }
  return result;
}
