import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { box, menu, show } from '../support/show-filters.tsx'
import '../../src/app/theme.css'

// No other test in this file: the code of the options may be loaded only after the key.
test('the arrow down opens a menu whose options are not loaded, and goes to the first as soon as they are', async () => {
  await page.viewport(1280, 900)
  await show()
  menu('Detained in').element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(box('Detained in', /^Czechia/)).toHaveFocus()
})
