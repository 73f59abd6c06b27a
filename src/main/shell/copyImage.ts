// A picture to the clipboard: the call of Electron 45 and later, and the one before it.
import * as electron from 'electron';

interface OlderClipboard {
  writeImage(image: Electron.NativeImage): void;
}

const isOlder = (clipboard: object): clipboard is OlderClipboard => 'writeImage' in clipboard;

/** False where the bytes are no picture. */
export async function copyImage(png: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const image = electron.nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) return false;
  const { clipboard } = electron;
  if (isOlder(clipboard)) clipboard.writeImage(image);
  else
    await clipboard.write([
      new electron.ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
    ]);
  return true;
}
