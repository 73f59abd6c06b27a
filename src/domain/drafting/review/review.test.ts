// What an agreement from outside hides: each risk is found where it stands and not where it was already cured.
import { describe, expect, it } from 'vitest';
import { points } from './points';
import { reviewAgreement } from './review';

const risks = (text: string): string[] => reviewAgreement(text).findings.flatMap(({ risk }) => risk ?? []);

/** A sentence that has the risk, and one like it that has not. */
const cases: Readonly<Record<string, readonly [string, string]>> = {
  allTheirs: ['本项目产生的全部知识产权归甲方所有。', '本项目产生的知识产权归双方共有。'],
  backgroundTaken: ['乙方原有专利及背景知识产权一并归甲方所有。', '双方的背景知识产权保持不变。'],
  jointSilent: ['项目成果由双方共有。', '项目成果由双方共有，份额各半，许可第三方须经对方同意。'],
  freeGrantBack: ['乙方的后续改进无偿归甲方。', '双方对等地互相无偿许可后续改进。'],
  noPublication: ['乙方不得发表与项目有关的论文。', '乙方发表论文前30日内告知甲方，甲方不得无正当理由拒绝。'],
  noIncome: ['乙方不再享有任何收益。', '乙方享有收益的百分之三十。'],
  unclearLicence: ['乙方许可甲方使用上述专利。', '乙方以普通许可方式许可甲方使用上述专利。'],
  exclusiveForever: ['乙方授予甲方永久、独占的实施权。', '乙方授予甲方五年独占实施权。'],
  freeSublicence: ['甲方有权再许可其关联公司。', '甲方有权再许可，但须经乙方事先同意。'],
  endlessSecrecy: ['保密义务永久有效。', '保密期限为五年。'],
  noInfringementWarranty: ['乙方保证不侵犯任何第三方的权利。', '乙方保证据其所知不侵犯任何第三方的权利。'],
  unlimitedLiability: ['乙方赔偿甲方的全部损失。', '乙方赔偿甲方的全部损失，以已收金额为限。'],
  foreignLaw: ['本合同适用美国特拉华州法律。', '本合同适用中华人民共和国法律。'],
};

describe('reviewing an agreement', () => {
  it.each(Object.entries(cases))('finds %s and not what was cured', (risk, [bad, good]) => {
    expect(risks(bad)).toContain(risk);
    expect(risks(good)).not.toContain(risk);
  });

  it('has a sentence here for every risk it knows', () => {
    const known = points.flatMap((point) => point.risks.map(({ id }) => id));
    expect(known.sort()).toEqual(Object.keys(cases).sort());
  });

  it('names the paragraph and shows the words around', () => {
    const { findings, paragraphs } = reviewAgreement('第一条 合作内容\n\n第二条 全部成果归甲方所有\r\n');
    const found = findings.find(({ risk }) => risk === 'allTheirs');
    expect(paragraphs).toBe(2);
    expect(found).toMatchObject({ paragraph: 2, severity: 'change', excerpt: '第二条 全部成果归甲方所有' });
  });

  it('tells what is silent, with what the law then says', () => {
    const { findings } = reviewAgreement('双方友好合作。');
    const silent = findings.filter(({ paragraph }) => paragraph === undefined);
    expect(silent).toHaveLength(points.length);
    expect(silent.find(({ point }) => point === 'licence')?.what).toContain('普通许可');
  });

  it('puts the gravest first', () => {
    const { findings } = reviewAgreement('乙方许可甲方使用专利。\n乙方授予甲方永久独占权。');
    expect(findings[0]?.severity).toBe('stop');
  });

  it('of an empty text finds nothing and says it was empty', () => {
    expect(reviewAgreement(' \n\t\n')).toEqual({ paragraphs: 0, characters: 0, findings: [], spoken: [] });
  });
});
