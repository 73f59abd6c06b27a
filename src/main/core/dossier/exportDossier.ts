// Gathers what a dossier is made of: papers printed to PDF, documents as they were kept, the records as JSON.
import { readFile } from 'node:fs/promises';
import type { PaperDraft } from '../../../domain/reporting/paper';
import type { QueryOutput } from '../../../shared/store/queries';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import { type DossierFilePart, packDossier } from './dossierFile';

type Content = QueryOutput<'filings.dossier'>;

/** Characters no file system takes are left out. */
const safe = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\r\n]+/g, ' ')
    .trim()
    .slice(0, 120) || 'part';

const two = (at: number): string => String(at + 1).padStart(2, '0');

/** The first page: every part with its place and hash is in the manifest; this is for people. */
function indexPaper(content: Content, missing: readonly string[], lang: 'zh' | 'en'): PaperDraft {
  const zh = lang === 'zh';
  const rows = [
    ...content.papers.map(({ name }, at) => [zh ? '表单' : 'Form', `${two(at)} ${name}`, '']),
    ...content.documents.map(({ name, of, hash }) => [
      zh ? '附件' : 'Document',
      missing.includes(hash) ? `${name}${zh ? '（本机没有）' : ' (not here)'}` : name,
      of,
    ]),
  ];
  const heads = zh ? ['种类', '名称', '所属'] : ['Kind', 'Name', 'Belongs to'];
  return {
    series: 'LS',
    title: zh ? '尽职免责材料目录' : 'Contents of the dossier',
    orientation: 'portrait',
    facts: [
      { label: zh ? '事项' : 'About', value: content.title.slice(0, 500) },
      { label: zh ? '未具备的项目' : 'Missing', value: String(content.fails) },
    ],
    sections: [
      {
        table: {
          columns: heads.map((label, at) => ({
            label,
            align: 'left',
            weight: at === 0 ? 0.6 : 2,
            nowrap: false,
          })),
          rows,
        },
      },
    ],
    notes: [
      zh
        ? '每一份材料的 SHA-256、链条和签名见文件中的 manifest.json，可在工作台“校验材料文件”中核对。'
        : 'Hashes, chain and signature are in manifest.json; a desk verifies them.',
    ],
    signatures: [],
    seal: true,
    watermark: 'none',
    lang,
  };
}

export async function buildDossier(
  { desk, printing }: { desk: Desk; printing: Printing },
  { id, today, lang }: { id: string; today: string; lang: 'zh' | 'en' },
): Promise<{ bytes: Uint8Array; parts: number; missing: string[]; title: string }> {
  const content = await desk.store.query('filings.dossier', { id, today, lang });
  const pdf = async (draft: PaperDraft): Promise<Uint8Array> => {
    const { job } = printing.prepare(await desk.maker.paper(draft));
    const { bytes } = await printing.pdf(job);
    const json = printing.data(job);
    if (json !== undefined) await desk.papers.keep(json, 'file').catch(() => undefined);
    return bytes;
  };
  const documents: DossierFilePart[] = [];
  const missing: string[] = [];
  for (const [at, { hash, name }] of content.documents.entries()) {
    const bytes = await readFile(desk.documents.pathOf(hash)).catch(() => undefined);
    if (bytes === undefined) missing.push(hash);
    else documents.push({ path: `documents/${two(at)} ${safe(name)}`, bytes: new Uint8Array(bytes) });
  }
  const parts: DossierFilePart[] = [
    { path: 'index.pdf', bytes: await pdf(indexPaper(content, missing, lang)) },
  ];
  for (const [at, { name, draft }] of content.papers.entries())
    parts.push({ path: `papers/${two(at)} ${safe(name)}.pdf`, bytes: await pdf(draft) });
  const records = new TextEncoder().encode(JSON.stringify(content.records, null, 1));
  parts.push(...documents, { path: 'records.json', bytes: records });
  const { signer } = await desk.submission;
  const bytes = await packDossier({ title: content.title, asOf: today, fails: content.fails }, parts, signer);
  const names = content.documents.filter(({ hash }) => missing.includes(hash)).map(({ name }) => name);
  return { bytes, parts: parts.length, missing: names, title: content.title };
}
