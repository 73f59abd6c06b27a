// Words of the area 'statistic' in Chinese: charts, definitions and data of reports on screen.
export default {
  wan: '万元',
  summary: '{heading}：共 {n} 项，{series}最多的是 {most}，{mostValue}。',
  fromTo: '{heading}：从{first} {firstValue}到{last} {lastValue}，共 {n} 级。',
  yuan: '{n} 元',
  pieces: '{n} 件',
  copyPicture: '复制为图片',
  pictureCopied: '图片已复制，可以粘贴到文稿',
  copyData: '复制数据',
  dataCopied: '已复制 {n} 行，可以粘贴到表格',
  rowsShown: '已列出 {n} 行，共 {all} 行',
  moreRows: '再列 {n} 行',
  definitionsOf: '{title}的统计口径',
  definitionsHint: '每个数字数的是什么、何时计入、怎样避免重复；随报告印在最后。',
  usedIn: '用于：{places}',
  usedEverywhere: '用于：全表',
  checksNone: '没有审核提示。',
} as const;
