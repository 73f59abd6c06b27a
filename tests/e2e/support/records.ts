// Records and settings made without the window, by the commands its pages send.
import type { CommandName, CommandOutput } from '../../../src/shared/store/commands';
import type { RunningDesk } from '../desk';

/** @param desk the one that runs now: a test may start another */
export function recordsOf(desk: () => Pick<RunningDesk, 'ask'>) {
  const command = async <N extends CommandName>(name: N, input: object): Promise<CommandOutput<N>> => {
    const asked = { name, input, commandId: crypto.randomUUID() };
    return (await desk().ask('store.command', asked as never)) as CommandOutput<N>;
  };
  return {
    command,
    /** The id of the new record. */
    create: async (entity: string, fields: object): Promise<string> =>
      (await command('record.create', { entity, fields })).id,
    putSettings: (values: Readonly<Record<string, unknown>>) => command('settings.put', { values }),
  };
}
