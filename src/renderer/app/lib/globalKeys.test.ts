// Keys that work everywhere, and where they give way.
import { describe, expect, test } from 'vitest';
import { globalAction, type KeyPlace } from './globalKeys';
import type { KeyPress } from './gridKeys';

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});
const page: KeyPlace = { inField: false, inOverlay: false, inModal: false };
const field: KeyPlace = { ...page, inField: true };

describe('on the page', () => {
  test.each([
    ['/', 'search'],
    ['?', 'help'],
    ['e', 'edit'],
    ['Escape', 'back'],
  ])('%s means %s', (key, kind) => {
    expect(globalAction(press(key), page)).toEqual({ kind });
  });

  test.each([
    ['k', 'palette'],
    ['K', 'palette'],
    ['p', 'print'],
    ['n', 'create'],
    ['z', 'undo'],
  ])('Ctrl+%s means %s', (key, kind) => {
    expect(globalAction(press(key, { ctrlKey: true }), page)).toEqual({ kind });
  });

  test('Alt and a digit open the page of that number', () => {
    expect(globalAction(press('3', { altKey: true }), page)).toEqual({ kind: 'page', index: 2 });
    expect(globalAction(press('0', { altKey: true }), page)).toBeUndefined();
  });
});

describe('in a text field', () => {
  test('Ctrl+Z is the field’s own', () => {
    expect(globalAction(press('z', { ctrlKey: true }), field)).toBeUndefined();
  });
  test('letters and signs are typed', () => {
    for (const key of ['/', '?', 'e', 'Escape']) expect(globalAction(press(key), field)).toBeUndefined();
  });
  test('the palette still opens', () => {
    expect(globalAction(press('k', { ctrlKey: true }), field)).toEqual({ kind: 'palette' });
  });
});

describe('with something open', () => {
  test('Esc belongs to an open menu or popover', () => {
    expect(globalAction(press('Escape'), { ...page, inOverlay: true })).toBeUndefined();
    expect(globalAction(press('/'), { ...page, inOverlay: true })).toEqual({ kind: 'search' });
  });
  test('the page’s keys rest under a dialog', () => {
    expect(globalAction(press('/'), { inField: false, inOverlay: true, inModal: true })).toBeUndefined();
  });
});

test('Ctrl+Shift and Ctrl+Alt combinations are left to others', () => {
  expect(globalAction(press('z', { ctrlKey: true, shiftKey: true }), page)).toBeUndefined();
  expect(globalAction(press('k', { ctrlKey: true, altKey: true }), page)).toBeUndefined();
});
