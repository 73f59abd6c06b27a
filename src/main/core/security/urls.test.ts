import { describe, expect, it } from 'vitest';
import { fileOfPath, isTrustedSender, mayEmbed, mayNavigate, mayOpenExternally, mayRequest } from './urls';

describe('where a window may go', () => {
  it('stays on its own origin', () => {
    expect(mayNavigate('desk', 'app://desk/app/index.html')).toBe(true);
  });
  it.each([
    'https://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://store/store/index.html',
    'app://desk.evil.example/app/index.html',
    'app://user@desk/app/index.html',
    'app://desk@evil.example/',
    'not a url',
  ])('never leaves it for %s', (url) => {
    expect(mayNavigate('desk', url)).toBe(false);
  });
  it('embeds only the print origin', () => {
    expect(mayEmbed('app://print/print/index.html?job=1')).toBe(true);
    expect(mayEmbed('app://store/store/index.html')).toBe(false);
    expect(mayEmbed('https://print/')).toBe(false);
  });
});

describe('what a browser may be asked to open', () => {
  it('opens the official platforms over https', () => {
    expect(mayOpenExternally('https://www.patentnavi.org.cn/')).toBe(true);
  });
  it.each([
    'http://www.patentnavi.org.cn/',
    'https://www.patentnavi.org.cn.evil.example/',
    'https://evil.example/?www.patentnavi.org.cn',
    'https://a:b@www.patentnavi.org.cn/',
    'https://www.patentnavi.org.cn:8443/',
    'file:///etc/passwd',
    'smb://www.patentnavi.org.cn/share',
    'ms-msdt:/id PCWDiagnostic',
  ])('refuses %s', (url) => {
    expect(mayOpenExternally(url)).toBe(false);
  });
});

describe('whose calls are answered', () => {
  it('answers the main frame of the desk', () => {
    expect(isTrustedSender({ url: 'app://desk/app/index.html', isMainFrame: true })).toBe(true);
  });
  it.each([
    { url: 'app://print/print/index.html', isMainFrame: true },
    { url: 'app://desk/app/index.html', isMainFrame: false },
    { url: 'https://desk/', isMainFrame: true },
    { url: '', isMainFrame: true },
  ])('rejects %o', (sender) => {
    expect(isTrustedSender(sender)).toBe(false);
  });
});

describe('which files the app scheme serves', () => {
  it('serves files below the renderer folder', () => {
    expect(fileOfPath('/app/index.html')).toBe('app/index.html');
  });
  it.each(['/../main/index.js', '/%2e%2e/x', '/a/%2e%2e%2fb', '/a\\..\\b', '/C:/x', '/%', '/', '/a%00b'])(
    'refuses %s',
    (path) => {
      expect(fileOfPath(path)).toBeNull();
    },
  );
});

describe('what a session may ask for', () => {
  it.each([
    'app://desk/app/index.html',
    'app://document/0123',
    'data:image/png;base64,',
    'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
    'chrome://resources/js/load_time_data.js',
  ])('comes with the program: %s', (url) => {
    expect(mayRequest(url)).toBe(true);
  });
  it.each([
    'https://example.com/',
    'http://127.0.0.1:80/',
    'file:///etc/passwd',
    'ws://example.com/',
    'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/x.js',
    'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai.evil/x',
    'chrome://settings/',
    'chrome://resources.evil/x',
    'application://x',
  ])('is never the network, a file or another extension: %s', (url) => {
    expect(mayRequest(url)).toBe(false);
  });
  it('embeds a document and its viewer, and no other extension', () => {
    expect(mayEmbed('app://document/0123')).toBe(true);
    expect(mayEmbed('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html')).toBe(true);
    expect(mayEmbed('chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/index.html')).toBe(false);
  });
});
