import { describe, expect, it } from 'vitest';
import { parseEndpoint } from './endpoint';

describe('addresses of a platform', () => {
  it.each([
    ['https://www.patentnavi.org.cn/', 'https://www.patentnavi.org.cn'],
    [' https://host.example:8443/pb1/ ', 'https://host.example:8443/pb1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:1/', 'http://localhost:1'],
    ['http://[::1]:80/', 'http://[::1]'],
  ])('%s is accepted', (text, endpoint) => {
    expect(parseEndpoint(text)).toEqual({ ok: true, endpoint });
  });

  it.each([
    ['http://platform.example.cn', 'ENDPOINT_NOT_SECURE'],
    ['http://127.0.0.1.example.cn', 'ENDPOINT_NOT_SECURE'],
    ['http://192.168.1.5', 'ENDPOINT_NOT_SECURE'],
    ['ftp://127.0.0.1', 'ENDPOINT_NOT_SECURE'],
    ['file:///etc/passwd', 'ENDPOINT_NOT_SECURE'],
    ['https://user:secret@host', 'ENDPOINT_MALFORMED'],
    ['https://host/?token=x', 'ENDPOINT_MALFORMED'],
    ['platform', 'ENDPOINT_MALFORMED'],
    ['', 'ENDPOINT_MALFORMED'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseEndpoint(text)).toEqual({ ok: false, code });
  });
});
