// The program's own routes: what reaches the clipboard is what it says it is.
import { describe, expect, it } from 'vitest';
import type { Desk } from '../core/desk';
import type { ShellPorts } from '../core/shellPorts';
import { appHandlers } from './app';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
const address = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;

function handlers(isPicture: boolean) {
  const copied: Uint8Array[] = [];
  const shell = {
    copyImage: async (bytes: Uint8Array) => {
      copied.push(bytes);
      return isPicture;
    },
  } as unknown as ShellPorts;
  return { copied, ...appHandlers({} as Desk, shell, new Set()) };
}

describe('a picture for the clipboard', () => {
  it('is copied as the bytes it was', async () => {
    const { copied, 'app.copyImage': copy } = handlers(true);
    await copy({ png: address(png) });
    expect(copied.map((one) => Buffer.from(one))).toEqual([png]);
  });

  it('is refused where it is something else, before it gets there', async () => {
    const { copied, 'app.copyImage': copy } = handlers(true);
    await expect(copy({ png: address(Buffer.from('<svg/>')) })).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(copied).toEqual([]);
  });

  it('is refused where it can not be read', async () => {
    const { 'app.copyImage': copy } = handlers(false);
    await expect(copy({ png: address(png) })).rejects.toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});
