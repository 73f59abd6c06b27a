// A list as a secretary keeps it by hand: a title line, no column of its own for half of what it says, numbers with blanks,
// three ways to separate inventors, two ways to write one college, a secret row, a total at the end.
import path from 'node:path';
import { checkDigit } from '../../src/domain/patents/checkDigit';
import { writeXlsx } from '../sample/xlsx';

export const MESSY = { patents: 24, secret: 1 } as const;

const titles = [
  '茶多酚提取装置',
  '稻谷低温烘干机',
  '果蔬保鲜膜',
  '豆粕发酵罐',
  '乳清蛋白分离方法',
  '冷链温度记录仪',
];
const people = ['周晓岚', '马志远', '何秋实', '田雨'];
const marks = ['；', '、', '\n', ';'];

/** `ZL 2019 1 0123456.7`, as it stands on a certificate. */
function certificateNumber(n: number): string {
  const body = `2019${(n % 2) + 1}${String(700_000 + n).padStart(7, '0')}`;
  return `ZL ${body.slice(0, 4)} ${body[4]} ${body.slice(5)}.${checkDigit(body)}`;
}

function* rows(): Generator<string[]> {
  yield ['序号', '专利号', '专利名称', '申请日', '授权日', '专利权人', '发明人', '所属单位', '状态', '密级'];
  for (let n = 0; n < MESSY.patents; n++) {
    const inventors = people.slice(n % 3, (n % 3) + 2).join(marks[n % marks.length]);
    const college =
      n % 3 === 0 ? '食品科学与工程学院' : n % 3 === 1 ? '食品科学与工程学院 ' : '食品科学工程学院';
    const day = String((n % 27) + 1).padStart(2, '0');
    const filed = ['2019.3.', '2019年3月', '2019/3/'][n % 3] ?? '';
    yield [
      String(n + 1),
      certificateNumber(n),
      `一种${titles[n % titles.length] ?? ''}（试制${n + 1}型）`,
      n % 3 === 1 ? `${filed}${day}日` : `${filed}${day}`,
      '2021-06-15',
      n % 4 === 0 ? '示例大学，某食品有限公司' : '示例大学',
      inventors,
      n === 7 ? '' : college,
      n % 5 === 4 ? '未缴年费专利权终止' : '有效',
      '',
    ];
  }
  yield [
    '25',
    certificateNumber(90),
    '一种某装置',
    '2019.5.1',
    '2021-06-15',
    '示例大学',
    '田雨',
    '',
    '有效',
    '秘密',
  ];
  yield ['', '', `合计 ${MESSY.patents + MESSY.secret} 件`, '', '', '', '', '', '', ''];
}

export async function writeMessyList(folder: string): Promise<string> {
  const file = path.join(folder, '食品学院手工台账.xlsx');
  const title = ['食品学院历年授权专利一览表（2019—2021）', ...Array.from({ length: 9 }, () => '')];
  await writeXlsx(file, '一览表', title, [6, 24, 32, 14, 14, 28, 20, 24, 20, 8], rows());
  return file;
}
