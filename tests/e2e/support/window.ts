// The size and look of the desk window, as an officer's screen and settings give them.
import type { Page } from 'playwright';
import type { RunningDesk } from '../desk';
import { at, goTo, quiet } from './hands';

/** The size of the page; larger ones than the screen are drawn all the same. */
export async function resize(desk: RunningDesk, width: number, height: number): Promise<void> {
  await desk.page.setViewportSize({ width, height });
  await desk.page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [
    width,
    height,
  ] as const);
}

/** Picks a part of a segmented control by its place. */
async function pick(page: Page, control: string, index: number): Promise<void> {
  await at(page, control).locator('label').nth(index).click();
}

export async function setScheme(page: Page, scheme: 'auto' | 'light' | 'dark'): Promise<void> {
  await goTo(page, 'settings');
  await pick(page, 'setting-scheme', ['auto', 'light', 'dark'].indexOf(scheme));
  await quiet(page);
}

export async function setLanguage(page: Page, language: 'zh' | 'en'): Promise<void> {
  await goTo(page, 'settings');
  await pick(page, 'setting-language', ['zh', 'en'].indexOf(language));
  await page.waitForFunction((lang) => document.documentElement.lang.startsWith(lang), language);
  await quiet(page);
}
