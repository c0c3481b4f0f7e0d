import type { Locator, Page } from 'playwright-core'

/** Opens a panel by its button, unless it is open; another one that is open may lie over the button. */
async function open(page: Page, button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) === 'true') return
  if ((await page.locator('[data-panel-button][aria-expanded=true]').count()) > 0)
    await page.keyboard.press('Escape')
  await button.click()
}

/** Opens the panel that sets the day shown and the day by which sources were published, unless it is open. */
export async function openDay(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Day shown' })
  await open(page, page.getByRole('button', { name: /^As of / }))
  await dialog.getByRole('radio').first().waitFor()
  return dialog
}

/** Opens a menu of filters, unless it is open; returns its group of options. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await open(page, page.getByRole('button', { name, exact: true }))
  const group = page.getByRole('group', { name })
  await group.waitFor()
  return group
}
