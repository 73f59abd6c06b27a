// Job step `forms`: what has to be filed by when, the pre-checks of a filing, a form as PDF, a dossier as one file.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkText } from '../../../domain/declarations';
import { IsoDate } from '../../../domain/patents/parts';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';
import { buildDossier } from '../dossier/exportDossier';
import { writeDocument } from '../printing/paperFile';
import type { Printing } from '../shellPorts';

const today = IsoDate.optional();
const lang = z.enum(['zh', 'en']).default('zh');
/** Id, number or title of a filing. */
const filing = z.string().min(1).max(500);
const out = z.string().min(1);

export const FormsStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), today }),
  z.strictObject({ do: z.literal('check'), filing, today, lang }),
  z.strictObject({
    do: z.literal('print'),
    filing,
    out,
    today,
    lang,
    part: z.enum(['form', 'masked', 'checks']).default('form'),
  }),
  z.strictObject({ do: z.literal('dossier'), filing, out, today, lang }),
]);
type FormsStep = z.infer<typeof FormsStep>;
type Ports = { desk: Desk; printing: Printing };
type Answer = Record<string, unknown>;

async function filingNamed(desk: Desk, wanted: string, on: string): Promise<string> {
  const { rows } = await desk.store.query('filings.list', { today: on, limit: 5000 });
  const found = rows.filter(
    ({ id, number, title }) => id === wanted || number === wanted || title === wanted,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw failure('NOT_FOUND', { entity: 'filing', id: wanted });
  return only.id;
}

async function save(file: string, bytes: Uint8Array): Promise<string> {
  const place = resolve(file);
  await writeFile(place, bytes).catch((cause) => {
    throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
  });
  return place;
}

async function listed(desk: Desk, on: string): Promise<Answer> {
  const { rows, wanted, wantedTotal, overdue, d30, all } = await desk.store.query('filings.list', {
    today: on,
    limit: 5000,
  });
  const open = rows.filter(
    ({ state }) => state !== 'accepted' && state !== 'refused' && state !== 'withdrawn',
  );
  return {
    all,
    overdue,
    d30,
    filings: open.map(({ kind, title, state, due, daysLeft, fails }) => ({
      kind,
      title,
      state,
      due,
      daysLeft,
      fails,
    })),
    wantedTotal,
    wanted,
  };
}

export async function formsStep(step: FormsStep, { desk, printing }: Ports): Promise<Answer> {
  const on = step.today ?? desk.today();
  if (step.do === 'list') return listed(desk, on);
  const id = await filingNamed(desk, step.filing, on);
  if (step.do === 'check') {
    const { checks, due, filing: found } = await desk.store.query('filings.get', { id, today: on });
    const said = checks
      .filter(({ level }) => level !== 'pass')
      .map((check) => ({
        level: check.level,
        rule: check.rule.id,
        source: check.rule.source,
        ...checkText(check, step.lang),
      }));
    return {
      title: found.title,
      state: found.state,
      ...(due === undefined ? {} : { due: due.date, daysLeft: due.daysLeft }),
      passed: checks.length - said.length,
      findings: said,
    };
  }
  if (step.do === 'dossier') {
    const { bytes, parts, missing } = await buildDossier(
      { desk, printing },
      { id, today: on, lang: step.lang },
    );
    return { file: await save(step.out, bytes), parts, bytes: bytes.length, missing };
  }
  const { paper } = await desk.store.query('filings.paper', {
    id,
    today: on,
    lang: step.lang,
    part: step.part,
  });
  const { rows: _rows, ...written } = await writeDocument(
    { desk, printing },
    await desk.maker.paper(paper),
    resolve(step.out),
  );
  return { ...written };
}
