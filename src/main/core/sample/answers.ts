// What the sample's inventors answered in the campaign (盘点): the six questions, for three rights in force of four. The answers
// follow from the number alone, so that every desk has the same sample.

type FieldValues = Readonly<Record<string, unknown>>;

const maturities = ['概念', '小试', '小试', '中试', '中试', '量产'] as const;
const ratings = ['A', 'B', 'B', 'C', 'C', 'C', 'D'] as const;
const modes = [
  ['assignment', 'exclusiveLicence'],
  ['ordinaryLicence', 'openLicence'],
  ['exclusiveLicence', 'equity'],
  ['jointDevelopment'],
  ['notForNow'],
] as const;
const prospects = [
  '可用于生产线在线检测，替代人工巡检',
  '适合与设备厂配套，缩短调试时间',
  '用于节能改造，预计三年收回投入',
  '可作为高端产品的核心部件',
] as const;
/** Tier of the resource library by the inventor's own rating. */
const tiers: Readonly<Record<string, string>> = {
  A: 'A 重点推广',
  B: 'B 培育',
  C: 'C 常规',
  D: 'D 放弃评估',
};

const seedOf = (number: string): number =>
  [...number].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 9973, 7);

const pick = <V>(list: readonly V[], seed: number): V | undefined => list[seed % list.length];

/** @param use how the patent is used, where the books say so */
export function answersOf(number: string, use: string | undefined): FieldValues | null {
  const seed = seedOf(number);
  if (use === undefined && seed % 4 === 0) return null;
  const selfRating = use === undefined ? pick(ratings, seed >> 2) : 'A';
  return {
    implementationStatus: use ?? (seed % 17 === 1 ? 'own' : 'none'),
    transferModes: [...(pick(modes, seed >> 3) ?? [])],
    maturity: use === undefined ? pick(maturities, seed >> 1) : '量产',
    selfRating,
    tier: tiers[selfRating ?? ''],
    prospects: pick(prospects, seed >> 4),
    ...(seed % 3 === 0 ? { fundingDeclaration: { status: 'notFunded' } } : {}),
  };
}
