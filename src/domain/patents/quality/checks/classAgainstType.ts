// Designs are classed by the Locarno Agreement, inventions and utility models by the IPC; never the other way round.
import type { Check } from '../codes';

export const classAgainstType: Check = {
  severity: 'warning',
  fields: ['type', 'ipc', 'locarno'],
  find: ({ type, ipc, ipcMain, locarno }) => {
    if (type === 'design') {
      const symbol = ipcMain ?? ipc[0];
      return symbol === undefined ? undefined : { symbol, scheme: 'IPC' };
    }
    return locarno === undefined ? undefined : { symbol: locarno, scheme: 'Locarno' };
  },
};
