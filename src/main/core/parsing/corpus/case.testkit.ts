// What a case of the corpus is: a file made by code, and exactly what the desk must say of it. For tests only.
import type { ColumnMapping, PatentDraft } from '../../../../domain/patents/importRow';
import type { ErrorCode } from '../../../../shared/errors';

export interface Case {
  /** In words: what is odd about the file. */
  readonly name: string;
  /** File name; the content decides what it is, the name must not. */
  readonly file: string;
  readonly content: string | Buffer;
  /** Row, number and title of every patent, in order: `2 201710911092.2 一种电池`. */
  readonly patents?: readonly string[];
  /** Row, column, severity and code of every issue, in order; none where left out. */
  readonly issues?: readonly string[];
  /** Fields the first patent must have. */
  readonly first?: Partial<PatentDraft>;
  /** Columns found, where the layout is the point. */
  readonly mapping?: ColumnMapping;
  readonly headerRow?: number;
  readonly sheet?: number;
  readonly problems?: readonly string[];
  /** Code that refuses the whole file. */
  readonly error?: ErrorCode;
  /** Data of that error. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Real application numbers whose check digits fit, with titles made up here. */
export const A = ['201710911092.2', '一种固态电池的制备方法', '2017-09-29'] as const;
export const B = ['201921898050.0', '具有可调循环速率的液流装置', '2019-11-05'] as const;
export const C = ['201080063196.9', '用于量子密钥中继的服务方法', '2010-12-01'] as const;

export const HEAD = ['申请号', '专利名称', '申请日'] as const;

/** A patent as `patents` lists it. */
export const line = (row: number, patent: readonly string[]): string => `${row} ${patent[0]} ${patent[1]}`;
