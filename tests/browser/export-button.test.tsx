import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ExportButton } from '../../src/features/export/dialog/export-button.tsx'

function Door({ refusal, waits = false }: { refusal: string | null; waits?: boolean }) {
  return (
    <ExportButton label="Export" refusal={refusal} waits={waits}>
      {(onClose) => (
        <div role="dialog" aria-label="Export">
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </ExportButton>
  )
}

const button = page.getByRole('button', { name: 'Export' })
const dialog = page.getByRole('dialog')

test('pressed while cases are loading, the button says so and opens the dialog when they are loaded', async () => {
  const { rerender } = await render(<Door refusal="Not all is there yet." waits />)
  await button.click()
  await expect.element(page.getByText(/Not all is there yet/)).toBeVisible()
  await expect.element(dialog).not.toBeInTheDocument()
  await rerender(<Door refusal={null} />)
  await expect.element(dialog).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  await rerender(<Door refusal="Not all is there yet." waits />)
  await expect.element(page.getByText(/Not all is there yet/)).not.toBeInTheDocument()
})

test('after a press with nothing to export, the dialog does not open by itself later', async () => {
  const { rerender } = await render(<Door refusal="There is nothing to export." />)
  await button.click()
  await expect.element(page.getByText(/nothing to export/)).toBeVisible()
  await rerender(<Door refusal={null} />)
  await expect.element(dialog).not.toBeInTheDocument()
})

test('after the reader dismisses the wait, the dialog does not open when the cases are loaded', async () => {
  const { rerender } = await render(<Door refusal="Not all is there yet." waits />)
  await button.click()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.element(page.getByText(/Not all is there yet/)).not.toBeInTheDocument()
  await rerender(<Door refusal={null} />)
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
  await expect.element(dialog).not.toBeInTheDocument()
})
