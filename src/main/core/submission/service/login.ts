// Sign-in in the person's own browser (RFC 8628): the platform gives a code, the person types it there, the token comes here.
import type { DeviceCode } from '../../../../domain/submission/wire';
import { failure } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { failureCode } from '../attempt';
import type { Client } from '../client';
import type { Clock } from '../ports';

type State = RouteOutput<'submission.loginState'>;

export class Login {
  private state: State = { state: 'none', code: '' };
  private running = new AbortController();

  constructor(
    private readonly clock: Clock,
    /** Where the token goes. */
    private readonly keep: (token: string) => Promise<void>,
  ) {}

  now(): State {
    return this.state;
  }

  stop(): void {
    this.running.abort();
  }

  /** LOGIN_NOT_OFFERED; otherwise asks in the background until the person is through. */
  async begin(client: Client, who: { organisation?: string; device: string }): Promise<DeviceCode> {
    this.running.abort();
    this.running = new AbortController();
    const answer = await client.deviceCode(who);
    if (!answer.ok) {
      const code = failureCode(answer.failure);
      const absent = answer.failure.kind === 'http' && answer.failure.status === 404;
      throw absent
        ? failure('LOGIN_NOT_OFFERED')
        : failure('PLATFORM_REFUSED', { code, detail: answer.detail ?? code });
    }
    this.state = { state: 'pending', code: '' };
    void this.wait(client, answer.value, this.running.signal);
    return answer.value;
  }

  private async wait(client: Client, grant: DeviceCode, signal: AbortSignal): Promise<void> {
    const until = this.clock.now() + grant.expiresIn * 1000;
    let interval = grant.interval * 1000;
    while (!signal.aborted && this.clock.now() < until) {
      await this.clock.sleep(interval, signal);
      if (signal.aborted) return;
      const answer = await client.deviceToken(grant.deviceCode);
      if (answer.ok) {
        await this.keep(answer.value.accessToken);
        this.state = { state: 'done', code: '' };
        return;
      }
      const code = failureCode(answer.failure);
      if (code === 'SLOW_DOWN') interval += 5_000;
      else if (code === 'ACCESS_DENIED') return this.end('denied', code);
      else if (code === 'EXPIRED_TOKEN') return this.end('expired', code);
      // Anything else is the network or a busy platform: the person is still at it.
    }
    if (!signal.aborted) this.end('expired', 'EXPIRED_TOKEN');
  }

  private end(state: State['state'], code: string): void {
    this.state = { state, code };
  }
}
