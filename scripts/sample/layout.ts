// How the sheet of the sample looks: its name and the width of its columns, in characters.
import { type Header, headers } from './rows';

export const sheetName = '专利清单';

const widths: Partial<Record<Header, number>> = {
  专利名称: 40,
  申请号: 18,
  申请人: 28,
  发明人: 28,
  学院: 20,
  法律状态: 20,
  IPC分类号: 26,
  摘要: 60,
  代理机构: 28,
  项目类型: 20,
  项目名称: 36,
  项目编号: 22,
};

export const columnWidths: readonly number[] = headers.map((header) => widths[header] ?? 14);
