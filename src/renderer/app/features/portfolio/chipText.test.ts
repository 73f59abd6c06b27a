// What a filter chip says.
import { expect, test } from 'vitest';
import { translate } from '../../lib/i18n';
import { chipText } from './chipText';

const t = translate('zh');

test('nothing where nothing is chosen', () => expect(chipText([], t)).toBeUndefined());
test('one by its name, however long', () => {
  expect(chipText(['国家重点实验室及附属单位联合研究中心'], t)).toBe('国家重点实验室及附属单位联合研究中心');
});
test('two short ones by their names', () => expect(chipText(['发明', '实用新型'], t)).toBe('发明、实用新型'));
test('more than two as the first and how many', () => {
  expect(chipText(['机械学院', '材料学院', '化工学院'], t)).toBe('机械学院 等 3');
  expect(chipText(['电子信息与电气工程学院', '机械与动力工程学院'], t)).toBe('电子信息与电气工程学院 等 2');
  expect(chipText(['国家重点实验室及附属单位联合研究中心', '机械学院', '材料学院'], t)).toBe(
    '国家重点实验室及附属单… 等 3',
  );
});
