// One row of the sample: numbers with true check digits, dates that fit them, a status that fits the dates.
import { checkDigit } from '../../src/domain/patents/applicationNumber';
import { addDays, nextBulletin, sampleToday } from './dates';
import type { Team } from './people';
import { createRandom, type Random, seedOf } from './random';
import { designWording, inventionWording, utilityModelWording, type Wording } from './wording';

/** The columns in the order in which they are written, as an office's own list has them. */
export const headers = [
  '专利名称',
  '申请号',
  '专利类型',
  '申请日',
  '公开(公告)号',
  '公开(公告)日',
  '授权公告号',
  '授权公告日',
  '申请人',
  '发明人',
  '学院',
  '法律状态',
  'IPC主分类号',
  'IPC分类号',
  '摘要',
  '代理机构',
  '项目类型',
  '项目名称',
  '项目编号',
  '内部编号',
] as const;
export type Header = (typeof headers)[number];
export type SampleRow = Record<Header, string>;

const kinds = {
  invention: { digit: '1', word: '发明专利', grantCode: 'B', days: [540, 1300] },
  utilityModel: { digit: '2', word: '实用新型', grantCode: 'U', days: [150, 360] },
  design: { digit: '3', word: '外观设计', grantCode: 'S', days: [120, 270] },
} as const;
type Kind = keyof typeof kinds;

const university = '示例大学';
const partners = [
  '示例智能装备有限公司',
  '示例新材料股份有限公司',
  '示例环境科技有限公司',
  '示例市第一人民医院',
  '示例电力研究院有限公司',
];
const agencies = [
  '示例专利代理事务所(普通合伙)',
  '示例知识产权代理有限公司',
  '示例专利商标事务所',
  '示例高校专利代理有限责任公司',
];

/**
 * Serial numbers repeat only after this many patents: a prime, so that a fixed step visits every one once. Below
 * 8,000,000, where the numbers of national-defence patents begin.
 */
const serials = 7_999_993;
const publications = 89_999_999;

const serialOf = (index: number, seed: number): string =>
  String(((index + 1) * 7_907 + (seed % 1000) * 4_219) % serials).padStart(7, '0');

const publicationOf = (index: number, seed: number): string =>
  String(10_000_000 + (((index + 1) * 1_597 + (seed % 1000) * 30_011) % publications));

/** 2010 to 2024, recent years more often. */
function filingDate(random: Random): string {
  const year = 2010 + Math.floor(15 * random.next() ** 0.7);
  return addDays(`${year}-01-01`, random.between(0, 364));
}

interface Life {
  readonly published?: string;
  readonly granted?: string;
  readonly status: string;
}

/** What became of an application filed on that day, seen from `sampleToday`. */
function lifeOf(random: Random, kind: Kind, filed: string): Life {
  const publishedDay = nextBulletin(addDays(filed, random.between(90, 540)));
  const published = kind === 'invention' && publishedDay <= sampleToday ? { published: publishedDay } : {};
  const [least, most] = kinds[kind].days;
  const grantedDay = nextBulletin(
    addDays(filed, random.between(Math.max(least, kind === 'invention' ? 570 : 0), most)),
  );
  const refused = kind === 'invention' && random.chance(0.16);
  if (grantedDay > sampleToday)
    return { ...published, status: published.published ? '实质审查的生效' : '申请' };
  if (refused)
    return {
      ...published,
      status: random.pick(['发明专利申请公布后的驳回', '发明专利申请公布后的视为撤回']),
    };
  const years = (Date.parse(sampleToday) - Date.parse(grantedDay)) / 31_557_600_000;
  if (years > 3 && random.chance(Math.min(0.7, years * 0.06)))
    return { ...published, granted: grantedDay, status: '未缴年费专利权终止' };
  const status = random.chance(0.07) ? random.pick(['专利权的转移', '专利实施许可合同备案的生效']) : '授权';
  return { ...published, granted: grantedDay, status };
}

function wordingOf(random: Random, kind: Kind, team: Team): { wording: Wording; classes: string[] } {
  const field = random.chance(0.7) ? team.fields[0] : random.pick(team.fields);
  if (!field) throw new Error('a team without a field');
  if (kind === 'design') {
    const design = random.pick(field.designs);
    return { wording: designWording(random, design), classes: [design.locarno] };
  }
  const [main, ...others] = field.ipc;
  const symbols =
    random.chance(0.55) && main
      ? [main, ...random.some(others, random.between(0, 3))]
      : random.some(field.ipc, random.between(1, 3));
  const wording = kind === 'invention' ? inventionWording(random, field) : utilityModelWording(random, field);
  return { wording, classes: symbols };
}

/** Row `index` (from 0) of the sample made with `seed`. */
export function sampleRow(index: number, seed: number, teams: readonly Team[]): SampleRow {
  const random = createRandom(seedOf(seed, index));
  const draw = random.next();
  const kind: Kind = draw < 0.66 ? 'invention' : draw < 0.94 ? 'utilityModel' : 'design';
  const { digit, word, grantCode } = kinds[kind];
  // The first two rounds give every team a patent of each of its projects; afterwards some are busier than others.
  const round = Math.floor(index / teams.length);
  const team = round < 2 ? teams[index % teams.length] : random.pick(teams);
  if (!team) throw new Error('there is no team');
  const filed = filingDate(random);
  const life = lifeOf(random, kind, filed);
  const { wording, classes } = wordingOf(random, kind, team);
  const body = `${filed.slice(0, 4)}${digit}${serialOf(index, seed)}`;
  const publication = `CN${digit}${publicationOf(index, seed)}`;
  const granted = life.granted ? publication + grantCode : '';
  const chosen = round < 2 ? team.projects[round % team.projects.length] : random.pick(team.projects);
  const project = round < 2 || random.chance(0.55) ? chosen : undefined;
  const [leader = '', ...colleagues] = team.members;
  const inventors = [leader, ...random.some(colleagues, random.between(1, colleagues.length))];
  return {
    专利名称: wording.title,
    申请号: `${body}.${checkDigit(body)}`,
    专利类型: word,
    申请日: filed,
    // A utility model or design is first published by its grant.
    '公开(公告)号': kind === 'invention' ? (life.published ? `${publication}A` : '') : granted,
    '公开(公告)日': life.published ?? (kind === 'invention' ? '' : (life.granted ?? '')),
    授权公告号: granted,
    授权公告日: life.granted ?? '',
    申请人: random.chance(0.13) ? `${university};${random.pick(partners)}` : university,
    发明人: (random.chance(0.3) ? [...inventors].reverse() : inventors).join(';'),
    学院: team.department,
    法律状态: life.status,
    IPC主分类号: classes[0] ?? '',
    IPC分类号: classes.join(';'),
    摘要: wording.abstract,
    代理机构: random.chance(0.93) ? random.pick(agencies) : '',
    项目类型: project?.kind ?? '',
    项目名称: project?.name ?? '',
    项目编号: project?.number ?? '',
    内部编号: `SL${filed.slice(0, 4)}-${String(index + 1).padStart(7, '0')}`,
  };
}
