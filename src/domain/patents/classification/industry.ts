// GB/T 4754-2017 大类 suggested by a main IPC symbol: own coarse map, for overviews; an officer may correct it on the record.
import { prefixes, type TableHead } from './table';

export const industryMap: TableHead = {
  id: 'ipc-to-gbt4754-own',
  effectiveFrom: '2017-10-01',
  source: 'own reading by class and subclass; 国际专利分类与国民经济行业分类参照关系表（2018） not read',
  verified: false,
};

const suggested = prefixes([
  ['A01', 'A01 A01GH'],
  ['A03', 'A01K'],
  ['A04', 'A01K/61,63,69,71,73,74,75,77,79,80,81,83,85,87,89,91,93,95,97,99'],
  ['B06', 'E21CF'],
  ['B11', 'E21 E21B'],
  ['C13', 'A22 A23DK C11B C13'],
  ['C14', 'A21D A23'],
  ['C15', 'A23F A23L/2 C12CGHJ'],
  ['C16', 'A24'],
  ['C17', 'A47H D02 D03 D04 D05 D06 D07'],
  ['C18', 'A41 A42'],
  ['C19', 'A43 A45C B68 C14'],
  ['C20', 'B27'],
  ['C21', 'A47 A47BCDF'],
  ['C22', 'B31 D21'],
  ['C23', 'B41 B42'],
  ['C24', 'A44C A63 B43 B44 G09F G10'],
  ['C25', 'C10'],
  ['C26', 'A01NP A61K/7,8 A61Q B01J C01 C05 C06 C07 C08 C09 C10MN C11 C25B F42'],
  ['C27', 'A61KLP C07HK C12'],
  ['C28', 'D01'],
  ['C29', 'B29 B32'],
  ['C30', 'C03 C04 E03D'],
  ['C31', 'C21 C22C/33,35,37,38'],
  ['C32', 'C22'],
  ['C33', 'A47GK B05D B22 B25 B26B C23 C25 E05 E06 F17 F41'],
  [
    'C34',
    'B04 B05 B06 B21 B23 B24 B25J B26 B30 B33 B41J B65 B66 B67 F01 F02 F03 F04 F15 F16 F22 F23 F25 F27 F28 G03 G07',
  ],
  [
    'C35',
    'A01BCDFJLM A21 A21BC A22BC A23NP A61 A61BCDFGHJMN A62 B01 B02 B03 B07 B08 B28 B65F C12LM D01GH D05B E02F F26 H05G',
  ],
  ['C36', 'B60 B62 F01N F02M'],
  ['C37', 'B60MV B61 B62BCHJKLM B63 B64 F02K'],
  ['C38', 'A47JL D06F F21 F24 F25D H01 H02 H05'],
  ['C39', 'B81 B82 C30 G02F G03F G06 G09G G11 H01CGJLPQRS H03 H04 H05K H10'],
  ['C40', 'B01L G01 G02 G04 G05 G08 G09 G12 H05H'],
  ['C41', 'A44 A45 A46'],
  ['D44', 'G21'],
  ['D46', 'C02'],
  ['E47', 'E04'],
  ['E48', 'E01 E02 E21D'],
  ['E49', 'E03'],
  ['E50', 'E04F'],
  ['I65', 'G06NQTV G09C G10L G16'],
  ['M73', 'C40'],
  ['N77', 'B09'],
]);

/** Code of the 大类 with its 门类 letter such as `C39`, 未核实; undefined where the symbol suggests none. */
export const industryOf = (ipcMain: string): string | undefined => suggested(ipcMain);
