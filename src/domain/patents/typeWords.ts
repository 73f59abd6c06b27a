// Reads the type column (专利类型), which in gazettes also says what was published.
import type { PatentType } from './records';

export interface TypeWord {
  readonly type: PatentType;
  /** 发明公布 and 发明授权 are stages of one application; other words say nothing about the stage. */
  readonly stage?: 'published' | 'granted';
}

const TYPES: readonly (readonly [RegExp, PatentType])[] = [
  [/实用|新型|utility/i, 'utilityModel'],
  [/外观|design/i, 'design'],
  [/发明|invention/i, 'invention'],
];

function read(text: string): TypeWord | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const type = TYPES.find(([pattern]) => pattern.test(plain))?.[1];
  if (!type) return undefined;
  if (/授权|grant/i.test(plain)) return { type, stage: 'granted' };
  if (type === 'invention' && /公布|公开|申请|application/i.test(plain)) return { type, stage: 'published' };
  return { type };
}

const KNOWN = new Map<string, TypeWord | undefined>();
for (const word of ['发明', '发明专利', '发明公布', '发明授权', '发明申请', '实用新型', '外观设计']) {
  KNOWN.set(word, read(word));
}

/** 发明, 发明专利, 发明公布, 发明授权, 授权发明, 实用新型, 外观设计, PCT发明, Invention ...; undefined if unknown. */
export const readTypeWord = (text: string): TypeWord | undefined => KNOWN.get(text) ?? read(text);
