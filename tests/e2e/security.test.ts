// Electron's security checklist, asserted on the running program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningDesk, remove, root } from './desk';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await launch();
  await desk.ask('app.status', {});
});
afterAll(async () => {
  await desk.close();
  remove(desk.profile);
});

/** Runs in main for every window there is: what was asked for, and where it stands. */
const windows = () =>
  desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      visible: window.isVisible(),
      preferences: (
        window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences(),
    })),
  );

describe('every window', () => {
  it('is sandboxed, isolated and without Node', async () => {
    const all = await windows();
    expect(all.map(({ url }) => new URL(url).host).sort()).toEqual(['desk', 'store']);
    for (const { preferences } of all) {
      expect(preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
      });
    }
  });

  it('runs under the Chromium sandbox of the operating system', async () => {
    const args = await desk.app.evaluate(() => process.argv.join(' '));
    expect(args).not.toContain('--no-sandbox');
    const pids = await desk.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
    );
    expect(pids.length).toBeGreaterThanOrEqual(2);
    for (const pid of pids) {
      // 2 = a seccomp filter is in force: the renderer can not make arbitrary system calls.
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/Seccomp:\s+2/);
    }
  });

  it('the store is hidden and has no bridge', async () => {
    const store = (await windows()).find(({ url }) => url.startsWith('app://store/'));
    expect(store?.visible).toBe(false);
    const bridge = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().startsWith('app://store/'))
        ?.webContents.executeJavaScript('[typeof window.desk, typeof require, typeof process]'),
    );
    expect(bridge).toEqual(['undefined', 'undefined', 'undefined']);
  });
});

describe('the desk page', () => {
  it('has no Node, no Electron, only the bridge', async () => {
    expect(
      await desk.page.evaluate(() => [typeof window.desk, Object.keys(window.desk).sort().join()]),
    ).toEqual(['object', 'call,filePath,on']);
    expect(await desk.page.evaluate('[typeof require, typeof process, typeof module].join()')).toBe(
      'undefined,undefined,undefined',
    );
  });

  it('has a content security policy that allows nothing from outside, no inline script and no eval', async () => {
    const policy = await desk.page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    // Later, in a task of the page's own: code that the test's tool evaluates is exempt from the policy.
    const tried = await desk.page.evaluate(
      () =>
        new Promise<{ injected: boolean; evaluated: string }>((done) => {
          setTimeout(() => {
            const script = document.createElement('script');
            script.textContent = 'window.injected = true';
            document.head.append(script);
            const injected = 'injected' in window;
            try {
              new Function('return 1')();
              done({ injected, evaluated: 'ran' });
            } catch (cause) {
              done({ injected, evaluated: (cause as Error).name });
            }
          }, 0);
        }),
    );
    expect(tried).toEqual({ injected: false, evaluated: 'EvalError' });
  });

  it('can reach no network and no file', async () => {
    for (const url of [
      'http://127.0.0.1:9/',
      'https://example.com/',
      'file:///etc/hostname',
      'app://store/store/index.html',
    ]) {
      const outcome = await desk.page.evaluate(
        (to) =>
          fetch(to).then(
            () => 'answered',
            () => 'refused',
          ),
        url,
      );
      expect(outcome, url).toBe('refused');
    }
  });

  it('can not leave its address, open a window or attach a webview', async () => {
    await desk.page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await desk.page.waitForTimeout(300);
    expect(desk.page.url()).toMatch(/^app:\/\/desk\/app\/index\.html/);
    expect(await desk.page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    const before = (await windows()).length;
    await desk.page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(view);
      view.remove();
    });
    expect((await windows()).length).toBe(before);
  });

  it('is granted no permission', async () => {
    const states = await desk.page.evaluate(async () => {
      const ask = (name: string) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        );
      return Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(ask),
      );
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });
});

describe('main answers', () => {
  it('no unknown route, no bad input, no prototype key', async () => {
    const call = (route: string, input: unknown) =>
      desk.page.evaluate(([r, i]) => window.desk.call(r as string, i), [route, input]);
    expect(await call('fs.read', {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
    expect(await call('toString', {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
    expect(await call('__proto__', {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
    expect(await call('store.query', { name: 'dump.clear', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
    expect(
      await call('store.command', { name: 'import.commit', input: {}, commandId: 'x'.repeat(10) }),
    ).toMatchObject({ ok: false });
    expect(await call('app.openExternal', { url: 'file:///etc/passwd' })).toMatchObject({ ok: false });
    expect(await call('app.showFile', { file: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_FOUND' },
    });
  });

  it('no frame but the main frame of the desk', async () => {
    await desk.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'app://print/print/index.html';
      frame.id = 'intruder';
      document.body.append(frame);
    });
    const intruder = () => desk.page.frames().find((frame) => frame.url().startsWith('app://print/'));
    await expect.poll(() => intruder() !== undefined).toBe(true);
    expect(await intruder()?.evaluate('typeof window.desk')).toBe('undefined');
    await desk.page.evaluate(() => document.querySelector('#intruder')?.remove());
  });
});

describe('the packaged program', () => {
  it('is built with the fuses shut', () => {
    const config = JSON.parse(readFileSync(join(root, 'build/electron-builder.json'), 'utf8')) as {
      electronFuses: Record<string, boolean>;
    };
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
