// Questions to a platform beside the batches: is it there, what came later, what does it know.
import type { EndpointState } from '../../../domain/submission/batchRow';
import type { Verify } from '../../../domain/submission/signer';
import type { LookupAnswer, LookupQuestion } from '../../../domain/submission/wire';
import { type Attempt, got } from './attempt';
import type { Client } from './client';
import { contact } from './contact';
import type { Clock, SubmissionStore } from './ports';

export interface LaneServices {
  /** Is the platform reachable with this token; its clock, limits and keys (pinned if new). */
  probe(endpoint: string): Promise<Attempt<EndpointState>>;
  /** Fetches later business receipts into the store; resolves with how many were new. */
  fetchInbox(endpoint: string): Promise<Attempt<number>>;
  /** What the platform knows of these acts and things: recovery after a total loss here. At most 1,000 of each. */
  lookup(endpoint: string, question: LookupQuestion): Promise<Attempt<LookupAnswer>>;
  /** A client for what is asked beside the lane: sign-in, relayed files. */
  client(endpoint: string, signal: AbortSignal): Client;
  /** A person compared the keys and accepts the new ones: the next contact pins afresh. */
  acceptServerKeys(endpoint: string): Promise<void>;
}

export function createServices(deps: {
  store: SubmissionStore;
  clock: Clock;
  verify: Verify;
  clientFor(endpoint: string, signal: AbortSignal): Client;
}): LaneServices {
  const never = new AbortController().signal;
  const client = (endpoint: string) => deps.clientFor(endpoint, never);

  return {
    async probe(endpoint) {
      const answer = await contact(deps, client(endpoint), endpoint);
      return answer.ok ? got(answer.value.state) : answer;
    },
    async fetchInbox(endpoint) {
      const known = (await deps.store.endpoint(endpoint))?.inboxAfter ?? 0;
      let after = known;
      let found = 0;
      for (;;) {
        const answer = await client(endpoint).inbox(after);
        if (!answer.ok) return answer;
        const rows = answer.value.rows.filter((row) => row.seq > after).sort((a, b) => a.seq - b.seq);
        const last = rows.at(-1);
        if (last === undefined) return got(found);
        await deps.store.putBusinessReceipts(endpoint, rows, last.seq);
        found += rows.length;
        after = last.seq;
        if (!answer.value.more) return got(found);
      }
    },
    lookup: (endpoint, question) => client(endpoint).lookup(question),
    client: deps.clientFor,
    async acceptServerKeys(endpoint) {
      const state = await deps.store.endpoint(endpoint);
      if (state) await deps.store.putEndpoint({ ...state, keys: [], pinnedAt: undefined });
    },
  };
}
