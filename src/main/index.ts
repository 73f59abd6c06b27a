// Composition root: start and quit order of the desk, with a window for a person or with a job for a scheduler.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, net, session } from 'electron';
import { DeskFailure } from '../shared/result';
import { readArguments } from './core/arguments';
import { Desk } from './core/desk';
import { fatalText } from './core/fatalText';
import { uuidV7 } from './core/ids';
import { readJob, runJob } from './core/jobs/run';
import { Reminders } from './core/reminders/reminders';
import { createRouter } from './core/router';
import { allHandlers } from './ipc';
import { systemKeyWrap } from './shell/keyWrap';
import { fileLog } from './shell/log';
import { setMenu } from './shell/menu';
import { notifier } from './shell/notifications';
import { parserHost } from './shell/parserHost';
import { createPrintService } from './shell/printing';
import { registerScheme, serve, type WindowKind } from './shell/protocol';
import { lockAllContents, lockSession } from './shell/sessionPolicy';
import { electronShell } from './shell/shellPorts';
import { storeHost } from './shell/storeHost';
import { uplink } from './shell/uplink';
import { openDeskWindow } from './shell/windows';

const args = readArguments(process.argv);
const here = import.meta.dirname;
const preloads = join(here, '../preload');
const renderer = join(here, '../renderer');
const resources = app.isPackaged ? process.resourcesPath : join(here, '../../resources');

// Root may run only without the sandbox (unattended jobs of an administrator); asking for both would end the program.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
lockAllContents();
if (args.profile !== undefined) app.setPath('userData', args.profile);
if (!app.requestSingleInstanceLock()) {
  if (args.job !== undefined)
    process.stdout.write(
      `${JSON.stringify({ step: 'start', ok: false, error: { code: 'PROFILE_IN_USE' } })}\n`,
    );
  app.exit(args.job === undefined ? 0 : 3);
} else {
  void app.whenReady().then(start);
}

let window: BrowserWindow | null = null;
/** Set once the profile is open; windows may ask before. */
let opened: Desk | null = null;

async function start(): Promise<void> {
  const profile = app.getPath('userData');
  const log = fileLog(profile, args.verbose);
  const printing = createPrintService({
    partition: 'print',
    log: (message, data) =>
      log({ level: 'info', code: 'PRINT', data: { message, ...(data as Record<string, string>) } }),
  });
  const partitions: Record<WindowKind, string> = {
    desk: 'persist:desk',
    store: 'persist:store',
    print: 'print',
  };
  for (const kind of ['desk', 'store', 'print'] as const) {
    const own = session.fromPartition(partitions[kind]);
    lockSession(own);
    serve(own.protocol, kind, {
      root: renderer,
      printData: (job, part) => printing.data(job, part),
      document: async (hash) => (opened === null ? null : opened.documentToShow(hash)),
    });
  }
  lockSession(session.defaultSession);
  const { net: wire, network } = uplink();
  // The window is made first: it paints while the store opens.
  if (args.job === undefined) window = openDeskWindow(preloads, { width: 1366, height: 768 });

  let desk: Desk;
  try {
    desk = await Desk.open({
      profile,
      storeHost: storeHost(preloads),
      spawnParser: parserHost(here),
      keyWrap: systemKeyWrap(),
      net: wire,
      network,
      online: () => net.isOnline(),
      clock: { now: () => Date.now() },
      newId: () => uuidV7(Date.now(), randomUUID()),
      log,
      emit: (event, payload) => {
        if (window !== null && !window.isDestroyed()) window.webContents.send(`desk:${event}`, payload);
      },
      sampleFile: join(resources, 'sample/sample-portfolio.xlsx'),
    });
  } catch (cause) {
    return giveUp(cause);
  }
  opened = desk;
  quitInOrder(desk);
  if (args.job !== undefined) return runUnattended(desk, args.job);
  serveWindow(desk);
  setMenu((action) => window?.webContents.send('desk:menu', { action }), !app.isPackaged);
  await desk.start().catch((cause) => {
    const code = cause instanceof DeskFailure ? cause.error.code : 'INTERNAL';
    log({ level: 'error', code, data: { reason: String(cause) } });
  });
  new Reminders({
    desk,
    now: () => new Date(),
    newId: () => uuidV7(Date.now(), randomUUID()),
    log,
    notify: notifier(() => window, 'deadlines'),
  }).start();

  function serveWindow(ready: Desk): void {
    const route = createRouter(
      allHandlers(
        ready,
        electronShell(() => window),
        printing,
      ),
      log,
    );
    ipcMain.handle('desk', (event, message) => {
      const frame = event.senderFrame;
      const isMainFrame =
        frame !== null && frame === event.sender.mainFrame && event.sender === window?.webContents;
      return route({ url: frame?.url ?? '', isMainFrame }, message);
    });
    app.on('second-instance', () => {
      if (window === null) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    });
    window?.on('closed', () => {
      window = null;
    });
  }

  async function runUnattended(ready: Desk, file: string): Promise<void> {
    const print = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    let ok = false;
    try {
      const job = await readJob(file);
      await ready.start();
      ok = await runJob(job, {
        desk: ready,
        printing,
        newId: () => uuidV7(Date.now(), randomUUID()),
        env: process.env,
        print,
      });
    } catch (cause) {
      const error =
        cause instanceof DeskFailure ? cause.error : { code: 'INTERNAL', data: { reason: String(cause) } };
      print(JSON.stringify({ step: 'start', ok: false, error }));
    }
    await ready.stop();
    app.exit(ok ? 0 : 1);
  }
}

/** A profile that can not be opened is left untouched; the person is told why and what to do. */
function giveUp(cause: unknown): void {
  const error =
    cause instanceof DeskFailure
      ? cause.error
      : { code: 'INTERNAL' as const, data: { reason: String(cause) } };
  if (args.job !== undefined)
    process.stdout.write(`${JSON.stringify({ step: 'start', ok: false, error })}\n`);
  else {
    const { what, cure } = fatalText(error);
    dialog.showErrorBox(what, cure);
  }
  app.exit(2);
}

/** Quit waits for the last write: store, journal and lane end in order, then the program. */
function quitInOrder(desk: Desk): void {
  let stopped = false;
  app.on('window-all-closed', () => {
    // The store window never closes by itself; print windows come and go.
  });
  const watch = window;
  watch?.on('closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void desk.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
}
