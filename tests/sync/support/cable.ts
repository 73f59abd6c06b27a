// A cable between office and platform that can be pulled at any byte: a plain TCP relay.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

export class Cable {
  private readonly live = new Set<Socket>();
  /** Bytes from the office to the platform. */
  sent = 0;
  cuts = 0;
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async plug(target: string): Promise<Cable> {
    const port = Number(new URL(target).port);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A cable left lying about keeps no program from ending.
    server.unref();
    const cable = new Cable(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (near) => cable.relay(near, connect(port, '127.0.0.1')));
    return cable;
  }

  private relay(near: Socket, far: Socket): void {
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.live.add(one);
      // A cut shows as an error on both ends; that is the point.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.live.delete(one);
        other.destroy();
      });
    }
    near.on('data', (data) => {
      this.sent += data.byteLength;
    });
    near.pipe(far);
    far.pipe(near);
  }

  pull(): void {
    if (this.live.size > 0) this.cuts += 1;
    for (const socket of this.live) socket.resetAndDestroy();
  }

  async unplug(): Promise<void> {
    this.pull();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
