// Technology field of a main IPC symbol: WIPO's concordance of 35 fields in five sectors, and what it does not name yet.
import { prefixes, type TableHead } from './table';

export const wipoConcordance: TableHead = {
  id: 'wipo-ipc-technology-35',
  effectiveFrom: '2018-01-01',
  source: 'WIPO IPC-Technology Concordance Table',
  verified: true,
};

/** Classes that came after the table, and one it left behind, placed where their subject was before. */
export const wipoLaterClasses: TableHead = {
  id: 'wipo-later-classes',
  effectiveFrom: '2022-01-01',
  source:
    'own reading of the IPC: H10 follows H01L, G06V G06K, B64U B64C, H04N 23 H04N 5, A61K 7 became A61K 8',
  verified: false,
};

const published: readonly (readonly [number, string])[] = [
  [1, 'F21HKLSVWY H01BCFGHJKMRT H02BGHJKMNPS H05BCF H99Z'],
  [2, 'G09FG G11B H04N/3,5,7,9,11,13,15,17,19,101 H04RS H05K'],
  [3, 'G08C H01PQ H04BHJKM H04N/1 H04Q'],
  [4, 'H04L H04N/21 H04W'],
  [5, 'H03BCDFGHJKLM'],
  [6, 'G06CDEFGJKMNT G10L G11C'],
  [7, 'G06Q'],
  [8, 'H01L'],
  [9, 'G02BCF G03BCDFGH H01S'],
  [
    10,
    'G01BCDFGHJKLM G01N/1,3,5,7,9,11,13,15,17,19,21,22,23,24,25,27,29,30,31,35,37 G01PQRSVW G04BCDFGR G12B G99Z',
  ],
  [11, 'G01N/33'],
  [12, 'G05BDF G07BCDFG G08BG G09BCD'],
  [13, 'A61BCDFGHJLMN G16H H05G'],
  [14, 'A61K/8 A61Q C07BCDFHJ C40B'],
  [15, 'C07GK C12MNPQRS'],
  [16, 'A61K/6,9,31,33,35,36,38,39,41,45,47,48,49,50,51,101,103,125,127,129,131,133,135 A61P'],
  [17, 'C08BCFGHKL'],
  [18, 'A01H A21D A23BCDFGJKL C12CFGHJ C13B/10,20,30,35,40,50,99 C13DFJK'],
  [19, 'A01NP C05BCDFG C06BCDF C09BCDFGHJK C10BCFGHJKLMN C11BCD C99Z'],
  [20, 'B22CDF C01BCDFG C03C C04B C21BCD C22BCF'],
  [21, 'B05CD B32B C23CDFG C25BCDF C30B'],
  [22, 'B81BC B82BY'],
  [
    23,
    'B01B B01D/1,3,5,7,8,9,11,12,15,17,19,21,24,25,27,29,33,35,36,37,39,41,43,57,59,61,63,65,67,69,71 ' +
      'B01FJL B02C B03BCD B04BC B05B B06B B07BC B08B C14C D06BCL F25J F26B H05H',
  ],
  [24, 'A62C B01D/45,46,47,49,50,51,52,53 B09BC B65F C02F E01F/8 F01N F23GJ G01T'],
  [25, 'B25J B65BCDGH B66BCDF B67BCD'],
  [26, 'A62D B21BCDFGHJKL B23BCDFGHKPQ B24BCD B25BCDFGH B26BDF B27BCDFGHJKLMN B30B'],
  [27, 'F01BCDKLMP F02BCDFGKMNP F03BCDGH F04BCDF F23R F99Z G21BCDFGHJK'],
  [
    28,
    'A41H A43D A46D B31BCDF B41BCDFGJKLMN C14B D01BCDFGH D02GHJ D03CDJ D04BCGH D05BC D06GHJMPQ D21BCDFGHJ D99Z',
  ],
  [
    29,
    'A01BCDFGJKLM A21BC A22BC A23NP B02B B28BCD B29BCDKL B33Y B99Z C03B C08J C12L C13B/5,15,25,45 C13CGH ' +
      'F41ABCFGHJ F42BCD',
  ],
  [30, 'F22BDG F23BCDHKLMNQ F24BCDFHJSTV F25BC F27BD F28BCDFG'],
  [31, 'F15BCD F16BCDFGHJKLMNPST F17BCD G05G'],
  [32, 'B60BCDFGHJKLMNPQRSTVW B61BCDFGHJKL B62BCDHJKLM B63BCGHJ B64BCDFG'],
  [33, 'A47BCDFGHJKL A63BCDFGHJK'],
  [
    34,
    'A24BCDF A41BCDFG A42BC A43BC A44BC A45BCDF A46B A62B A99Z B42BCDF B43KLM B44BCDF B68BCFG ' +
      'D04D D06FN D07B F25D G10BCDFGHK',
  ],
  [35, 'E01BCD E01F/1,3,5,7,9,11,13,15 E01H E02BCDF E03BCDF E04BCDFGH E05BCDFG E06BC E21BCDF E99Z'],
];

const later: readonly (readonly [number, string])[] = [
  [2, 'H04N/23,25'],
  [6, 'G06V G16BCYZ'],
  [8, 'H10BDFHKNPW'],
  [14, 'A61K/7'],
  [32, 'B64U'],
];

const publishedField = prefixes(published);
const laterField = prefixes(later);

/**
 * Field 1 to 35 of a main IPC symbol such as `H01M 10/0525`. Undefined where the symbol says too little: no IPC, an
 * unknown subclass, or only the subclass of one that the fields divide (A61K, B01D, C13B, E01F, G01N, H04N).
 */
export const wipoFieldOf = (ipcMain: string): number | undefined =>
  publishedField(ipcMain) ?? laterField(ipcMain);

/** Last field of each sector: electrical engineering, instruments, chemistry, mechanical engineering, other fields. */
const lastFields = [8, 13, 24, 32, 35] as const;

/** Sector 1 to 5 of a field 1 to 35. */
export const wipoSectorOf = (field: number): number => lastFields.findIndex((last) => field <= last) + 1;
