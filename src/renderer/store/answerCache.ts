// The last few answers to questions about the whole portfolio, while it stays as it is.
import type { Projection } from './projection';

const most = 6;

export class AnswerCache<T> {
  private state = '';
  private readonly answers = new Map<string, T>();
  private of: Projection | undefined;

  /** The answer kept under `key`, or a new one; any change of patents or department names forgets them all. */
  get(p: Projection, key: string, make: () => T): T {
    const state = `${p.version}:${p.renames}`;
    if (this.of !== p || this.state !== state) {
      this.of = p;
      this.state = state;
      this.answers.clear();
    }
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = make();
    if (this.answers.size >= most) this.answers.delete(this.answers.keys().next().value ?? '');
    this.answers.set(key, answer);
    return answer;
  }
}
