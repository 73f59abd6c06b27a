import { describe, expect, it } from 'vitest';
import { distribute } from './distribute';
import { type Explained, findFigure } from './explained';
import { fullPoolsPolicy } from './policies/shapeFullPools';
import { reevaluate } from './reevaluate';
import { exampleB } from './samples.testkit';

const tree = distribute(fullPoolsPolicy, exampleB());

/** The tree with one figure changed. */
const changed = (node: Explained, id: string, change: (one: Explained) => Explained): Explained =>
  node.id === id && node.op !== 'ref'
    ? change(node)
    : ({ ...node, children: node.children.map((child) => changed(child, id, change)) } as Explained);

describe('a sheet that is calculated again', () => {
  it('names the figure that somebody has altered', () => {
    const forged = changed(tree, 'team.p1', (one) => ({ ...one, value: one.value + 1 }));
    expect(reevaluate(forged)).toEqual({ ok: false, id: 'team.p1', stored: 21_096_583, found: 21_096_582 });
  });

  it('names a total that no longer fits an altered receipt', () => {
    const forged = changed(tree, 'receipt:upfront', (one) => ({ ...one, value: 1 }));
    expect(reevaluate(forged)).toMatchObject({ ok: false, id: 'gross' });
  });

  it('does not accept a rate that was altered, nor a reference to nothing, nor one name for two figures', () => {
    const rated = changed(tree, 'broker.rate', (one) => ({ ...one, inputs: { rate: '4%' } }) as Explained);
    expect(reevaluate(rated)).toMatchObject({ ok: false, id: 'broker.rate' });
    const lost = changed(tree, 'gross', (one) => ({ ...one, id: 'other' }));
    expect(reevaluate(lost)).toMatchObject({ ok: false, found: null });
    const doubled = changed(tree, 'receipt:royalty', (one) => ({ ...one, id: 'receipt:upfront' }));
    expect(reevaluate(doubled)).toMatchObject({ ok: false, id: 'receipt:upfront', found: null });
  });

  it('explains each figure once and refers to it afterwards', () => {
    const ids: string[] = [];
    const collect = (node: Explained): void => {
      if (node.op !== 'ref') ids.push(node.id);
      node.children.forEach(collect);
    };
    collect(tree);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findFigure(tree, 'gross')?.op).toBe('sum');
    expect(findFigure(tree, 'nobody')).toBeUndefined();
  });
});
