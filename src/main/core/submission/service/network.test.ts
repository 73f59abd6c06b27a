// What an office may enter as its way to the network.
import { expect, it } from 'vitest';
import { networkOf } from './network';

const none = { mode: 'system', address: '', authority: '' } as const;

it.each([
  ['http://proxy.school.edu.cn:8080', true],
  ['socks5://10.0.0.1:1080', true],
  ['proxy.school.edu.cn:8080', false],
  ['http://user:secret@proxy:8080', false],
  ['http://proxy.school.edu.cn', false],
  ['', false],
])('a proxy %s: %s', (address, fine) => {
  const set = () => networkOf({ mode: 'manual', address }, none).values['submission.proxy'];
  if (fine) expect(set()).toBe(address);
  else expect(set).toThrow('PROXY_MALFORMED');
});

it('an authority that can not be read is not taken, and nothing said keeps the one there is', () => {
  expect(() => networkOf({ mode: 'system', authority: 'hello' }, none)).toThrow('AUTHORITY_UNREADABLE');
  expect(networkOf({ mode: 'none', authority: '' }, none).values['submission.authority']).toBe('');
  expect(networkOf({ mode: 'none' }, none)).toMatchObject({ authorities: [] });
});
