// All technology fields of the sample and the departments that work in them.
import { battery, power, vehicle } from './energy';
import { civil, thermal, water } from './environment';
import type { Field } from './field';
import { network, software, vision } from './information';
import { biotech, farming, food, medical, pharmacy } from './life';
import { machinery, robot, sensing } from './machines';
import { catalysis, metal, polymer, semiconductor } from './materials';

export type { Field };

/** 30 departments of the fictitious 示例大学; the first field of each is its main one. */
export const departments: readonly (readonly [name: string, ...fields: Field[]])[] = [
  ['机械工程学院', machinery, robot],
  ['机器人研究院', robot, vision],
  ['车辆与动力工程学院', vehicle, thermal],
  ['能源与动力工程学院', thermal, battery],
  ['电气工程学院', power, battery],
  ['储能科学与工程学院', battery, catalysis],
  ['材料科学与工程学院', metal, polymer],
  ['高分子科学与工程学院', polymer, catalysis],
  ['化学与化工学院', catalysis, polymer],
  ['微电子学院', semiconductor, sensing],
  ['光电信息学院', sensing, semiconductor],
  ['仪器科学与工程学院', sensing, vision],
  ['计算机学院', software, vision],
  ['人工智能学院', vision, software],
  ['软件学院', software, network],
  ['信息与通信工程学院', network, vision],
  ['网络空间安全学院', network, software],
  ['自动化学院', robot, power],
  ['土木工程学院', civil, machinery],
  ['交通运输学院', vehicle, civil],
  ['建筑与城市规划学院', civil, thermal],
  ['环境科学与工程学院', water, catalysis],
  ['水利工程学院', water, civil],
  ['生命科学学院', biotech, pharmacy],
  ['农业工程学院', farming, machinery],
  ['食品科学与工程学院', food, biotech],
  ['药学院', pharmacy, biotech],
  ['生物医学工程学院', medical, sensing],
  ['临床医学院', medical, pharmacy],
  ['航空航天学院', metal, robot],
];
