// Departments, inventors in teams, and funded projects of the fictitious university.
import { departments, type Field } from './fields/index';
import { createRandom, type Random, seedOf } from './random';

export interface Project {
  readonly kind: string;
  readonly name: string;
  readonly number: string;
}

/** People who invent together: they belong to one department and share its projects. */
export interface Team {
  readonly department: string;
  readonly fields: readonly Field[];
  readonly members: readonly string[];
  readonly projects: readonly Project[];
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const firstCharacters =
  '伟志建国文明永春晓海玉思雨子俊宇浩天佳梦雪欣嘉泽立新学振景瑞安若静慧丽秀云亦书逸承远启正一';
const lastCharacters =
  '华强军平东峰磊洋勇杰娟涛超波辉刚健敏霞鹏斌宁飞琳颖航昊然轩怡涵博宸瑶凡祥林清源舟安琪桐彤妍';

/** `[kind, tag in its number]`; every number says 示例, so that none can be taken for a real grant. */
const projectKinds: readonly (readonly [string, string])[] = [
  ['国家自然科学基金', 'ZRJJ'],
  ['国家自然科学基金', 'ZRJJ'],
  ['国家重点研发计划', 'ZDYF'],
  ['国家科技重大专项', 'ZDZX'],
  ['省自然科学基金', 'SZRJ'],
  ['省重点研发计划', 'SZDY'],
  ['中央高校基本科研业务费', 'JBKY'],
];

const teamSize = 5;

function personName(random: Random): string {
  const surname = random.pick([...surnames]);
  if (random.chance(0.18)) return surname + random.pick([...lastCharacters]);
  return surname + random.pick([...firstCharacters]) + random.pick([...lastCharacters]);
}

function projectOf(random: Random, field: Field, index: number): Project {
  const [kind, tag] = random.pick(projectKinds);
  const subject = random.pick([...field.devices, ...field.methods]).replace(/的?(方法|系统|装置)$/, '');
  const ending = random.pick(['关键技术研究', '基础理论与应用', '机理与调控', '技术集成与示范']);
  const year = random.between(2010, 2022);
  return {
    kind,
    name: `${subject}${ending}`,
    number: `示例${tag}${year}-${String(index + 1).padStart(4, '0')}`,
  };
}

/** 600 inventors and 150 projects up to 1,200 patents; larger samples have more of both, as larger offices do. */
export function sizesFor(count: number): { people: number; projects: number } {
  const scale = Math.min(Math.max(1, count / 1200), 40);
  return { people: Math.round((600 * scale) / teamSize) * teamSize, projects: Math.round(150 * scale) };
}

/**
 * Names differ inside a department; each sixtieth person bears the name of somebody in another department, since an
 * office has to live with that.
 */
export function createTeams(count: number, seed: number): Team[] {
  const { people, projects } = sizesFor(count);
  const random = createRandom(seedOf(seed, -1));
  const teamCount = people / teamSize;
  const taken = departments.map(() => new Set<string>());
  const all: string[] = [];
  const teams = Array.from({ length: teamCount }, (_, team) => {
    const place = team % departments.length;
    const names = taken[place] ?? new Set<string>();
    const members: string[] = [];
    while (members.length < teamSize) {
      const shared = all.length % 60 === 59 ? all[all.length - 58] : undefined;
      let name = shared ?? personName(random);
      while (names.has(name)) name = personName(random);
      names.add(name);
      members.push(name);
      all.push(name);
    }
    const [department, ...fields] = departments[place] as (typeof departments)[number];
    return { department, fields, members, projects: [] as Project[] };
  });
  for (let index = 0; index < projects; index += 1) {
    const team = teams[index % teamCount];
    const field = team?.fields[0];
    if (team && field) team.projects.push(projectOf(random, field, index));
  }
  return teams;
}
