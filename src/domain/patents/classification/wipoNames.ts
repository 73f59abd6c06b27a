// Names of WIPO's fields and sectors: full ones for tables, short ones for charts.
import { type NameLanguage, names } from './table';

const fields = names(`
1 电机、电气装置、电能 | Electrical machinery, apparatus, energy
2 音像技术 | Audio-visual technology
3 电信 | Telecommunications
4 数字通信 | Digital communication
5 基础通信程序 | Basic communication processes
6 计算机技术 | Computer technology
7 计算机技术管理方法 | IT methods for management
8 半导体 | Semiconductors
9 光学 | Optics
10 测量 | Measurement
11 生物材料分析 | Analysis of biological materials
12 控制 | Control
13 医学技术 | Medical technology
14 有机精细化学 | Organic fine chemistry
15 生物技术 | Biotechnology
16 药品 | Pharmaceuticals
17 高分子化学、聚合物 | Macromolecular chemistry, polymers
18 食品化学 | Food chemistry
19 基础材料化学 | Basic materials chemistry
20 材料、冶金 | Materials, metallurgy
21 表面加工技术、涂层 | Surface technology, coating
22 显微结构和纳米技术 | Micro-structural and nano-technology
23 化学工程 | Chemical engineering
24 环境技术 | Environmental technology
25 装卸 | Handling
26 机器工具 | Machine tools
27 发动机、泵、涡轮机 | Engines, pumps, turbines
28 纺织和造纸机器 | Textile and paper machines
29 其他特殊机械 | Other special machines
30 热工过程和器具 | Thermal processes and apparatus
31 机器零件 | Mechanical elements
32 运输 | Transport
33 家具、游戏 | Furniture, games
34 其他消费品 | Other consumer goods
35 土木工程 | Civil engineering
`);

/** Only where the full name is too long for an axis. */
const shortFields = names(`
1 电机电气 | Electrical
2 音像 | Audio-visual
3 电信 | Telecoms
4 数字通信 | Digital comm.
5 基础通信 | Basic comm.
6 计算机 | Computers
7 IT管理 | IT methods
8 半导体 | Semiconductors
9 光学 | Optics
10 测量 | Measurement
11 生物分析 | Bio-analysis
12 控制 | Control
13 医学技术 | Medical
14 有机化学 | Organic chem.
15 生物技术 | Biotechnology
16 药品 | Pharma
17 高分子 | Polymers
18 食品化学 | Food chem.
19 基础材料 | Basic materials
20 材料冶金 | Metallurgy
21 表面涂层 | Coating
22 微纳技术 | Micro/nano
23 化学工程 | Chemical eng.
24 环境技术 | Environment
25 装卸 | Handling
26 机器工具 | Machine tools
27 发动机泵 | Engines
28 纺织造纸 | Textile, paper
29 特殊机械 | Special mach.
30 热工 | Thermal
31 机器零件 | Mech. elements
32 运输 | Transport
33 家具游戏 | Furniture
34 消费品 | Consumer goods
35 土木工程 | Civil eng.
`);

const sectors = names(`
1 电气工程 | Electrical engineering
2 仪器 | Instruments
3 化工 | Chemistry
4 机械工程 | Mechanical engineering
5 其他领域 | Other fields
`);

/** Full name of field 1 to 35; '' outside. */
export const wipoFieldName = (field: number, language: NameLanguage): string =>
  fields.get(String(field))?.[language] ?? '';

/** At most six Chinese or sixteen Latin characters, for axes and chips. */
export const wipoFieldShort = (field: number, language: NameLanguage): string =>
  shortFields.get(String(field))?.[language] ?? '';

/** Name of sector 1 to 5; '' outside. */
export const wipoSectorName = (sector: number, language: NameLanguage): string =>
  sectors.get(String(sector))?.[language] ?? '';
