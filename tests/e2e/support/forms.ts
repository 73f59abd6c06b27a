// Forms of the desk filled in as a person does: choices by their words, then saved and gone.
import type { Page } from 'playwright';
import { at } from './hands';

/** @param suggested fields that offer names but take any text */
export async function fillForm(
  page: Page,
  form: string,
  values: Readonly<Record<string, string>>,
  suggested: readonly string[] = ['name', 'by'],
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = at(page, `${form}-${name}`);
    const isChoice = !suggested.includes(name) && (await field.getAttribute('aria-haspopup')) === 'listbox';
    if (!isChoice) {
      await field.fill(value);
      continue;
    }
    await field.click();
    await page.getByRole('option', { name: value }).first().click();
  }
  await at(page, `${form}-save`).click();
  await at(page, `${form}-form`).waitFor({ state: 'detached' });
}
