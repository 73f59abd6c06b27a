// What is on screen, looked at: axe finds nothing, and a picture of it where one is asked for (SHOTS=FOLDER).
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const shots = process.env.SHOTS;

/** What axe objects to, one line each. The paper in a preview is a document of its own, with its own test. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
    );
  });
}

/**
 * Nobody is kept from reading or using what is on screen.
 * @param page the one that is open now: a test may start another
 * @param prefix names the pictures of one file
 */
export const lookOf =
  (page: () => Page, prefix = '') =>
  async (name: string): Promise<void> => {
    expect.soft(await objections(page()), name).toEqual([]);
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page().screenshot({ path: join(shots, `${prefix}${name}.png`) });
  };
