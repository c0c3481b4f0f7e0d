import type { Locator, Page } from 'playwright-core'

/** Opens the panel that sets the day shown and the day by which sources were published, unless it is open. */
export async function openDay(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Day shown' })
  const button = page.getByRole('button', { name: /^As of / })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  await dialog.getByRole('radio').first().waitFor()
  return dialog
}

/** Opens a menu of filters, unless it is open; returns its group of options. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  const button = page.getByRole('button', { name, exact: true })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  const group = page.getByRole('group', { name })
  await group.waitFor()
  return group
}
