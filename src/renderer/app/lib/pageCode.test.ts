// Code of a page is fetched once; a fetch that failed is tried again.
import { expect, it } from 'vitest';
import { pageCode } from './pageCode';

const Page = () => null;

it('is known once it was fetched, and fetched once', async () => {
  let fetched = 0;
  const code = pageCode(async () => {
    fetched += 1;
    return { default: Page };
  });
  expect(code.known()).toBeNull();
  expect(await code.load()).toBe(Page);
  expect(await code.load()).toBe(Page);
  expect(code.known()).toBe(Page);
  expect(fetched).toBe(1);
});

it('is asked for again where it could not be had', async () => {
  let isThere = false;
  const code = pageCode(async () => {
    if (!isThere) throw new Error('gone');
    return { default: Page };
  });
  await expect(code.load()).rejects.toThrow('gone');
  expect(code.known()).toBeNull();
  isThere = true;
  expect(await code.load()).toBe(Page);
});
