// The papers of one record, by kind, made from what the store knows: the catalogue and the job step ask here.
import { personYearPaper } from '../../../domain/agreements/personYearPaper';
import type { ReportCheck } from '../../../domain/agreements/royaltyChecks';
import { royaltyLetter, royaltyStatement } from '../../../domain/agreements/royaltyPapers';
import { paperCaseOf, type RunDossier } from '../../../domain/agreements/runDossier';
import { noticePaper, papersOf, statementPaper } from '../../../domain/agreements/runPapers';
import { departmentsPaper, personsPaper } from '../../../domain/agreements/yearlyPaper';
import { judge } from '../../../domain/negotiation/offers/judge';
import { chronologyPaper } from '../../../domain/negotiation/papers/chronology';
import { comparisonPaper, offerSheet } from '../../../domain/negotiation/papers/offers';
import { sayIn } from '../../../domain/negotiation/words/say';
import type { RecordKind } from '../../../domain/reporting/kinds';
import type { PaperDraft } from '../../../domain/reporting/paper';
import { recordVariants, variantOf } from '../../../domain/reporting/recordVariants';
import { failure } from '../../../shared/result';
import type { Ask } from '../export/patentRows';

export interface RecordOptions {
  readonly lang: 'zh' | 'en';
  /** Local date of the desk. */
  readonly today: string;
  /** Of a yearly statement; the current one where nothing is said. */
  readonly year?: string | undefined;
}

/** A paper a record has now. */
export interface RecordPaper {
  /** As in recordVariants; `sheet:2` of one that stands for each version or person. */
  readonly variant: string;
  /** Which of several: the version, the person. */
  readonly of?: string;
  /** Made when it is asked for: a run of many people has many. */
  make(): PaperDraft | Promise<PaperDraft>;
}

/** NOT_FOUND. An id of null is asked for what a year alone gives. */
type Maker = (ask: Ask, id: string | null, options: RecordOptions) => Promise<RecordPaper[]>;

const needed = (id: string | null, entity: string): string => {
  if (id === null) throw failure('NOT_FOUND', { entity, id: '' });
  return id;
};

const missing = (person: string): never => {
  throw failure('NOT_FOUND', { entity: 'person', id: person });
};

const offers: Maker = async (ask, id, { lang, today }) => {
  const answer = await ask('offers.of', { dealId: needed(id, 'deal'), today });
  const versions = answer.offers.map((offer) => ({ offer, judged: judge(answer, offer.terms, today) }));
  if (versions.length === 0) return [];
  const papers = { answer, lang };
  const say = sayIn(lang);
  return [
    { variant: 'comparison', make: () => comparisonPaper(papers, versions) },
    // The newest first: it is the one that is asked for.
    ...[...versions].reverse().map((version) => ({
      variant: `sheet:${version.offer.version}`,
      of: say('record.version', { n: version.offer.version }),
      make: () => offerSheet(papers, version),
    })),
  ];
};

const chronology: Maker = async (ask, id, { lang, today }) => {
  const room = await ask('deals.get', { id: needed(id, 'deal'), today });
  return [{ variant: 'chronology', make: () => chronologyPaper(room, lang) }];
};

const royalty: Maker = async (ask, id, { lang, today }) => {
  const wanted = needed(id, 'royaltyReport');
  const { agreementId } = await ask('royalty.agreement', { id: wanted });
  const { agreement, reports } = await ask('register.get', { id: agreementId, today });
  const found = reports.find(({ report }) => report.id === wanted);
  if (found === undefined) throw failure('NOT_FOUND', { entity: 'royaltyReport', id: wanted });
  const dossier = { agreement, report: found.report, check: found.check as ReportCheck, lang };
  const letter = { variant: 'letter', make: () => royaltyLetter(dossier) };
  return [
    { variant: 'statement', make: () => royaltyStatement(dossier) },
    ...(found.check.findings.length === 0 ? [] : [letter]),
  ];
};

const distribution: Maker = async (ask, id, { lang }) => {
  const { record, agreement, units, notice, approvals, people } = await ask('run.get', {
    id: needed(id, 'run'),
  });
  const dossier: RunDossier = { record, agreement, units, notice, approvals, lang };
  const made = new Map<string, PaperDraft>(papersOf(dossier));
  const masked = made.has('notice') ? noticePaper(dossier, true) : undefined;
  if (masked !== undefined) made.set('masked', masked);
  // Whoever is paid has a statement as soon as there is a result to state.
  const paid = paperCaseOf(dossier) === undefined ? [] : [...people];
  return [
    ...recordVariants.distribution.flatMap(({ id: variant }) => {
      const draft = made.get(variant);
      return draft === undefined ? [] : [{ variant, make: () => draft }];
    }),
    ...paid
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
      .map(({ person, name }) => ({
        variant: `statement:${person}`,
        of: name,
        make: () => statementPaper(dossier, person) ?? missing(person),
      })),
  ];
};

const yearly: Maker = async (ask, id, { lang, today, year = today.slice(0, 4) }) => {
  const papers: RecordPaper[] = [];
  if (id !== null) {
    const found = await ask('income.person', { person: id, year });
    const draft = personYearPaper({ year, ...found }, lang);
    if (draft !== undefined) papers.push({ variant: 'person', of: found.name, make: () => draft });
  }
  const { persons, departments } = await ask('income.yearly', { year });
  if (persons.length > 0)
    papers.push({ variant: 'persons', make: () => personsPaper({ year, persons, departments }, lang) });
  if (departments.length > 0)
    papers.push({
      variant: 'departments',
      make: () => departmentsPaper({ year, persons, departments }, lang),
    });
  return papers;
};

const filing: Maker = async (ask, id, { lang, today }) => {
  const wanted = needed(id, 'filing');
  const { filing: found } = await ask('filings.get', { id: wanted, today });
  const parts = recordVariants.filing.filter((one) => one.id !== 'masked' || found.kind === 'publicNotice');
  return parts.map(({ id: variant }) => ({
    variant,
    make: async () => {
      const input = { id: wanted, today, lang, part: variant as 'form' | 'masked' | 'checks' };
      return (await ask('filings.paper', input)).paper;
    },
  }));
};

const makers: Readonly<Record<RecordKind, Maker>> = {
  offers,
  chronology,
  royalty,
  distribution,
  yearly,
  filing,
};

/** Every paper the record has now, in the order of the variants. NOT_FOUND. */
export const recordPapers = (
  kind: RecordKind,
  ask: Ask,
  id: string | null,
  options: RecordOptions,
): Promise<RecordPaper[]> => makers[kind](ask, id, options);

/** What a paper is called in a list of them. */
export function paperLabel(kind: RecordKind, { variant, of }: RecordPaper, lang: 'zh' | 'en'): string {
  const name = variantOf(kind, variant)?.name[lang] ?? variant;
  return of === undefined ? name : `${name} · ${of}`;
}

/**
 * The papers a variant stands for: one, or one a version or a person where only its name is given, or `all`. Without one the
 * first of the kind. REPORT_EMPTY where the record has no paper at all, REPORT_PART_MISSING naming those it has.
 */
export function papersNamed(
  kind: RecordKind,
  papers: readonly RecordPaper[],
  wanted: string | undefined,
): readonly [RecordPaper, ...RecordPaper[]] {
  if (papers.length === 0) throw failure('REPORT_EMPTY');
  const name = wanted ?? recordVariants[kind][0].id;
  const fits = ({ variant }: RecordPaper): boolean =>
    name === 'all' || variant === name || variant.startsWith(`${name}:`);
  const [first, ...more] = papers.filter(fits);
  if (first !== undefined) return [first, ...more];
  const known = [...new Set(papers.map(({ variant }) => variant))].slice(0, 20).join(', ');
  throw failure('REPORT_PART_MISSING', { variant: name, known });
}

const safe = (text: string): string => text.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, 60);

/** What each paper of a record is called as a file, no two the same. */
export function partNames(papers: readonly RecordPaper[]): string[] {
  const names = papers.map(({ variant, of }) => {
    const [name = '', part = ''] = variant.split(':');
    // A version has a number, a person a name.
    const which = name === 'statement' ? (of ?? '') : part;
    return safe(which === '' ? name : `${name}-${which}`);
  });
  return names.map((name, at) => {
    const same = names.slice(0, at).filter((one) => one === name).length;
    return same === 0 ? name : `${name}-${same + 1}`;
  });
}
