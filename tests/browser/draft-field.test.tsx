import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DraftField } from '../../src/ui/draft-field.tsx'
import '../../src/app/theme.css'

/** A field that accepts whole numbers and shows the applied value. */
function NumberField({ onApply }: { onApply: (text: string) => void }) {
  const [value, setValue] = useState('1')
  return (
    <DraftField
      label="Number"
      hint="A whole number"
      value={value}
      read={(text) => {
        if (!/^\d*$/.test(text)) return `“${text}” is not a number.`
        onApply(text)
        setValue(text === '007' ? '7' : text)
        return null
      }}
    />
  )
}

test('a text is applied once, on Enter or blur, and then formatted', async () => {
  const applied: string[] = []
  await render(<NumberField onApply={(text) => applied.push(text)} />)
  const field = page.getByRole('textbox', { name: 'Number' })
  await field.fill('007')
  await userEvent.keyboard('{Enter}')
  await expect.element(field).toHaveValue('7')
  await field.fill('12')
  expect(applied).toEqual(['007'])
  await userEvent.tab()
  expect(applied).toEqual(['007', '12'])
  await field.click()
  await userEvent.tab()
  expect(applied).toEqual(['007', '12'])
})

test('an invalid text stays in the field with a message, and nothing is applied', async () => {
  const applied: string[] = []
  await render(<NumberField onApply={(text) => applied.push(text)} />)
  const field = page.getByRole('textbox', { name: 'Number' })
  await field.fill('banana')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('“banana” is not a number.')
  await expect.element(field).toHaveValue('banana')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field).toHaveAccessibleDescription('“banana” is not a number.')
  expect(applied).toEqual([])
  await field.fill('5')
  await expect.element(field).toHaveAttribute('aria-invalid', 'false')
  await userEvent.keyboard('{Enter}')
  expect(applied).toEqual(['5'])
})

test('a message takes its place below the field and does not widen the page', async () => {
  await page.viewport(320, 700)
  await render(
    <div style={{ marginLeft: 180 }}>
      <DraftField
        label="Number"
        hint="A whole number"
        value=""
        read={() => 'This is no number, and the sentence that says so is a long one.'}
      />
    </div>,
  )
  const field = page.getByRole('textbox', { name: 'Number' })
  await field.fill('x')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBe(320)
  const alert = page.getByRole('alert').element().getBoundingClientRect()
  expect(alert.right).toBeLessThanOrEqual(320)
  expect(alert.top).toBeGreaterThanOrEqual(field.element().getBoundingClientRect().bottom)
})
