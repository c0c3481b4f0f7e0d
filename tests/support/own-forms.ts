import type { Page } from 'playwright-core'

/** Waits until a form for own cases says that its change is stored. */
export async function waitForSaved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
}

/** Enters a case with a name only. */
export async function enterName(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await waitForSaved(page)
}
