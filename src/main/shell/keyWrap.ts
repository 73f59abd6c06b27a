// Wraps keys with what the operating system offers. Where it offers nothing better than a fixed password
// (a Linux session without a keyring), the key file's own permissions protect it, and its name says so.
import { safeStorage } from 'electron';
import type { KeyWrap } from '../core/ports';

const plain: KeyWrap = { name: 'plain', wrap: (bytes) => bytes, unwrap: (bytes) => bytes };

export function systemKeyWrap(): KeyWrap {
  const weak = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (weak || !safeStorage.isEncryptionAvailable()) return plain;
  return {
    name: 'safeStorage',
    wrap: (bytes) => safeStorage.encryptString(bytes.toString('base64')),
    unwrap: (bytes) => Buffer.from(safeStorage.decryptString(bytes), 'base64'),
  };
}
