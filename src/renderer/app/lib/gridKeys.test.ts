// Keys of a list.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridAction, type KeyPress } from './gridKeys';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});
const move = (to: number, extend = false) => ({ kind: 'move', to, extend });

describe('moving', () => {
  test.each([
    ['ArrowDown', 4, 5],
    ['j', 4, 5],
    ['ArrowUp', 4, 3],
    ['k', 4, 3],
    ['PageDown', 4, 24],
    ['PageUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 99],
  ])('%s from %i goes to %i', (key, from, to) => {
    expect(gridAction(press(key), from, 100, 20)).toEqual(move(to));
  });

  test('the first key of a list without a cursor lands on the first row', () => {
    expect(gridAction(press('j'), -1, 100, 20)).toEqual(move(0));
    expect(gridAction(press('k'), -1, 100, 20)).toEqual(move(0));
  });

  test('Shift draws the selection along', () => {
    expect(gridAction(press('ArrowDown', { shiftKey: true }), 4, 100, 20)).toEqual(move(5, true));
  });

  test('never leaves the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'j', 'k');
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: -1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (key, cursor, total) => {
          const action = gridAction(press(key), Math.min(cursor, total - 1), total, 20);
          return action?.kind === 'move' && action.to >= 0 && action.to < total;
        },
      ),
    );
  });
});

describe('doing', () => {
  test.each([
    ['Enter', 'open'],
    ['ArrowLeft', 'fold'],
    ['ArrowRight', 'fold'],
    [' ', 'toggle'],
    ['Delete', 'remove'],
    ['Escape', 'close'],
    ['ContextMenu', 'menu'],
  ])('%s means %s', (key, kind) => {
    expect(gridAction(press(key), 0, 10, 5)).toEqual({ kind });
  });

  test('Ctrl+A selects everything, Ctrl+C copies, on any keyboard', () => {
    expect(gridAction(press('a', { ctrlKey: true }), 0, 10, 5)).toEqual({ kind: 'selectAll' });
    expect(gridAction(press('c', { metaKey: true }), 0, 10, 5)).toEqual({ kind: 'copy' });
  });

  test('Shift+F10 opens the menu, F10 alone is the window’s', () => {
    expect(gridAction(press('F10', { shiftKey: true }), 0, 10, 5)).toEqual({ kind: 'menu' });
    expect(gridAction(press('F10'), 0, 10, 5)).toBeUndefined();
  });
});

describe('leaving alone', () => {
  test('other keys with Ctrl, all with Alt, and letters', () => {
    expect(gridAction(press('k', { ctrlKey: true }), 0, 10, 5)).toBeUndefined();
    expect(gridAction(press('ArrowLeft', { altKey: true }), 0, 10, 5)).toBeUndefined();
    expect(gridAction(press('x'), 0, 10, 5)).toBeUndefined();
  });

  test('everything, where the list is empty', () => {
    expect(gridAction(press('Enter'), -1, 0, 5)).toBeUndefined();
  });
});
