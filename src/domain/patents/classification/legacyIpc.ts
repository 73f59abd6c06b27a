// Symbols that the scheme has left behind: old patents still carry H01L, today's scheme speaks of H10. Suggestions only.
import type { TableHead } from './table';

export const legacyIpc: TableHead = {
  id: 'ipc-legacy',
  effectiveFrom: '2006-01-01',
  source: 'own reading of the titles of IPC 2006.01 to 2026.01; WIPO concordance lists not read',
  verified: false,
};

interface Row {
  readonly subclass: string;
  /** First and last group as written, both included; none = the whole subclass. */
  readonly groups?: readonly [string, string];
  readonly successors: readonly string[];
  /** Version of the IPC the successors came with. */
  readonly since: string;
}

const h01l = (first: string, last: string, since: string, ...successors: string[]): Row => ({
  subclass: 'H01L',
  groups: [first, last],
  successors,
  since,
});

/** Narrow ranges first: the first row that holds the symbol counts. */
const rows: readonly Row[] = [
  h01l('21/02', '21/98', '2026.01', 'H10P'),
  h01l('21/00', '21/99', '2026.01', 'H10P', 'H10W'),
  h01l('23/00', '23/99', '2026.01', 'H10W'),
  h01l('25/00', '25/99', '2026.01', 'H10W 90', 'H10D 80', 'H10H 29', 'H10B 80'),
  h01l('27/01', '27/07', '2025.01', 'H10D 84'),
  h01l('27/08', '27/1049', '2025.01', 'H10D 84', 'H10D 89'),
  h01l('27/108', '27/108', '2023.01', 'H10B 12'),
  h01l('27/11', '27/11', '2023.01', 'H10B 10'),
  h01l('27/112', '27/112', '2023.01', 'H10B 20'),
  h01l('27/115', '27/1158', '2023.01', 'H10B 41', 'H10B 43', 'H10B 69'),
  h01l('27/1159', '27/1159', '2023.01', 'H10B 51', 'H10B 53'),
  h01l('27/10', '27/118', '2023.01', 'H10B', 'H10D 84'),
  h01l('27/12', '27/13', '2025.01', 'H10D 86', 'H10D 87'),
  h01l('27/14', '27/148', '2025.01', 'H10F 39', 'H10F 19'),
  h01l('27/15', '27/15', '2025.01', 'H10H 29'),
  h01l('27/16', '27/16', '2023.01', 'H10N 19'),
  h01l('27/18', '27/18', '2023.01', 'H10N 69'),
  h01l('27/20', '27/20', '2023.01', 'H10N 39'),
  h01l('27/22', '27/22', '2023.01', 'H10B 61', 'H10N 59'),
  h01l('27/24', '27/24', '2023.01', 'H10B 63', 'H10N 79'),
  h01l('27/26', '27/26', '2023.01', 'H10N 89'),
  h01l('27/28', '27/32', '2023.01', 'H10K 19', 'H10K 39', 'H10K 59'),
  h01l('27/00', '27/99', '2025.01', 'H10D 89', 'H10D 84'),
  h01l('29/00', '29/99', '2025.01', 'H10D'),
  h01l('31/00', '31/99', '2025.01', 'H10F'),
  h01l('33/00', '33/99', '2025.01', 'H10H'),
  h01l('35/00', '35/99', '2023.01', 'H10N 10'),
  h01l('37/00', '37/99', '2023.01', 'H10N 15'),
  h01l('39/00', '39/99', '2023.01', 'H10N 60'),
  h01l('41/00', '41/99', '2023.01', 'H10N 30', 'H10N 35'),
  h01l('43/00', '43/99', '2023.01', 'H10N 50', 'H10N 52'),
  h01l('45/00', '45/99', '2023.01', 'H10N 70'),
  h01l('47/00', '47/99', '2023.01', 'H10N 80'),
  h01l('49/00', '49/99', '2023.01', 'H10N 97', 'H10D 1'),
  h01l('51/00', '51/99', '2023.01', 'H10K'),
  {
    subclass: 'H01L',
    successors: ['H10B', 'H10D', 'H10F', 'H10H', 'H10K', 'H10N', 'H10P', 'H10W'],
    since: '2023.01',
  },
  { subclass: 'F24J', groups: ['2/00', '2/99'], successors: ['F24S'], since: '2018.01' },
  { subclass: 'F24J', groups: ['3/00', '3/99'], successors: ['F24T', 'F24V'], since: '2018.01' },
  { subclass: 'F24J', successors: ['F24V', 'F24S', 'F24T'], since: '2018.01' },
  { subclass: 'G06F', groups: ['17/30', '17/30'], successors: ['G06F 16'], since: '2019.01' },
  { subclass: 'G06F', groups: ['19/00', '19/99'], successors: ['G16B', 'G16C', 'G16H'], since: '2018.01' },
  { subclass: 'G06K', groups: ['9/00', '9/99'], successors: ['G06V'], since: '2022.01' },
  { subclass: 'H04N', groups: ['5/222', '5/257'], successors: ['H04N 23'], since: '2023.01' },
  { subclass: 'H04N', groups: ['5/335', '5/378'], successors: ['H04N 25'], since: '2023.01' },
  { subclass: 'A61K', groups: ['7/00', '7/99'], successors: ['A61K 8', 'A61Q'], since: '2006.01' },
];

const SYMBOL = /^([A-H]\d{2}[A-Z])(?: ?(\d{1,4})(?:\/(\d{2,6}))?)?/;

/** Groups sort by main group, then like decimals: 27/14 < 27/146 < 27/15. */
const before = (a: string, b: string): boolean => {
  const [mainA = '', subA = ''] = a.split('/');
  const [mainB = '', subB = ''] = b.split('/');
  return mainA === mainB ? subA < subB : Number(mainA) < Number(mainB);
};

export interface LegacyIpcNote {
  /** Prefixes of today's symbols, likeliest first. */
  readonly successors: readonly string[];
  readonly since: string;
  readonly verified: false;
}

/** Where the subject of a retired symbol such as `H01L 27/146` lives today; undefined where the symbol is current. */
export function legacyIpcNote(symbol: string): LegacyIpcNote | undefined {
  const [, subclass, main, sub] = SYMBOL.exec(symbol) ?? [];
  const row = rows.find((one) => {
    if (one.subclass !== subclass) return false;
    if (!one.groups) return true;
    if (main === undefined) return false;
    const group = `${main}/${sub ?? '00'}`;
    const [first, last] = one.groups;
    return !before(group, first) && !before(last, group);
  });
  return row && { successors: row.successors, since: row.since, verified: false };
}
