// The connection form: what is refused before it is sent to the program, and what a test says.
import { describe, expect, it } from 'vitest';
import { connectionErrors, testVerdict } from './connection';

const form = { endpoint: 'https://platform.example.cn', organisationCode: '10335', token: 'secret' };

describe('the connection form', () => {
  it('is complete with address, code and token', () => {
    expect(connectionErrors(form, false)).toEqual({});
  });

  it('needs no token where one is stored', () => {
    expect(connectionErrors({ ...form, token: '' }, true)).toEqual({});
    expect(connectionErrors({ ...form, token: ' ' }, false)).toEqual({ token: 'submission.missingToken' });
  });

  it.each([
    'http://platform.example.cn',
    'platform.example.cn',
    'https://',
    'ftp://a',
    'http://localhost.evil.cn',
  ])('does not send a token to %s', (endpoint) => {
    expect(connectionErrors({ ...form, endpoint }, true)).toEqual({ endpoint: 'submission.secureEndpoint' });
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080/pb', ' https://a.cn/base '])(
    'takes %s',
    (endpoint) => {
      expect(connectionErrors({ ...form, endpoint }, true)).toEqual({});
    },
  );
});

describe('the test of a connection', () => {
  it('tells reached from not reached and names the trouble', () => {
    expect(testVerdict({ reachable: true, code: 'OK' })).toEqual({ kind: 'ok' });
    expect(testVerdict({ reachable: false, code: 'HTTP_401' })).toEqual({
      kind: 'reachable',
      problem: 'token',
    });
    expect(testVerdict({ reachable: false, code: 'NETWORK' })).toEqual({
      kind: 'unreachable',
      problem: 'network',
    });
  });
});
