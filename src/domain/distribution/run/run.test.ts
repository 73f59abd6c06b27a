import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyRuns } from '../../money/runs.testkit';
import { policies, someFacts } from '../arbitrary.testkit';
import { linesOf } from '../explained';
import { distributeOverTime, paidTo } from '../overTime';
import { fullPoolsPolicy } from '../policies/shapeFullPools';
import { reevaluate } from '../reevaluate';
import { exampleB, receipt } from '../samples.testkit';
import { approvalsFor, sampleApprovalRule } from './approval';
import { publicityRules, weekdaysOnly } from './publicity';
import { computeRun, draftRun, paidBy, type Run, type RunInput, repeats, runText } from './run';
import { type HouseRules, type RunStep, reversalOf, stepRun } from './steps';

const rules: HouseRules = {
  approval: sampleApprovalRule,
  publicity: publicityRules[0]!,
  isWorking: weekdaysOnly,
};
const input: RunInput = {
  kind: 'distribution',
  policy: fullPoolsPolicy,
  facts: exampleB(),
  paidBefore: [],
};
const wholeWay: RunStep[] = [
  { do: 'compute' },
  { do: 'review', by: 'li' },
  { do: 'approve', by: 'wang', body: 'researchOffice', on: '2025-03-01' },
  { do: 'publish', on: '2025-03-03', place: '科研院公告栏' },
  { do: 'execute', on: '2025-03-19' },
  { do: 'pay', on: '2025-03-25', evidence: 'bank-77' },
];

/** Takes steps that must all succeed. */
function go(run: Run, ...steps: RunStep[]): Run {
  return steps.reduce((now, step) => {
    const answer = stepRun(now, step, rules);
    if (!answer.ok) throw new Error(`${step.do}: ${answer.code}`);
    return answer.run;
  }, run);
}
const at = (count: number): Run => go(draftRun('run-1', 'zhang', input), ...wholeWay.slice(0, count));
const refused = (run: Run, step: RunStep): string => {
  const answer = stepRun(run, step, rules);
  return answer.ok ? 'ok' : answer.code;
};

describe('a run', () => {
  it('goes from draft to paid by its steps', () => {
    const states = [0, 1, 2, 3, 4, 5, 6].map((count) => at(count).state);
    expect(states).toEqual(['draft', 'computed', 'reviewed', 'approved', 'published', 'executed', 'paid']);
  });

  it('takes no step out of turn', () => {
    expect(refused(at(0), { do: 'review', by: 'li' })).toBe('RUN_WRONG_STATE');
    expect(refused(at(1), { do: 'publish', on: '2025-03-03', place: 'x' })).toBe('RUN_WRONG_STATE');
    expect(refused(at(4), { do: 'pay', on: '2025-03-25', evidence: 'x' })).toBe('RUN_WRONG_STATE');
    expect(refused(at(3), { do: 'edit', by: 'zhang', input })).toBe('RUN_WRONG_STATE');
  });

  it('is not reviewed or approved by the person who prepared it', () => {
    expect(refused(at(1), { do: 'review', by: 'zhang' })).toBe('RUN_SAME_PERSON');
    const own: RunStep = { do: 'approve', by: 'zhang', body: 'researchOffice', on: '2025-03-01' };
    expect(refused(at(2), own)).toBe('RUN_SAME_PERSON');
  });

  it('loses its review when it is edited, and starts again when it is sent back', () => {
    expect(go(at(2), { do: 'edit', by: 'zhao', input })).toMatchObject({
      state: 'draft',
      preparedBy: 'zhao',
    });
    const back = go(at(4), { do: 'sendBack' });
    expect(back).toEqual(draftRun('run-1', 'zhang', input));
  });

  it('is not calculated from wrong facts, and not while money has no owner', () => {
    const twice = { ...input, facts: { ...exampleB(), receipts: [receipt(1), receipt(1)] } };
    expect(refused(draftRun('r', 'zhang', twice), { do: 'compute' })).toBe('RUN_INPUT_WRONG');
    const overdrawn = { ...input, facts: { ...exampleB(), receipts: [receipt(-100)] } };
    expect(refused(draftRun('r', 'zhang', overdrawn), { do: 'compute' })).toBe('RUN_UNALLOCATED');
  });
});

describe('approval', () => {
  it('goes up with the amount: 200万 to the vice-president, 500万 to the meeting', () => {
    expect(approvalsFor(sampleApprovalRule, 199_999_999)).toEqual(['researchOffice']);
    expect(approvalsFor(sampleApprovalRule, 200_000_000)).toContain('vicePresident');
    expect(approvalsFor(sampleApprovalRule, -500_000_000)).toContain('presidentMeeting');
  });

  it('waits for every body, each once', () => {
    const large = { ...input, facts: { ...exampleB(), receipts: [receipt(300_000_000)] } };
    const reviewed = go(draftRun('r', 'zhang', large), { do: 'compute' }, { do: 'review', by: 'li' });
    const office: RunStep = { do: 'approve', by: 'wang', body: 'researchOffice', on: '2025-03-01' };
    const half = go(reviewed, office);
    expect(half.state).toBe('reviewed');
    expect(refused(half, office)).toBe('RUN_ALREADY_APPROVED');
    expect(refused(half, { ...office, body: 'presidentMeeting' })).toBe('RUN_NOT_ASKED');
    expect(go(half, { ...office, body: 'vicePresident' }).state).toBe('approved');
  });
});

describe('the public notice', () => {
  it('hangs 15 days before anything is executed', () => {
    expect(at(4).publicity).toMatchObject({ from: '2025-03-03', ends: '2025-03-18' });
    expect(refused(at(4), { do: 'execute', on: '2025-03-18' })).toBe('RUN_NOTICE_RUNNING');
    expect(refused(at(4), { do: 'execute', on: '2025-03-19' })).toBe('ok');
    expect(refused(at(3), { do: 'publish', on: '2025-02-01', place: 'x' })).toBe('RUN_DATE_BACKWARD');
  });

  it('holds the run while an objection is open', () => {
    const objected = go(at(4), { do: 'object', id: 'o1', on: '2025-03-05', text: '贡献比例有误' });
    expect(refused(objected, { do: 'execute', on: '2025-03-19' })).toBe('RUN_OBJECTION_OPEN');
    expect(refused(objected, { do: 'settle', id: 'o2', how: '' })).toBe('RUN_OBJECTION_UNKNOWN');
    const settled = go(objected, { do: 'settle', id: 'o1', how: '维持' });
    expect(go(settled, { do: 'execute', on: '2025-03-19' }).state).toBe('executed');
  });
});

describe('an executed run', () => {
  it('can be paid, not before its day, and otherwise never be changed', () => {
    for (const step of wholeWay.slice(0, 5)) {
      expect(refused(at(5), step)).toBe('RUN_IMMUTABLE');
      expect(refused(at(6), step)).toBe('RUN_IMMUTABLE');
    }
    expect(refused(at(5), { do: 'edit', by: 'zhang', input })).toBe('RUN_IMMUTABLE');
    expect(refused(at(5), { do: 'pay', on: '2025-03-01', evidence: 'x' })).toBe('RUN_DATE_BACKWARD');
    expect(refused(at(6), { do: 'pay', on: '2025-04-01', evidence: 'x' })).toBe('RUN_IMMUTABLE');
  });

  it('is corrected by a run that takes it back line by line, and a new one', () => {
    const wrong = at(6);
    const answer = reversalOf(wrong, 'run-2', 'zhang');
    if (!answer.ok) throw new Error(answer.code);
    const back = go(answer.run, ...wholeWay);
    const together = [wrong, back].map((run) => ({ lines: paidBy(run) }));
    const sums = new Map<string, number>();
    for (const { party, fen } of together.flatMap((one) => one.lines))
      sums.set(party, (sums.get(party) ?? 0) + fen);
    expect([...sums.values()].every((fen) => fen === 0)).toBe(true);
    expect(back.result?.value).toBe(-63_209_876);
    expect(reevaluate(back.result!).ok).toBe(true);
    expect(reversalOf(at(4), 'run-3', 'zhang')).toMatchObject({ ok: false, code: 'RUN_NOT_EXECUTED' });
    expect(paidBy(at(4))).toEqual([]);
  });
});

describe('a run by a policy whose bands each receipt fills anew', () => {
  const perReceipt = { ...fullPoolsPolicy, accumulation: 'perReceipt' } as const;

  it('pays what its receipts give one by one, and the next run only what is new', () => {
    const facts = exampleB();
    const all: RunInput = { kind: 'distribution', policy: perReceipt, facts, paidBefore: [] };
    const tree = computeRun(all);
    const due = Object.fromEntries(linesOf(tree).map(({ party, fen }) => [party, fen]));
    for (const { party, fen } of paidTo(distributeOverTime(perReceipt, facts))) expect(due[party]).toBe(fen);
    expect(tree.value).toBe(63_209_876);
    expect(reevaluate(tree).ok).toBe(true);
    const early = { ...facts, receipts: facts.receipts.slice(0, 1), costs: facts.costs.slice(0, 2) };
    const first = computeRun({ ...all, facts: early });
    const second = computeRun({ ...all, paidBefore: linesOf(first) });
    expect(second.value).toBe(43_209_876);
    expect(reevaluate(second).ok).toBe(true);
  });
});

describe('a run that is calculated again', () => {
  it('gives the same bytes, also after it was stored as JSON with its members in another order', () => {
    const run = at(6);
    expect(repeats(run)).toBe(true);
    const stored = JSON.parse(runText(run.input, run.result!)) as { input: RunInput };
    expect(runText(stored.input, computeRun(stored.input))).toBe(runText(run.input, run.result!));
    const forged = { ...run, result: { ...run.result!, value: run.result!.value + 1 } };
    expect(repeats(forged)).toBe(false);
    expect(repeats(at(0))).toBe(false);
  });

  it('pays the difference to what earlier runs have paid, whatever the policy', () => {
    fc.assert(
      fc.property(policies(), someFacts(), fc.nat(10_000_000), (policy, facts, more) => {
        const first = computeRun({ kind: 'distribution', policy, facts, paidBefore: [] });
        const later = {
          ...facts,
          receipts: [...facts.receipts, { id: 'more', date: '2024-05-01', fen: more }],
        };
        const next = { kind: 'distribution', policy, facts: later, paidBefore: linesOf(first) } as const;
        const second = computeRun(next);
        expect(second.value).toBe(more);
        expect(linesOf(second).every((line) => line.fen >= 0)).toBe(true);
        expect(reevaluate(second).ok).toBe(true);
        expect(runText(next, computeRun(JSON.parse(JSON.stringify(next)) as RunInput))).toBe(
          runText(next, second),
        );
      }),
      moneyRuns(10),
    );
  });
});
