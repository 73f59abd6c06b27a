// 审核规则 of the annual report: what a reviewer would ask about, each with the records in question.
import { plus, sum, times } from '../../money';
import type { StatFacts, StatOptions } from './facts';
import type { AgreementLine } from './lines';
import type { Check } from './report';

interface Year {
  readonly facts: StatFacts;
  readonly options: StatOptions;
  readonly signed: readonly AgreementLine[];
  readonly lines: readonly AgreementLine[];
}

const from = (lines: readonly AgreementLine[]) => ({
  from: { entity: 'agreement' as const, ids: lines.map(({ agreement }) => agreement.id) },
});

const lacks = (
  code: string,
  lines: readonly AgreementLine[],
  is: (line: AgreementLine) => boolean,
  words: (n: number) => string,
): Check[] => {
  const found = lines.filter(is);
  return found.length === 0 ? [] : [{ code, level: 'warning', text: words(found.length), ...from(found) }];
};

export function annualChecks(now: Year, before: Year): Check[] {
  const checks: Check[] = [];
  const paid = now.signed.filter(({ price, receivedEver }) => price > 0 && receivedEver > price);
  if (paid.length > 0)
    checks.push({
      code: 'paidOverPrice',
      level: 'warning',
      text: `有 ${paid.length} 项合同累计到账超过固定金额，请确认是否含提成`,
      ...from(paid),
    });
  checks.push(
    ...lacks(
      'noDate',
      now.lines,
      ({ agreement }) => agreement.signedOn === undefined,
      (n) => `有 ${n} 项合同没有签订日期，不计入任何年度`,
    ),
    ...lacks(
      'noCode',
      now.signed,
      ({ agreement }) => agreement.foreign !== true && (agreement.partyCode ?? '') === '',
      (n) => `有 ${n} 项合同没有对方的统一社会信用代码，无法判断本省、外省`,
    ),
    ...lacks(
      'noPatents',
      now.signed,
      ({ agreement, group }) =>
        ['transfer', 'licence', 'equity'].includes(group) && agreement.patentIds.length === 0,
      (n) => `有 ${n} 项转化合同没有关联专利`,
    ),
    ...lacks(
      'noRegistration',
      now.signed,
      ({ agreement }) => (agreement.techContractNumber ?? '') === '',
      (n) => `有 ${n} 项合同没有技术合同登记编号，税收优惠和统计以登记为准`,
    ),
  );
  const received = sum(now.lines.map(({ receivedNow }) => receivedNow));
  const earlier = sum(before.lines.map(({ receivedNow }) => receivedNow));
  const isFar = earlier > 0 && (times(received, 2) < earlier || received > plus(earlier, earlier));
  if (isFar)
    checks.push({
      code: 'farFromLastYear',
      level: 'warning',
      text: '本年到账与上年相差一倍以上，请说明原因',
    });
  if (now.facts.province === '')
    checks.push({
      code: 'noProvince',
      level: 'warning',
      text: '设置中没有填写单位所在地，无法区分本省、外省',
    });
  return checks;
}
