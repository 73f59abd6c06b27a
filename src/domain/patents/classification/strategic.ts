// Strategic emerging industry suggested by a main IPC symbol: own coarse map by subclass, for overviews, not for statistics.
import { prefixes, type TableHead } from './table';

export const strategicMap: TableHead = {
  id: 'ipc-to-strategic-own',
  effectiveFrom: '2018-11-07',
  source: 'own reading by subclass; 战略性新兴产业分类与国际专利分类参照关系表（2021）（试行） not read',
  verified: false,
};

const suggested = prefixes([
  ['1.1', 'G08C G16Y H01PQ H04BHJKLMQW'],
  ['1.2', 'C30B G03F G06F/1,3,13,15 G11C H01CGJLRS H03BCDFGHJKLM H05K H10BDFHKNPW'],
  ['1.3', 'G06CDEFGJM G09C G16C'],
  ['1.4', 'G06Q'],
  ['1.5', 'G06KNTV G10L G16Z'],
  ['2.1', 'B23BCDFGHKPQ B24BC B25J B30B B33Y G01BDFGHJKLMNPQRVW G05BD'],
  ['2.2', 'B64BCDFU F02CK'],
  ['2.3', 'B64G G01CS'],
  ['2.4', 'B60M B61BCDFGHJKL'],
  ['2.5', 'B63BCGHJ'],
  ['3.1', 'C21BCD C22C/33,35,37,38'],
  ['3.2', 'B22DF C22BCF'],
  ['3.3', 'B01J C08BCFGHJKL C09DJK'],
  ['3.4', 'C01BCDFG C03BC C04B'],
  ['3.5', 'B32B D01DF D04H D06M'],
  ['3.6', 'B82BY C01B/32'],
  ['4.1', 'A61KP C07DHK C12NPQ'],
  ['', 'A61K/7,8'],
  ['4.2', 'A61BCDFGHJLMN G01N/33 G16H H05G'],
  ['4.3', 'A01HN A23K C05FG'],
  ['4.4', 'C10L/5'],
  ['4.5', 'C07G C12MRS G16B'],
  ['5.1', 'B60KW'],
  ['5.2', 'B60L H01M'],
  ['5.3', 'B60L/53 H02J/7'],
  ['6.1', 'G21BCDFGHJ'],
  ['6.2', 'F03D'],
  ['6.3', 'F24S H01L/31 H02S H10F/10,19'],
  ['6.4', 'F03BG F24TV'],
  ['6.5', 'H02BGHJ'],
  ['7.1', 'F21HKLSVWY F24FH F25B F27BD F28BCDFG H02KMNP'],
  ['7.2', 'B01D/45,46,47,49,50,51,52,53 B09C C02F E03F F01N F23GJ'],
  ['7.3', 'B09B B29B/17 C08J/11 C22B/7'],
  ['8.1', 'A63F/13 G02B/27 G03B G09G G11B H04NRS'],
]);

/** Second-level code such as `1.5`, 未核实; undefined where the symbol suggests none. */
export const strategicIndustryOf = (ipcMain: string): string | undefined => suggested(ipcMain);
