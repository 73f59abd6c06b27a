// What the office set for submission, read from the store whenever it is needed.
import { z } from 'zod';
import { isCreditCode } from '../../../../domain/submission/creditCode';
import { Schedule } from '../../../../domain/submission/schedule';
import { TemplateSpec } from '../../../../domain/submission/template/spec';
import type { Supervisor } from '../../store/supervisor';

const text = z.string().catch('');

const Settings = z.object({
  'submission.endpoint': text,
  'submission.organisationCode': text,
  'organisation.name': text,
  'submission.paused': z.boolean().catch(false),
  'submission.schedule': Schedule.nullable().catch(null),
  /** Kilobytes a second; 0 = as fast as it goes. */
  'submission.rate': z.number().min(0).catch(0),
  'submission.templates': z.array(TemplateSpec).catch([]),
  'submission.proxyMode': z.enum(['system', 'manual', 'none']).catch('system'),
  'submission.proxy': text,
  'submission.authority': text,
});
const keys = Object.keys(Settings.shape);

export interface SubmissionSettings {
  endpoint: string;
  organisationCode: string;
  organisation: { name: string; code?: string };
  paused: boolean;
  schedule: z.infer<typeof Schedule> | null;
  /** Bytes a second; 0 = no limit. */
  bytesPerSecond: number;
  templates: TemplateSpec[];
  network: { mode: 'system' | 'manual' | 'none'; address: string; authority: string };
}

export async function readSettings(store: Pick<Supervisor, 'query'>): Promise<SubmissionSettings> {
  const { values } = await store.query('settings.get', { keys });
  const found = Settings.parse(values);
  const code = found['submission.organisationCode'];
  return {
    endpoint: found['submission.endpoint'],
    organisationCode: code,
    organisation: { name: found['organisation.name'], ...(isCreditCode(code) ? { code } : {}) },
    paused: found['submission.paused'],
    schedule: found['submission.schedule'],
    bytesPerSecond: found['submission.rate'] * 1024,
    templates: found['submission.templates'],
    network: {
      mode: found['submission.proxyMode'],
      address: found['submission.proxy'],
      authority: found['submission.authority'],
    },
  };
}
