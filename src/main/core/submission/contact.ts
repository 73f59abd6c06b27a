// First words with a platform: its clock, its limits and its keys. Keys are pinned at the first contact; later ones are
// believed only where a pinned key vouches for them.
import type { EndpointState } from '../../../domain/submission/batchRow';
import { followKeys, PLATFORM_OWNER } from '../../../domain/submission/keys';
import type { Verify } from '../../../domain/submission/signer';
import type { Capabilities } from '../../../domain/submission/wire';
import { type Attempt, distrust, got } from './attempt';
import type { Client } from './client';
import type { Clock, SubmissionStore } from './ports';

export interface Contact {
  state: EndpointState;
  capabilities: Capabilities;
}

export async function contact(
  deps: { store: SubmissionStore; clock: Clock; verify: Verify },
  client: Client,
  endpoint: string,
): Promise<Attempt<Contact>> {
  const asked = deps.clock.now();
  const answer = await client.capabilities();
  if (!answer.ok) return answer;
  const capabilities = answer.value;
  const answered = deps.clock.now();
  const known = await deps.store.endpoint(endpoint);
  const pinned = known?.keys ?? [];
  const offered = capabilities.keys;
  // At least one key that is pinned, or that a pinned one vouches for, must be offered byte for byte. Any other change is
  // a person's business: keys are then pinned anew.
  const trusted = followKeys(PLATFORM_OWNER, pinned, capabilities.keyStatements ?? [], deps.verify);
  const same = offered.filter((key) =>
    trusted.some((pin) => pin.keyId === key.keyId && pin.publicKey === key.publicKey),
  );
  if (pinned.length > 0 && same.length === 0) {
    return distrust('capabilities', 'SERVER_KEY_CHANGED', offered.map((key) => key.keyId).join(' '));
  }
  const now = new Date(answered).toISOString();
  const state: EndpointState = {
    endpoint,
    keys: pinned.length > 0 ? trusted : offered,
    pinnedAt: known?.pinnedAt ?? now,
    // The answer was written about half-way between question and answer.
    serverTimeOffset: Math.round(Date.parse(capabilities.serverTime) - (asked + answered) / 2),
    lastContactAt: now,
    maxChunkBytes: capabilities.limits.maxChunkBytes,
    maxChunkRecords: capabilities.limits.maxChunkRecords,
    inboxAfter: known?.inboxAfter ?? 0,
  };
  await deps.store.putEndpoint(state);
  return got({ state, capabilities });
}
