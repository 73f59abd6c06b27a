// The banner of the submission centre.
import { describe, expect, it } from 'vitest';
import { laneBanner } from './laneBanner';

const calm = { network: 'online', platform: 'idle', pendingRecords: 0 } as const;

describe('the banner', () => {
  it('stays away while all goes well or nothing is to be sent', () => {
    expect(laneBanner(calm)).toBeNull();
    expect(laneBanner({ ...calm, platform: 'sending', pendingRecords: 9 })).toBeNull();
    expect(laneBanner({ ...calm, network: 'offline' })).toBeNull();
    expect(laneBanner({ ...calm, platform: 'unset', network: 'offline', pendingRecords: 9 })).toBeNull();
  });

  it('explains a pulled cable, and a platform that does not answer', () => {
    expect(laneBanner({ ...calm, network: 'offline', pendingRecords: 9 })).toBe('offline');
    expect(laneBanner({ ...calm, platform: 'waiting', pendingRecords: 9 })).toBe('waiting');
  });

  it('puts what a person must do before what the network does', () => {
    const offline = { network: 'offline', pendingRecords: 9 } as const;
    for (const platform of ['needsLogin', 'frozen', 'paused'] as const) {
      expect(laneBanner({ ...offline, platform })).toBe(platform);
    }
  });
});
