// The way of a case tells what is past and where it stands, to the eye and to a reader alike.
import { describe, expect, it } from 'vitest';
import { html } from '../testing/words';
import { StepStrip } from './StepStrip';

const steps = ['草稿', '复核', '审批'].map((label, at) => ({ key: String(at), label }));
const strip = (current: string): string => html(<StepStrip label="进度" steps={steps} current={current} />);

describe('the way of a case', () => {
  it('marks one step as the present one and those before it as past', () => {
    const shown = strip('1');
    expect(shown.match(/aria-current="step"/g)).toHaveLength(1);
    expect(shown).toMatch(/data-at="past">草稿/);
    expect(shown).toMatch(/aria-current="step">复核/);
  });
  it('marks none where the case stands beside it', () => {
    expect(strip('lost')).not.toContain('aria-current');
  });
});
