// Shape of one technology field of the sample: the words from which titles and abstracts are put together.

export interface Design {
  /** Name of the product as the design is titled. */
  readonly name: string;
  readonly use: string;
  /** Locarno class and subclass. */
  readonly locarno: string;
}

/** What suits any apparatus of a process. */
export const apparatusQualifiers = [
  '可调节的',
  '连续式',
  '节能型',
  '便于清洗的',
  '密闭式',
  '小型',
  '自动化',
  '带在线监测的',
] as const;

/**
 * Clauses fit each other inside one field, whichever are drawn. `{60~90}` stands for a number of that range.
 */
export interface Field {
  /** As it stands in 属于……技术领域. */
  readonly name: string;
  /** Main groups and subgroups of the IPC, the usual one first. */
  readonly ipc: readonly string[];
  /** Each reads before any device or method: 基于……的. */
  readonly qualifiers: readonly string[];
  /** Instead of `qualifiers` before devices, where those only suit a substance. */
  readonly deviceQualifiers?: readonly string[];
  readonly devices: readonly string[];
  readonly methods: readonly string[];
  /** Components, in 包括……、……和……. */
  readonly parts: readonly string[];
  /** How the components work together; whole clauses. */
  readonly workings: readonly string[];
  /** Steps of a method in the order in which they are done. */
  readonly steps: readonly string[];
  /** Methods of another sort in the same field, with steps of their own. */
  readonly also?: { readonly methods: readonly string[]; readonly steps: readonly string[] };
  readonly effects: readonly string[];
  readonly uses: readonly string[];
  readonly designs: readonly Design[];
}
