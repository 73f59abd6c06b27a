// Where the person is, and the way back.
import { beforeEach, expect, test } from 'vitest';
import { back, go, useNavigation } from './navigation';

beforeEach(() => useNavigation.setState({ place: { page: 'home', params: undefined }, trail: [] }));
const here = () => useNavigation.getState().place;

test('goes to a page with what it is opened with', () => {
  go('patent', { id: 'p1' });
  expect(here()).toEqual({ page: 'patent', params: { id: 'p1' } });
});

test('goes back the way it came, to the very same place', () => {
  const params = { text: '机器人' };
  go('patents', params);
  go('patent', { id: 'p1' });
  expect(back()).toBe(true);
  expect(here().params).toBe(params);
  expect(back()).toBe(true);
  expect(here().page).toBe('home');
});

test('at the beginning there is nothing to go back to', () => {
  expect(back()).toBe(false);
  expect(here().page).toBe('home');
});

test('the trail is not endless', () => {
  for (let index = 0; index < 200; index += 1) go('patent', { id: `p${index}` });
  expect(useNavigation.getState().trail.length).toBeLessThanOrEqual(50);
});
