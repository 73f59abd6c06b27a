// What every part of the demo is given.
import type { RunningDesk } from '../../tests/e2e/desk';
import type { PlatformProcess } from '../../tests/sync/support/platform';
import type { Stage } from './stage';

export interface Scene {
  readonly stage: Stage;
  readonly desk: RunningDesk;
  readonly platform: PlatformProcess;
}
