import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The menu, in the bar above the table, that holds the options of a filter. */
export const filterMenu = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name, exact: true })

/** Opens a panel by its button, unless it is open; first closes another one, which may lie over the button. */
async function openPanel(page: Page, button: Locator): Promise<void> {
  // Escape closes a panel at once, and its button says so a moment later.
  const agrees = () =>
    button.evaluate((one) => {
      const panel = document.getElementById(one.getAttribute('aria-controls') ?? '')
      return String(panel?.checkVisibility() ?? false) === one.getAttribute('aria-expanded')
    })
  await expect.poll(agrees).toBe(true)
  if ((await button.getAttribute('aria-expanded')) !== 'false') return
  const other = page.locator('[data-panel-button][aria-expanded=true]')
  if ((await other.count()) > 0) await page.keyboard.press('Escape')
  await button.click()
}

/** Opens the menu of a filter, unless it is open; returns the group of its options. */
export async function openFilter(page: Page, name: string): Promise<Locator> {
  await openPanel(page, filterMenu(page, name))
  const group = page.getByRole('group', { name: name === 'Date' ? 'Date of an event' : name, exact: true })
  await group.waitFor()
  return group
}

/** Opens the menu of a filter; returns the option whose name begins so. */
export async function openOption(page: Page, filter: string, option: string): Promise<Locator> {
  const group = await openFilter(page, filter)
  return group.getByRole('checkbox', { name: new RegExp(`^${option}`) })
}

/** The day shown, in the sentence above the table. */
export const dayPill = (page: Page): Locator => page.getByRole('button', { name: /^As of / })

/** Opens the panel of the day shown, unless it is open; returns it. */
export async function openDayPanel(page: Page): Promise<Locator> {
  await openPanel(page, dayPill(page))
  const panel = page.getByRole('dialog', { name: 'Day shown' })
  await panel.getByRole('textbox', { name: 'As of' }).waitFor()
  return panel
}

/** Shows the board on a day, typed into the panel of the day; closes the panel. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const panel = await openDayPanel(page)
  await panel.getByRole('textbox', { name: 'As of' }).fill(day)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** The button that opens the row of a person. */
export const rowButton = (page: Page, person: string): Locator =>
  page.getByRole('button', { name: `Open the row of ${person}` })

/** Chooses the format of the open export dialog whose name begins so, and shows all formats where it is not in sight. */
export async function chooseFormat(page: Page, name: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^(?:Export|Exporter|Экспорт|Експорт)/ })
  const more = dialog.getByRole('group').first().getByRole('button', { expanded: false })
  await dialog.waitFor()
  const radio = dialog.getByRole('radio', { name })
  if ((await radio.count()) === 0) await more.click()
  await radio.check()
}
