// Titles and abstracts in the usual wording of the three kinds of right.
import type { Design, Field } from './fields/field';
import type { Random } from './random';

export interface Wording {
  readonly title: string;
  readonly abstract: string;
}

/** Fills `{low~high}` with a number; wide ranges get round ones, as people write them. */
export function fillNumbers(text: string, random: Random): string {
  return text.replace(/\{(\d+)~(\d+)\}/g, (_, low: string, high: string) => {
    const [from, to] = [Number(low), Number(high)];
    const grain = to - from >= 200 ? 50 : to - from >= 40 ? 5 : 1;
    return String(Math.min(to, Math.ceil(random.between(from, to) / grain) * grain));
  });
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** 基于……的 stands before the thing; what already begins with a qualifier of its own is left as it is. */
const titled = (random: Random, qualifiers: readonly string[], subject: string): string =>
  `一种${random.chance(0.82) ? random.pick(qualifiers) : ''}${subject}`;

function closing(random: Random, field: Field, self: string): string {
  const effects = random.some(field.effects, 3).join('，');
  return `与现有技术相比，${self}的有益效果是：${effects}；可用于${random.pick(field.uses)}。`;
}

function device(random: Random, field: Field, self: '本发明' | '本实用新型'): Wording {
  const subject = random.pick(field.devices);
  const title = titled(random, field.deviceQualifiers ?? field.qualifiers, subject);
  const workings = random.someInOrder(field.workings, random.between(2, 3));
  // What a clause calls 所述…… must have been named before.
  const others = random.some(field.parts, 3);
  const parts = list(
    field.parts.filter((part) => others.includes(part) || workings.some((text) => text.includes(part))),
  );
  const opening = `${self}公开了${title}，属于${field.name}技术领域，包括${parts}；${workings.join('；')}。`;
  return { title, abstract: fillNumbers(opening + closing(random, field, self), random) };
}

function method(random: Random, field: Field): Wording {
  const procedure = field.also && random.chance(0.5) ? field.also : field;
  const title = titled(random, field.qualifiers, random.pick(procedure.methods));
  const steps = random
    .someInOrder(procedure.steps, random.between(4, 6))
    .map((step, index) => `S${index + 1}、${step}`)
    .join('；');
  const opening = `本发明公开了${title}，属于${field.name}技术领域，包括以下步骤：${steps}。`;
  return {
    title,
    abstract: fillNumbers(opening, random) + fillNumbers(closing(random, field, '本发明'), random),
  };
}

export const inventionWording = (random: Random, field: Field): Wording =>
  random.chance(0.62) ? method(random, field) : device(random, field, '本发明');

export const utilityModelWording = (random: Random, field: Field): Wording =>
  device(random, field, '本实用新型');

export function designWording(random: Random, design: Design): Wording {
  const series = random.chance(0.5) ? `（${random.pick(['A', 'B', 'C', 'D'])}型）` : '';
  const title = `${design.name}${series}`;
  const point = random.pick(['形状', '形状与图案的结合', '形状与色彩的结合']);
  const view = random.pick(['立体图', '立体图1', '主视图']);
  const abstract =
    `1.本外观设计产品的名称：${title}。2.本外观设计产品的用途：${design.use}。` +
    `3.本外观设计产品的设计要点：在于${point}。4.最能表明设计要点的图片或照片：${view}。`;
  return { title, abstract };
}
