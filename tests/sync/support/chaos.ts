// Pulls the cable or kills the program at a chosen request or at a chosen write to the outbox.
import type { FetchLike, SubmissionStore } from '../../../src/main/core/submission/ports';
import { plainNet } from './office';

export type When = 'before' | 'after';
/** `kill`: nothing of this program works any more. `cut`: one request is lost, the program goes on. */
export interface Plan {
  at: number;
  when: When;
  what: 'kill' | 'cut';
  of: 'request' | 'write';
}

const WRITES = ['setState', 'putReceipts', 'replaceBatch', 'putEndpoint', 'putBusinessReceipts'];

export class Chaos {
  requests = 0;
  writes = 0;
  dead = false;
  struck = 0;
  private wake: () => void = () => {};
  readonly died = new Promise<void>((resolve) => {
    this.wake = resolve;
  });
  constructor(private readonly plan?: Plan) {}

  private strikes(of: Plan['of'], count: number, when: When): boolean {
    const plan = this.plan;
    if (plan?.of !== of || plan.at !== count || plan.when !== when) return false;
    this.struck += 1;
    if (plan.what === 'kill') {
      this.dead = true;
      this.wake();
    }
    return true;
  }

  readonly net: FetchLike = async (url, init) => {
    const mine = this.requests++;
    if (this.dead || this.strikes('request', mine, 'before')) throw new Error('cable');
    const answer = await plainNet(url, init);
    if (this.dead || this.strikes('request', mine, 'after')) throw new Error('cable');
    return answer;
  };

  store(inner: SubmissionStore): SubmissionStore {
    return new Proxy(inner, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          const mine = WRITES.includes(String(name)) ? this.writes++ : -1;
          if (this.dead || this.strikes('write', mine, 'before')) throw new Error('killed');
          const value: unknown = await method.apply(target, args);
          if (this.dead || this.strikes('write', mine, 'after')) throw new Error('killed');
          return value;
        };
      },
    });
  }
}
